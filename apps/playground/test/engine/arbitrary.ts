import fc from "fast-check";
import { type LearnPlace, learnPages } from "../../src/engine/learn/place.js";
import {
  type RequestDraft,
  type SeeState,
  type SuiteEntry,
  sights,
  type Tab,
  tabKinds,
  views,
  type Workspace,
} from "../../src/engine/workspace.js";

const text = fc.oneof(fc.string({ maxLength: 40, unit: "grapheme" }), fc.constantFrom("__proto__", "qcs:ip", ""));

const request: fc.Arbitrary<RequestDraft> = fc.record({
  principal: text,
  appId: text,
  action: text,
  resources: fc.array(text, { maxLength: 3 }),
  facts: fc.array(
    fc.record({ key: text, state: fc.constantFrom("given", "unknown"), values: fc.array(text, { maxLength: 3 }) }),
    { maxLength: 3 },
  ),
  tags: fc.array(fc.record({ key: text, value: text }), { maxLength: 2 }),
  groups: fc.array(text, { maxLength: 2 }),
  owner: fc.record({ uin: text, appId: text }),
});

const tabs: fc.Arbitrary<readonly Tab[]> = fc
  .array(
    fc.record(
      { kind: fc.constantFrom(...tabKinds), text: fc.string(), version: fc.string() },
      { requiredKeys: ["kind", "text"] },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((each, index) => ({ ...each, id: `t${String(index + 1)}`, name: `tab ${String(index + 1)}` })));

const answer = fc.constantFrom("allow", "deny", "unknown");

const suite: fc.Arbitrary<readonly SuiteEntry[]> = fc
  .array(fc.record({ name: text, request, expected: answer, runs: fc.array(answer, { maxLength: 2 }) }), {
    maxLength: 3,
  })
  .map((all) => all.map((each, index) => ({ ...each, id: `r${String(index + 1)}` })));

const learn: fc.Arbitrary<LearnPlace> = fc.record({
  page: fc.constantFrom(...learnPages),
  service: text,
  role: text,
  search: text,
});

const see: fc.Arbitrary<SeeState> = fc.record({
  sight: fc.constantFrom(...sights),
  left: fc.constant([]),
  caller: fc.constantFrom("any", "request"),
});

/** Any state of the page. */
export const workspaces: fc.Arbitrary<Workspace> = fc
  .record({
    tabs,
    suite,
    request,
    view: fc.constantFrom(...views),
    see,
    pick: fc.nat(),
    isVersion: fc.boolean(),
    isPart: fc.boolean(),
    learn: fc.option(learn, { nil: undefined }),
  })
  .map(({ pick, isVersion, isPart, learn: place, ...rest }) => {
    const of = (offset: number): string => rest.tabs[(pick + offset) % rest.tabs.length]?.id ?? "";
    return {
      ...rest,
      active: of(0),
      compared: { base: of(1), next: of(2), ...(isVersion ? { baseIsVersion: true } : {}) },
      ...(isPart ? { asked: [of(3)] } : {}),
      ...(place === undefined ? {} : { learn: place }),
    };
  });
