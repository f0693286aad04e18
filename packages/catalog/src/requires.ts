/**
 * Functions that say which actions they need: for an SDK of one's own, whose methods call Tencent Cloud. The annotations are
 * data on the functions; what a program needs is collected over declared callees, or in a run in which its calls are watched.
 *
 * ```ts
 * import { requirementsOf, requires } from "@camwright/catalog/requires";
 * import * as cos from "@camwright/catalog-cos";
 *
 * const save = requires(cos.PutObject)((text: string) => text.length);
 * const publish = requires(cos.PutObjectACL, save)((text: string) => save(text));
 *
 * publish("hello"); // => 5
 * requirementsOf(publish); // => ["cos:PutObjectACL", "cos:PutObject"]
 * ```
 *
 * @module
 */
export { type Collector, collector } from "./requires/collector.js";
export { type Later, later } from "./requires/later.js";
export type { ActionsIn, Callable, Need, RequiredBy, Requirements, Requiring } from "./requires/requirements.js";
export { requirementsOf } from "./requires/requirements-of.js";
export { type Annotation, type MethodContext, requires } from "./requires/requires.js";
export { type WatchedCall, watchCalls } from "./requires/watch-calls.js";
