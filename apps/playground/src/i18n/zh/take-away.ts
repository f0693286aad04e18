import type { Texts } from "../texts.js";

export const takeAway: Texts["takeAway"] = {
  label: "分享",
  title: "分享与导出",
  link: "包含全部内容的链接",
  inLink: "链接包含文档、当前请求和保存的请求，位于浏览器不会发送的地址部分。任何获得链接的人都能查看这些内容。",
  length: "{{length}} 个字符",
  fit: {
    fine: "",
    long: "邮件和聊天工具可能会截断这么长的链接，建议保存为文件。",
    "too-long": "内容超过了链接的上限，请保存为文件。",
  },
  copy: "复制链接",
  copied: "链接已复制",
  failed: "无法复制链接，请手动选择并复制",
  files: "文件",
  everything: "保存全部内容",
  everythingHint: "可用本页面重新打开该文件。",
  document: "保存 {{name}}",
  requests: "将保存的请求导出为用例",
  requestsHint: "用于 camwright simulate --cases",
};
