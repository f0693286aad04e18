import type { ExampleWords } from "./words.js";

/** What the cards of the gallery say in Simplified Chinese. */
export const zh: ExampleWords = {
  tokenhub: {
    title: "TokenHub：批量推理的服务相关角色",
    teaches: "服务相关角色既有权限策略，也有信任策略；后者只允许一个服务扮演该角色。",
  },
  tokenhubInternal: {
    title: "TokenHub：内网访问的服务相关角色",
    teaches: "一个角色跨两个产品工作：VPC 终端节点，以及指向它的私有域。",
  },
  tokenhubPlan: {
    title: "TokenHub：Token Plan 的服务相关角色",
    teaches: "支付订单是费用中心的操作，资源写的是被购买的产品。",
  },
  tokenhubLogs: {
    title: "TokenHub：日志投递的服务相关角色",
    teaches: "文档写明了谁可以扮演该角色，但没有公布策略内容，权限因此未知。",
  },
  tokenhubStart: {
    title: "TokenHub：初始化的服务相关角色",
    teaches: "文档只给出角色名称和服务。策略未知的角色在这里不会被允许任何操作。",
  },
  tokenhubFirewall: {
    title: "TokenHub：与防火墙相关的角色",
    teaches: "扮演该角色的服务属于另一个产品，而不是角色所属的产品。",
  },
  asr: {
    title: "ASR：主账号下的所有模型",
    teaches: "用星号代替 ID 表示所有模型，但不包括模型以外的资源。",
  },
  asrOneModel: { title: "ASR：单个模型", teaches: "写明模型 ID 后，所有操作都只限于该模型。" },
  asrEverything: { title: "ASR：全部权限", teaches: "语音识别等操作不支持资源级授权，资源必须写 *。" },
  asrTwoResources: {
    title: "ASR：两个操作和两个资源",
    teaches: "操作列表与资源列表会相互组合；但热词表不是模型，因此其中一个操作永远不会生效。",
  },
  asrOneVocabulary: {
    title: "ASR：只读一个热词表",
    teaches: "没有统一的“读”前缀，需要逐个列出读取操作。",
  },
  folder: {
    title: "COS：个人目录、办公网与权限边界",
    teaches: "结果由三者共同决定：允许的范围、禁止删除的来源 IP 和权限边界。",
  },
  cosExceptOne: { title: "COS：目录中除一个文件外", teaches: "显式拒绝优先于允许，因此可以从目录中排除一个文件。" },
  cosReadFolder: {
    title: "COS：只读一个目录",
    teaches: "Get*、Head*、List* 是读操作。没有写明的写操作会被拒绝。",
  },
  cosOwnPrefix: {
    title: "COS：列出自己的目录",
    teaches: "所有用户共用一条策略：条件值中的变量会替换为调用者的 uin。",
  },
  cosOffice: {
    title: "COS：仅限两个网段",
    teaches: "一个条件键有多个值时，满足其中一个即可。来源 IP 未知时，结果也是未知。",
  },
  partner: {
    title: "COS：合作方读取的存储桶",
    teaches: "跨账号访问需要双方都允许：存储桶策略，以及合作方子账号自己的策略。",
  },
  cosPublicRead: { title: "COS：公有读", teaches: "委托人 * 包括未签名的请求；写操作仍然被拒绝。" },
  cosContentType: {
    title: "COS：只允许上传图片",
    teaches: "请求头可以作为条件键。拒绝语句用来挡住其他策略可能允许的上传。",
  },
  cosAcl: { title: "COS：上传的对象保持私有", teaches: "请求公有 ACL 的上传，会因为携带的请求头被拒绝。" },
  cosHttps: { title: "COS：仅允许 HTTPS", teaches: "取值为 true 或 false 的条件键表示请求是否加密传输。" },
  cosFromVpc: { title: "COS：仅限一个 VPC", teaches: "来自其他网络的请求没有这个条件键，而键不存在时条件不成立。" },
  cosDenyAnyone: {
    title: "COS：对所有人的拒绝，只约束少数人",
    teaches: "对 anyone 的拒绝只约束未签名的请求：文档示例中，已签名的用户仍可访问。",
  },
  cosAcrossAccounts: {
    title: "COS：* 不包括其他账号的资源",
    teaches: "主账号被授权访问他人的存储桶后，不能用 * 转授给子账号：* 表示自己账号的资源。",
  },
  session: { title: "会话策略：仅用于上传的临时密钥", teaches: "临时密钥的策略只会缩小其所有者的权限。" },
  sessionNoMore: {
    title: "会话策略：不超过所有者",
    teaches: "会话策略不授予权限：即使写 *，密钥也只能做所有者可以做的事。",
  },
  vpcReadOnly: { title: "VPC：只读", teaches: "用名称前缀表示读操作，但只能做到名称能表达的程度。" },
  vpcOne: {
    title: "VPC：一个私有网络及其中的资源",
    teaches: "带 _if_exist 时，键不存在也算通过，因此一个条件可以用于很多操作。",
  },
  vpcNoRoutes: {
    title: "VPC：除路由表外的全部权限",
    teaches: "先宽泛允许，再按名称拒绝：产品以后新增的操作会直接被允许。",
  },
  vpcOneSubnet: { title: "VPC：一个子网", teaches: "列表类操作不支持资源级授权，需要单独一条语句。" },
  network: { title: "VPC：一次变更授予了什么", teaches: "同一策略的两个版本：对比后可以看到新增和减少的权限。" },
  cvmOne: { title: "CVM：一台实例", teaches: "资源中的账号段为空，表示策略创建者所属的主账号。" },
  cvmSmall: { title: "CVM：只能购买小规格实例", teaches: "创建实例还会用到镜像和安全组，涉及的资源必须全部被允许。" },
  severalResources: {
    title: "TAT：多个资源中的一个",
    teaches: "一次调用涉及的资源中，只要有一个被拒绝，整个调用就被拒绝。",
  },
  tagOfResource: { title: "标签：一个项目的数据库", teaches: "for_any_value：资源的标签中有一个匹配即可。" },
  tagOfTeam: { title: "标签：各团队管理自己的机器", teaches: "资源标签控制已有的资源，请求标签控制新购的资源。" },
  tagOfCaller: {
    title: "标签：由调用者的标签决定",
    teaches: "变量把调用者角色的标签代入条件，一条策略即可用于所有项目。",
  },
  variables: { title: "变量：自己的队列", teaches: "资源最后一段中的变量会替换为调用者的 uin。" },
  boundary: {
    title: "权限边界：仅限两个网段的数据库",
    teaches: "请求先要被策略授予，再通过权限边界；两者都必须允许。",
  },
  boundaryGrants: {
    title: "权限边界：本身不授予权限",
    teaches: "权限边界允许所有实例，但只有策略授予的那一台可以重启。",
  },
  scp: { title: "服务管控策略：高于管理员", teaches: "组织的某一层没有允许的操作，即使是管理员也会被拒绝。" },
  mfa: { title: "MFA：没有二次验证就不能删除", teaches: "不知道是否做过二次验证时，结果会说明它取决于什么。" },
  role: { title: "信任策略：供其他账号使用的角色", teaches: "角色信任一个账号；该账号的用户还需要自己的策略。" },
  trustService: {
    title: "信任策略：供服务使用的角色",
    teaches: "服务用域名表示；除角色的信任策略外，不需要其他策略。",
  },
  trustSaml: {
    title: "信任策略：通过 SAML 登录",
    teaches: "由身份提供商证明调用者身份，saml:aud 必须是控制台的地址。",
  },
  trustOidc: {
    title: "信任策略：流水线不使用密钥",
    teaches: "如果不检查 oidc:sub，任何代码仓库都能扮演该角色。身份提供商的写法没有文档说明（U-4）。",
  },
  trustExternalId: {
    title: "信任策略：要求外部 ID 的服务商",
    teaches: "外部 ID 用来防止服务商的其他客户混入。CAM 文档没有说明这个键，请先测试再使用。",
  },
  passRole: {
    title: "CAM：只能传递一个角色",
    teaches: "如果 cam:PassRole 的资源写 *，就可以把任何角色传递给服务，包括管理员角色。",
  },
  privateDns: { title: "私有域解析：一个域名", teaches: "解析记录属于域名：修改记录的操作以域名作为资源。" },
  payForOne: { title: "费用中心：只支付一个产品", teaches: "资源写的是被支付的产品，而不是费用中心。" },
};
