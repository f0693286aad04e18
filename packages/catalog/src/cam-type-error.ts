declare const camTypeError: unique symbol;

/**
 * What the compiler asks for where a statement could never apply. No value has this type: the program is meant not to
 * compile, and the compiler's message shows the sentence and the constants that are to blame.
 *
 * The parameters stand in a member, because TypeScript does not compare type arguments that no member mentions.
 *
 * @example
 * ```ts
 * import type { CamTypeError } from "@camwright/catalog";
 *
 * type Rejected = CamTypeError<"no listed resource can match these actions", "cos:GetObject">;
 * ```
 */
export interface CamTypeError<Message extends string, Culprits> {
  readonly [camTypeError]: { readonly message: Message; readonly culprits: Culprits };
}
