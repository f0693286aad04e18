import type { Texts } from "../texts.js";

export const suite: Texts["suite"] = {
  title: "已保存的请求",
  none: "保存请求后可以一次全部验证",
  expected: "应为",
  open: "打开 {{name}}",
  drop: "删除 {{name}}",
  passed: "符合预期",
  failed: "实际为{{decision}}",
  unfinished: "未填写完整",
  save: "将请求保存为文件",
};
