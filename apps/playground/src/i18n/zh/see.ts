import type { Texts } from "../texts.js";

export const see: Texts["see"] = {
  title: "总共允许什么",
  caption: "每个服务、每个访问级别中，至少有一个请求被允许的操作数量",
  service: "服务",
  level: {
    list: "列表",
    read: "读",
    write: "写",
    tagging: "标签",
    permissions: "权限管理",
    unknown: "级别未知",
  },
  granted: {
    all: "全部允许",
    some: "部分允许",
    none: "都不允许",
    unknown: "未知",
  },
  cell: "{{service}}，{{level}}：{{granted}}",
  choose: "选择一格查看其中的操作",
  allowed: {
    always: "始终允许",
    limited: "有限允许",
    never: "从不允许",
    unknown: "未知",
  },
  limit: {
    resources: "部分资源",
    conditions: "有条件",
  },
  version: "操作清单版本：{{version}}",
  statements: "不起作用的语句",
  busy: "每条语句都起作用",
  idle: {
    vacuous: "不匹配任何请求",
    shadowed: "所允许的都已被拒绝",
    redundant: "可单独删除：其他语句已覆盖",
  },
};
