import type { Texts } from "../texts.js";

export const compare: Texts["compare"] = {
  title: "两份文档",
  base: "修改前",
  next: "修改后",
  relation: {
    equivalent: "两者允许的请求完全相同",
    narrower: "权限减少，没有新增",
    broader: "权限增加，没有减少",
    incomparable: "新增了一些权限，同时减少了另一些权限",
    unknown: "无法证明",
  },
  gained: "新增",
  lost: "减少",
  open: "查看这个请求",
  kinds: "存储桶策略和角色信任策略只能与同类策略对比",
};
