import type { Texts } from "../texts.js";

export const decision: Texts["decision"] = {
  layers: "决策路径",
  verdict: {
    allow: "允许",
    deny: "拒绝",
    silent: "未作规定",
    unknown: "未知",
    "not-asked": "不参与判断",
  },
  outcome: {
    matched: "匹配",
    "not-matched": "不匹配",
    unknown: "可能匹配",
    "not-asked": "不参与判断",
  },
  closest: "需要改变什么",
  residual: "取决于",
  notes: "备注",
};
