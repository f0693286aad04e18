import type { ExampleWords } from "./words.js";

/** What the cards of the gallery say in English. */
export const en: ExampleWords = {
  tokenhub: {
    title: "TokenHub: the role of batch inference",
    teaches: "A service-linked role has policies, and a trust policy that lets one service take it on.",
  },
  tokenhubInternal: {
    title: "TokenHub: the role of internal access",
    teaches: "One role acts in two products: VPC endpoints, and the private DNS zones that lead to them.",
  },
  tokenhubPlan: {
    title: "TokenHub: the role of Token Plan",
    teaches: "Paying for an order is an action of the Billing Center, on a resource that names the product.",
  },
  tokenhubLogs: {
    title: "TokenHub: the role of log delivery",
    teaches: "Who takes the role on is documented, what it may do is not: the text of its policy is not published.",
  },
  tokenhubStart: {
    title: "TokenHub: the role of initialization",
    teaches: "Only the name and the service are documented. A role without a known policy is allowed nothing here.",
  },
  tokenhubFirewall: {
    title: "TokenHub: the role with the firewall",
    teaches: "The service that takes the role on belongs to another product than the role itself.",
  },
  asr: {
    title: "ASR: all models of an account",
    teaches: "A star in place of an id stands for every model, and for nothing that is no model.",
  },
  asrOneModel: {
    title: "ASR: one model",
    teaches: "The id of a model limits every operation to it; the others stay closed.",
  },
  asrEverything: {
    title: "ASR: full access",
    teaches: "Operations that take no resource, such as recognition, need * as the resource.",
  },
  asrTwoResources: {
    title: "ASR: two operations, two resources",
    teaches:
      "Lists of actions and resources are combined, yet a word list is no model, so one action of the two never applies.",
  },
  asrOneVocabulary: {
    title: "ASR: one word list, read only",
    teaches: "There is no pattern for reading: the operations that read are named one by one.",
  },
  folder: {
    title: "COS: a folder, the office and a boundary",
    teaches: "Three things decide: what is allowed, an address from which nothing is deleted, and a boundary.",
  },
  cosExceptOne: {
    title: "COS: a folder but for one file",
    teaches: "A deny wins over an allow, so one file is taken out of a folder.",
  },
  cosReadFolder: {
    title: "COS: a folder, read only",
    teaches: "Get*, Head* and List* read. Writing is not mentioned, and what is not mentioned is refused.",
  },
  cosOwnPrefix: {
    title: "COS: list the own folder",
    teaches: "One policy for all users: a variable in the condition stands for the uin of the caller.",
  },
  cosOffice: {
    title: "COS: from two networks",
    teaches:
      "Of several values of a key one is enough. Where the address is not known, the answer is not known either.",
  },
  partner: {
    title: "COS: a bucket that a partner reads",
    teaches: "Across accounts both sides must allow: the policy of the bucket, and one of the partner's user.",
  },
  cosPublicRead: {
    title: "COS: read by everybody",
    teaches: "The principal * includes requests that nobody signed. Writing stays closed.",
  },
  cosContentType: {
    title: "COS: pictures only",
    teaches: "A header is a condition key. The deny keeps out what another policy might allow.",
  },
  cosAcl: {
    title: "COS: uploads stay private",
    teaches: "An upload that asks for a public ACL is refused by the header that asks for it.",
  },
  cosHttps: {
    title: "COS: HTTPS only",
    teaches: "A key with the values true and false says whether the request was encrypted.",
  },
  cosFromVpc: {
    title: "COS: from one VPC",
    teaches: "A request from elsewhere has no such key, and a test of an absent key fails.",
  },
  cosDenyAnyone: {
    title: "COS: a deny for everybody that binds few",
    teaches: "A deny for anyone binds unsigned requests alone: the documents show a signed user who keeps access.",
  },
  cosAcrossAccounts: {
    title: "COS: * does not reach another account",
    teaches: "A root account that was granted a bucket cannot pass it on with *: that means its own resources.",
  },
  session: {
    title: "Session: a key for uploads",
    teaches: "The policy of a temporary key takes away from what its owner may do.",
  },
  sessionNoMore: {
    title: "Session: no more than the owner",
    teaches: "A session policy grants nothing: with * the key still does only what its owner may do.",
  },
  vpcReadOnly: {
    title: "VPC: read only",
    teaches: "Patterns of names say what reads, as far as names can say it.",
  },
  vpcOne: {
    title: "VPC: one network and what is in it",
    teaches: "With _if_exist a test passes where the key is absent, so one condition serves many operations.",
  },
  vpcNoRoutes: {
    title: "VPC: everything but route tables",
    teaches: "Allow broadly, then deny by name: what a product adds later is allowed at once.",
  },
  vpcOneSubnet: {
    title: "VPC: one subnet",
    teaches: "Operations that list take no resource and stand in a statement of their own.",
  },
  network: {
    title: "VPC: what a change grants",
    teaches: "Two versions of a policy, one beside the other: compare them and see what is gained and lost.",
  },
  cvmOne: {
    title: "CVM: one instance",
    teaches: "An empty account in a resource is the account of whoever writes the policy.",
  },
  cvmSmall: {
    title: "CVM: small instances only",
    teaches: "Starting an instance touches an image and a security group as well; all of them must be allowed.",
  },
  severalResources: {
    title: "TAT: one of several resources",
    teaches: "A deny on one of the resources that a call touches refuses the whole call.",
  },
  tagOfResource: {
    title: "Tags: databases of a project",
    teaches: "for_any_value: one of the tags of the resource is enough.",
  },
  tagOfTeam: {
    title: "Tags: each team its machines",
    teaches: "The tag of the resource guards what exists, the tag in the request what is bought.",
  },
  tagOfCaller: {
    title: "Tags: those of the caller decide",
    teaches: "A variable puts a tag of the caller's role into the condition, so one policy serves all projects.",
  },
  variables: {
    title: "Variables: the own queues",
    teaches: "A variable in the last segment of a resource becomes the uin of whoever asks.",
  },
  boundary: {
    title: "Boundary: databases, from two networks",
    teaches: "A request passes what grants it and then the boundary; both must allow.",
  },
  boundaryGrants: {
    title: "Boundary: it grants nothing",
    teaches: "The boundary allows all instances, yet only the one that a policy grants can be restarted.",
  },
  scp: {
    title: "SCP: above the administrator",
    teaches: "What a level of the organization does not allow is refused, even to an administrator.",
  },
  mfa: {
    title: "MFA: nothing is deleted without it",
    teaches: "Where nobody knows whether there was a second factor, the answer says on what it depends.",
  },
  role: {
    title: "Trust: a role for another account",
    teaches: "The role trusts an account; a user of that account needs a policy of his own besides.",
  },
  trustService: {
    title: "Trust: a role for a service",
    teaches: "A service is named by its domain, and needs no policy but the role's own trust.",
  },
  trustSaml: {
    title: "Trust: login through SAML",
    teaches: "A provider vouches for the caller, and saml:aud must be the console's address.",
  },
  trustOidc: {
    title: "Trust: a pipeline without keys",
    teaches:
      "Without a test of oidc:sub every repository could take the role on. How the provider is named is open (U-4).",
  },
  trustExternalId: {
    title: "Trust: a provider with an external id",
    teaches:
      "The id keeps other customers of the provider out. No page of CAM documents the key: try it before you rely on it.",
  },
  passRole: {
    title: "CAM: hand over one role",
    teaches: "With cam:PassRole on * any role could be handed to a service, the administrator's too.",
  },
  privateDns: {
    title: "Private DNS: one zone",
    teaches: "Records belong to their zone: the zone is the resource of the operations that change them.",
  },
  payForOne: {
    title: "Billing: pay for one product",
    teaches: "The resource names the product that is paid for, not the one that pays.",
  },
};
