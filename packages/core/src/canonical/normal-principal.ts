import { type Principal, principalTypes } from "../principal.js";
import { ordered } from "./ordered.js";

/** `…:root` is another name of the root account's own uin (598/10606); the service itself rewrites it. */
const normalName = (name: string): string => name.replace(/^(qcs::cam::)(uin\/\d+):root$/, "$1$2:$2");

/**
 * A `principal` element in normal form. A type that names nobody is left out, because types are alternatives (598/10603).
 * `anyone:anyone` and `anonymous:anonymous` stay beside `*`: in a deny they are not the same (C-34).
 */
export const normalPrincipal = (principal: Principal): Principal =>
  principal === "*"
    ? "*"
    : Object.fromEntries(
        principalTypes.flatMap((type) => {
          const names = principal[type] ?? [];
          return names.length === 0 ? [] : [[type, ordered(names.map(normalName))]];
        }),
      );
