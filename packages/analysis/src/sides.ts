import { isServiceLinkedRole, type Policies } from "@camwright/evaluator";
import type { Claim } from "./claim.js";
import type { Atoms } from "./language/atom.js";
import { type Layer, layerOf, type Rule } from "./language/rule.js";
import { everything } from "./policies.js";
import type { Scene } from "./scene.js";
import type { Sides } from "./search/entry.js";

const nothing: Layer = { allows: [], denies: [] };

/** Whether nobody signs the request, so that no boundary, session or general policy counts (436/35240, 598/19381). */
const isUnsigned = ({ asker, kind }: Scene): boolean => asker.type === "anonymous" || kind === "login";

/** The layers around the grant: each has to allow, and none may deny. */
const capsOf = (policies: Policies, atoms: Atoms, scene: Scene): readonly Layer[] => {
  const { boundary, session, scp = [], general } = policies;
  const levels = isServiceLinkedRole(scene.asker.example) ? [] : scp;
  const around = isUnsigned(scene) ? [] : [boundary, session];
  // General policies bind users, and only deny (598/10605, A-1).
  const binds = general !== undefined && scene.asker.type === "user" && !isUnsigned(scene);
  const groups = [
    ...around.flatMap((policy) => (policy === undefined ? [] : [[policy]])),
    ...levels,
    ...(binds ? [[everything, ...general]] : []),
  ];
  return groups.map((group) => layerOf(group, "cap", atoms, scene));
};

/** What the caller's own policies say: root accounts need none, and unsigned visitors have none (598/10605). */
const identityOf = ({ identity }: Policies, atoms: Atoms, scene: Scene): Layer => {
  if (scene.asker.type === "anonymous") return nothing;
  return layerOf(scene.asker.type === "root" ? [everything] : identity, "identity", atoms, scene);
};

/** What the bucket's policy says; the root account can always replace that of its own bucket (436/45235, C-36). */
const bucketOf = ({ bucket }: Policies, atoms: Atoms, scene: Scene): Layer => {
  if (bucket === undefined) return nothing;
  const { allows, denies } = layerOf([bucket], "bucket", atoms, scene);
  return { allows, denies: scene.kind === "replace" ? [] : denies };
};

/** Taking a role on: needs the caller's policies and the trust policy; without one the caller's decide in their account. */
const assumeLayers = (
  identity: Layer,
  denies: readonly Rule[],
  trust: Layer | undefined,
  atoms: Atoms,
  scene: Scene,
): readonly Layer[] => {
  const { asker, owner } = scene;
  if (trust === undefined) return [owner === "own" ? { allows: identity.allows, denies } : nothing];
  // Root accounts need no policies of their own, and services have none (598/10605, A-41).
  const isFree = asker.type === "root" || asker.type === "service";
  const allows = isFree ? layerOf([everything], "cap", atoms, scene).allows : identity.allows;
  return [{ allows, denies }, trust];
};

/**
 * What has to grant. Inside an account the caller's policies or the bucket's (436/35240); what another account owns needs the grant of
 * both, for roots and services of the bucket alone (598/10605, 436/32971, A-41), as for unsigned visitors.
 */
const grantLayers = (policies: Policies, atoms: Atoms, scene: Scene): readonly Layer[] => {
  const { asker, owner, kind } = scene;
  const trust = policies.trust === undefined ? undefined : layerOf([policies.trust], "trust", atoms, scene);
  if (kind === "login") return [trust ?? nothing];
  const identity = identityOf(policies, atoms, scene);
  const bucket = bucketOf(policies, atoms, scene);
  const denies = [...identity.denies, ...bucket.denies];
  if (kind === "assume") return assumeLayers(identity, denies, trust, atoms, scene);
  if (owner === "own") return [{ allows: [...identity.allows, ...bucket.allows], denies }];
  const needsOwnerAlone = asker.type === "anonymous" || asker.type === "root" || asker.type === "service";
  return needsOwnerAlone ? [{ allows: bucket.allows, denies }] : [identity, bucket];
};

/** What has to pass for a request of a scene to be allowed. The first layer is that of the grant. */
const layersOf = (policies: Policies, atoms: Atoms, scene: Scene): readonly Layer[] => [
  ...grantLayers(policies, atoms, scene),
  ...capsOf(policies, atoms, scene),
];

/** The two sides of a claim in a scene; `undefined` if a layer that must allow has nothing to allow with. */
export const sidesOf = (
  { allow, deny, within = [], singleValued }: Claim,
  atoms: Atoms,
  scene: Scene,
): Sides | undefined => {
  const must = [
    ...allow.flatMap((policies) => layersOf(policies, atoms, scene)),
    ...within.map((policy) => layerOf([policy], "cap", atoms, scene)),
  ];
  if (must.some(({ allows }) => allows.length === 0)) return undefined;
  return { must, not: deny === undefined ? undefined : layersOf(deny, atoms, scene), singleValued };
};
