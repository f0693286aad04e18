import type { Action } from "../../src/index.js";

export const PutObject: Action<"cos:PutObject", "cos:object", never> = "cos:PutObject" as typeof PutObject;
export const GetObject: Action<"cos:GetObject", "cos:object", never> = "cos:GetObject" as typeof GetObject;
export const GetService: Action<"cos:GetService", never, never> = "cos:GetService" as typeof GetService;
