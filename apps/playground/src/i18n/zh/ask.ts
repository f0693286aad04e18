import type { Texts } from "../texts.js";

export const ask: Texts["ask"] = {
  title: "单个请求",
  principal: "调用者",
  principalHint: "qcs::cam::uin/<主账号 uin>:uin/<uin>；留空表示匿名请求",
  appId: "调用者主账号的 APPID",
  action: "操作",
  resource: "资源",
  facts: "条件键",
  key: "键",
  value: "值",
  unknown: "未知",
  addFact: "添加条件键",
  dropFact: "移除 {{key}}",
  save: "保存为用例",
  unfinished: "请先填写：{{missing}}",
  missing: {
    principal: "有效的调用者名称",
    action: "操作",
    resource: "资源",
  },
};
