import type { FactFile } from "../facts/fact-file.js";
import type { Finding } from "../finding.js";
import type { SdkCorrections } from "../sdk/corrections.js";
import { toServices } from "../sdk/service.js";
import type { Snapshot } from "../sdk/snapshot.js";

/** The facts about one service, with the path of their file. */
export interface FactsOfService {
  readonly file: string;
  readonly facts: FactFile;
}

/** An action of the SDK as a policy names it, and the service of the SDK that has it. */
interface Sent {
  readonly id: string;
  readonly service: string;
  readonly name: string;
}

const sentBy = (snapshot: Snapshot, said: SdkCorrections): readonly Sent[] =>
  toServices(snapshot, { ...said, leftOut: [] }, new Set()).flatMap(({ name, actions }) =>
    actions.map((action) => ({ id: action.id, service: name, name: action.name })),
  );

const excluded = ({ not_included, audit_only_names }: FactFile): readonly string[] => [
  ...Object.keys(not_included?.names ?? {}).flatMap((names) => names.split(", ")),
  ...(audit_only_names?.names ?? []),
];

/** Names that the facts take from the SDK and that it does not have. */
const gone = ({ file, facts }: FactsOfService, sent: ReadonlySet<string>, version: string): readonly Finding[] =>
  facts.actions.flatMap(({ name, in: seenIn }, index) =>
    seenIn.includes("sdk") && !sent.has(`${facts.service}:${name}`)
      ? [
          {
            file,
            path: `/actions/${index}`,
            message: `\`${name}\` is said to be in the SDK, and ${version} does not have it: take \`sdk\` out of \`in\`, with a note`,
          },
        ]
      : [],
  );

const unlisted = (all: readonly FactsOfService[], catalog: string, { id, service }: Sent): readonly Finding[] => {
  const [prefix = "", name = ""] = id.split(":");
  const own = all.find(({ facts }) => facts.service === prefix);
  const known = own !== undefined && [...own.facts.actions.map((it) => it.name), ...excluded(own.facts)].includes(name);
  if (known) return [];
  const message = `the SDK has \`${name}\` of \`${service}\`, and no facts list or exclude \`${id}\`: add it to \`actions\`, or to \`not_included\` with a reason`;
  return [{ file: own?.file ?? catalog, path: "/actions", message }];
};

/**
 * Where the facts of curated catalogs and the SDK have drifted apart: an action that facts take from the SDK and that it no
 * longer has, and an action of a service with a curated catalog that no facts list or exclude, so that no catalog has it.
 */
export const checkDrift = (
  all: readonly FactsOfService[],
  snapshot: Snapshot,
  said: SdkCorrections,
): readonly Finding[] => {
  const sent = sentBy(snapshot, said);
  // Facts may list an action under both prefixes, that of the SDK's service and the right one.
  const ids = new Set(sent.flatMap(({ id, service, name }) => [id, `${service}:${name}`]));
  const catalogs = new Map(said.leftOut.map(({ service, catalog }) => [service, catalog]));
  // What COS has is in an SDK of its own.
  const prefixes = new Set(sent.map(({ id }) => id.split(":")[0]));
  return [
    ...all.filter(({ facts }) => prefixes.has(facts.service)).flatMap((it) => gone(it, ids, snapshot.version)),
    ...sent.flatMap((it) => {
      const catalog = catalogs.get(it.service);
      return catalog === undefined ? [] : unlisted(all, catalog, it);
    }),
  ];
};
