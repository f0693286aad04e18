import type { Texts } from "../texts.js";

export const page: Texts["page"] = {
  title: "Camwright 策略演练场",
  tagline: "看清一条 CAM 策略的效果。所有计算都在您的浏览器中完成。",
  skip: "跳到结果",
  language: "语言",
  theme: {
    label: "主题",
    system: "跟随系统",
    light: "浅色",
    dark: "深色",
  },
  share: {
    broken: "链接已损坏，改为显示示例",
    large: "链接过大，改为显示示例",
  },
  examples: {
    label: "示例",
    choose: "打开示例",
    all: "全部示例",
    name: {
      folder: "COS：个人目录、办公网与权限边界",
      tokenhub: "TokenHub：批量推理的服务相关角色",
      asr: "ASR：主账号下的模型",
      partner: "COS：合作方读取的存储桶",
      network: "VPC：一次变更授予了什么",
      role: "信任策略：供其他账号使用的角色",
    },
  },
  documents: "文档",
  open: "打开文件",
  refused: {
    large: "{{name}} 超过了任何策略的长度，未打开",
    binary: "{{name}} 不是文本文件，未打开",
    damaged: "{{name}} 由本页面保存，但已损坏，未打开",
    cases: "{{name}} 包含请求：请在“已保存的请求”中打开",
    many: "文档数量已达上限，未打开 {{name}}",
    failed: "无法读取 {{name}}",
  },
  replaced: {
    message: "您的文档已被其他文档替换。",
    back: "恢复我的文档",
    forget: "不恢复",
  },
  onlyAsked: "仅查询 {{names}}",
  askAll: "查询全部文档",
  add: "新建文档",
  views: "文档的含义",
  view: {
    ask: "提问",
    see: "总览",
    compare: "对比",
    learn: "学习",
  },
};
