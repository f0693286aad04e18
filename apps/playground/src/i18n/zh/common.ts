import type { Texts } from "../texts.js";

export const common: Texts["common"] = {
  kind: {
    identity: "身份策略",
    bucket: "存储桶策略",
    trust: "角色信任策略",
    session: "会话策略",
    boundary: "权限边界",
    scp: "服务管控策略",
  },
  decision: {
    allow: "允许",
    deny: "拒绝",
    unknown: "未知",
  },
  layer: {
    identity: "身份策略",
    boundary: "权限边界",
    session: "会话策略",
    bucket: "存储桶策略",
    trust: "角色信任策略",
    scp: "服务管控策略",
    general: "通用策略",
  },
  effect: {
    allow: "允许",
    deny: "拒绝",
  },
  statement: "{{effect}}：{{name}} 的第 {{index}} 条语句",
  waiting: "正在计算…",
  unreadable: "无法读取 {{name}}",
  again: "重试",
  failure: "出现错误：{{message}}",
};
