import type { en } from "./en/index.js";

declare module "i18next" {
  interface CustomTypeOptions {
    enableSelector: true;
    resources: { translation: typeof en };
  }
}
