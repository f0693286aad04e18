import * as v from "valibot";
import { learnPages } from "./learn/place.js";
import { limits } from "./limits.js";
import { type SuiteEntry, sights, tabKinds, views, type Workspace } from "./workspace.js";

const text = v.pipe(v.string(), v.maxLength(limits.text));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

const document = v.pipe(v.string(), v.maxLength(limits.document));

const tab = v.strictObject({
  id,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  kind: v.picklist(tabKinds),
  text: document,
  version: v.exactOptional(document),
});

const fact = v.strictObject({
  key: text,
  state: v.picklist(["given", "unknown"]),
  values: v.pipe(v.array(text), v.maxLength(limits.facts)),
});

const request = v.strictObject({
  principal: text,
  appId: text,
  action: text,
  resources: v.pipe(v.array(text), v.maxLength(limits.facts)),
  facts: v.pipe(v.array(fact), v.maxLength(limits.facts)),
  tags: v.optional(v.pipe(v.array(v.strictObject({ key: text, value: text })), v.maxLength(limits.facts)), []),
  groups: v.optional(v.pipe(v.array(text), v.maxLength(limits.facts)), []),
  owner: v.strictObject({ uin: text, appId: text }),
});

const answer = v.picklist(["allow", "deny", "unknown"]);

const entry = v.strictObject({
  id,
  name: text,
  request,
  expected: answer,
  runs: v.optional(v.pipe(v.array(answer), v.maxLength(2)), []),
});

const learn = v.strictObject({ page: v.picklist(learnPages), service: text, role: text, search: text });

const workspace = v.strictObject({
  tabs: v.pipe(v.array(tab), v.minLength(1), v.maxLength(limits.tabs)),
  active: id,
  request,
  suite: v.pipe(v.array(entry), v.maxLength(limits.suite)),
  compared: v.strictObject({
    base: id,
    next: id,
    baseIsVersion: v.exactOptional(v.boolean()),
    nextIsVersion: v.exactOptional(v.boolean()),
  }),
  asked: v.exactOptional(v.pipe(v.array(id), v.maxLength(limits.tabs))),
  view: v.optional(v.picklist(views), "ask"),
  learn: v.exactOptional(learn),
  see: v.exactOptional(
    v.strictObject({
      sight: v.picklist(sights),
      left: v.pipe(v.array(id), v.maxLength(limits.tabs)),
      caller: v.picklist(["any", "request"]),
    }),
  ),
});

/** Whether a kept request is within the bounds of what a link, a file or the storage may bring in. */
export const isEntry = (value: unknown): value is SuiteEntry => v.is(entry, value);

const areDistinct = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map((item) => item.id)).size === items.length;

/** The workspace that a value is; `undefined` for any other value. Ids that name no tab fall back to the first one. */
export const readWorkspace = (value: unknown): Workspace | undefined => {
  const read = v.safeParse(workspace, value);
  if (!read.success) return undefined;
  const { tabs, suite, active, compared, see } = read.output;
  const [first] = tabs;
  if (first === undefined || !areDistinct(tabs) || !areDistinct(suite)) return undefined;
  const has = (wanted: string): boolean => tabs.some((each) => each.id === wanted);
  const known = (wanted: string): string => (has(wanted) ? wanted : first.id);
  return {
    ...read.output,
    active: known(active),
    compared: { ...compared, base: known(compared.base), next: known(compared.next) },
    ...(see === undefined ? {} : { see: { ...see, left: see.left.filter(has) } }),
  };
};
