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
    link: "复制链接",
    copied: "链接已复制",
    failed: "无法复制链接",
    broken: "链接已损坏，改为显示示例",
    large: "链接过大，改为显示示例",
  },
  examples: {
    label: "示例",
    choose: "打开示例",
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
  large: "{{name}} 超过任何策略的大小上限",
  add: "新建文档",
  views: "文档的含义",
  view: {
    ask: "提问",
    see: "总览",
    compare: "对比",
    learn: "学习",
  },
};
