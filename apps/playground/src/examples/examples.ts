import type { Workspace } from "../engine/workspace.js";

/** The examples of the gallery, each loaded when it is opened. Their titles are in `words`. */
export const examples = {
  tokenhub: async () => (await import("./tokenhub-role.js")).tokenhubRole,
  tokenhubInternal: async () => (await import("./tokenhub-internal.js")).tokenhubInternal,
  tokenhubPlan: async () => (await import("./tokenhub-plan.js")).tokenhubPlan,
  tokenhubLogs: async () => (await import("./tokenhub-logs.js")).tokenhubLogs,
  tokenhubStart: async () => (await import("./tokenhub-start.js")).tokenhubStart,
  tokenhubFirewall: async () => (await import("./tokenhub-firewall.js")).tokenhubFirewall,
  asr: async () => (await import("./asr-models.js")).asrModels,
  asrOneModel: async () => (await import("./asr-one-model.js")).asrOneModel,
  asrEverything: async () => (await import("./asr-everything.js")).asrEverything,
  asrTwoResources: async () => (await import("./asr-two-resources.js")).asrTwoResources,
  asrOneVocabulary: async () => (await import("./asr-one-vocabulary.js")).asrOneVocabulary,
  folder: async () => (await import("./folder-and-boundary.js")).folderAndBoundary,
  cosExceptOne: async () => (await import("./cos-except-one.js")).cosExceptOne,
  cosReadFolder: async () => (await import("./cos-read-folder.js")).cosReadFolder,
  cosOwnPrefix: async () => (await import("./cos-own-prefix.js")).cosOwnPrefix,
  cosOffice: async () => (await import("./cos-office.js")).cosOffice,
  partner: async () => (await import("./partner-bucket.js")).partnerBucket,
  cosPublicRead: async () => (await import("./cos-public-read.js")).cosPublicRead,
  cosContentType: async () => (await import("./cos-content-type.js")).cosContentType,
  cosAcl: async () => (await import("./cos-acl.js")).cosAcl,
  cosHttps: async () => (await import("./cos-https.js")).cosHttps,
  cosFromVpc: async () => (await import("./cos-from-vpc.js")).cosFromVpc,
  cosDenyAnyone: async () => (await import("./cos-deny-anyone.js")).cosDenyAnyone,
  cosAcrossAccounts: async () => (await import("./cos-across-accounts.js")).cosAcrossAccounts,
  session: async () => (await import("./session.js")).session,
  sessionNoMore: async () => (await import("./session-no-more.js")).sessionNoMore,
  vpcReadOnly: async () => (await import("./vpc-read-only.js")).vpcReadOnly,
  vpcOne: async () => (await import("./vpc-one.js")).vpcOne,
  vpcNoRoutes: async () => (await import("./vpc-no-routes.js")).vpcNoRoutes,
  vpcOneSubnet: async () => (await import("./vpc-one-subnet.js")).vpcOneSubnet,
  network: async () => (await import("./network-change.js")).networkChange,
  cvmOne: async () => (await import("./cvm-one.js")).cvmOne,
  cvmSmall: async () => (await import("./cvm-small.js")).cvmSmall,
  severalResources: async () => (await import("./several-resources.js")).severalResources,
  tagOfResource: async () => (await import("./tag-of-resource.js")).tagOfResource,
  tagOfTeam: async () => (await import("./tag-of-team.js")).tagOfTeam,
  tagOfCaller: async () => (await import("./tag-of-caller.js")).tagOfCaller,
  variables: async () => (await import("./variables.js")).variables,
  boundary: async () => (await import("./boundary.js")).boundary,
  boundaryGrants: async () => (await import("./boundary-grants.js")).boundaryGrants,
  scp: async () => (await import("./scp.js")).scp,
  mfa: async () => (await import("./mfa.js")).mfa,
  role: async () => (await import("./partner-role.js")).partnerRole,
  trustService: async () => (await import("./trust-service.js")).trustService,
  trustSaml: async () => (await import("./trust-saml.js")).trustSaml,
  trustOidc: async () => (await import("./trust-oidc.js")).trustOidc,
  trustExternalId: async () => (await import("./trust-external-id.js")).trustExternalId,
  passRole: async () => (await import("./pass-role.js")).passRole,
  privateDns: async () => (await import("./private-dns.js")).privateDns,
  payForOne: async () => (await import("./pay-for-one.js")).payForOne,
} satisfies Readonly<Record<string, () => Promise<Workspace>>>;

/** The name of an example. */
export type ExampleName = keyof typeof examples;

/** The names in the order of the gallery. */
export const exampleNames = Object.keys(examples) as readonly ExampleName[];

/** The examples to begin with, one of each sort, which a menu offers. */
export const firstExamples = [
  "folder",
  "tokenhub",
  "asr",
  "partner",
  "network",
  "role",
] as const satisfies readonly ExampleName[];
