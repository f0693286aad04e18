import type { Texts } from "../texts.js";

export const escalation: Texts["escalation"] = {
  path: {
    "attach-policy-to-self": { does: "为自己关联策略", provided: "" },
    "attach-policy-to-group": { does: "为自己所在的用户组关联策略", provided: "他在某个用户组中" },
    "attach-policy-to-own-role": { does: "为自己当前扮演的角色关联策略", provided: "" },
    "attach-policy-to-role": { does: "为角色关联策略，然后扮演该角色", provided: "该角色的信任策略允许他" },
    "new-policy-version": {
      does: "为自己已有的策略写入新版本，并在同一调用中设为生效版本",
      provided: "他拥有自定义策略",
    },
    "older-policy-version": { does: "将自己已有策略的另一个版本设为生效版本", provided: "该策略有权限更大的版本" },
    "update-policy": { does: "修改自己已有策略的内容", provided: "他拥有自定义策略" },
    "detach-policy-that-denies": { does: "解除或删除拒绝他的策略，或退出关联该策略的用户组", provided: "" },
    "take-off-boundary": { does: "移除或替换自己的权限边界", provided: "他有权限边界" },
    "join-group": { does: "把自己加入用户组", provided: "某个用户组的权限更大" },
    "key-of-another-user": { does: "为其他用户创建访问密钥", provided: "该用户的权限更大" },
    "password-of-another-user": {
      does: "设置其他用户的控制台密码，并允许其登录",
      provided: "该用户的权限更大，且登录不要求二次验证",
    },
    "password-and-second-factor": {
      does: "设置其他用户的控制台密码，并关闭其登录的二次验证",
      provided: "该用户的权限更大",
    },
    "new-user-with-policy": { does: "创建带密码或密钥的用户，并为其关联策略", provided: "" },
    "new-user-in-group": { does: "创建带密码或密钥的用户，并将其加入用户组", provided: "某个用户组的权限更大" },
    "login-of-users": { does: "把自己的身份提供商设为决定谁以哪个用户登录的提供商", provided: "其他用户的权限更大" },
    "assume-role": { does: "扮演角色", provided: "某个权限更大的角色的信任策略允许他" },
    "trust-of-role": { does: "修改角色的信任策略使其允许自己，然后扮演该角色", provided: "该角色的权限更大" },
    "new-role-with-policy": { does: "创建允许自己扮演的角色，为其关联策略，然后扮演该角色", provided: "" },
    "login-of-roles": {
      does: "把身份提供商的密钥换成自己的，再以信任该提供商的角色登录",
      provided: "某个权限更大的角色信任该提供商",
    },
    "role-to-new-function": { does: "创建以某个角色运行的云函数", provided: "该角色的权限更大，且信任该服务" },
    "code-of-function": {
      does: "把自己的代码放入以某个角色运行的云函数",
      provided: "有这样的云函数，且其角色的权限更大",
    },
    "role-to-new-instance": { does: "启动带有自己脚本和角色的云服务器", provided: "该角色的权限更大，且信任该服务" },
    "role-to-instance": {
      does: "为云服务器绑定角色",
      provided: "他可以登录该云服务器，且该角色的权限更大并信任该服务",
    },
    "command-on-instance": { does: "在带有角色的云服务器上执行命令", provided: "有这样的云服务器，且其角色的权限更大" },
    "role-to-scaling-group": {
      does: "让弹性伸缩以自己的脚本和角色启动云服务器",
      provided: "该角色的权限更大，且信任该服务",
    },
  },
};
