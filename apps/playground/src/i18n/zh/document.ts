import type { Texts } from "../texts.js";

export const document: Texts["document"] = {
  close: "关闭 {{name}}",
  name: "名称",
  kind: "类型",
  save: "保存为文件",
  editor: "文档内容",
  size: "{{size}} / {{limit}} {{unit}}",
  sizeOpen: "{{size}} {{unit}}；未公布上限",
  unit: {
    characters: "个字符",
    bytes: "字节",
  },
  findings: {
    title: "检查结果",
    none: "没有问题",
    fix: "修复：{{title}}",
    more: "另有 {{count}} 条",
    source: "来源：{{source}}",
  },
  severity: {
    error: "错误",
    warning: "警告",
    info: "提示",
  },
};
