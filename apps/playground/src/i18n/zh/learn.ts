import type { Texts } from "../texts.js";

export const learn: Texts["learn"] = {
  title: "示例",
};
