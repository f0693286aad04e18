/** Documents and requests that the tests share. */
export const valid = '{"version":"2.0","statement":[{"effect":"allow","action":["cos:Get*"],"resource":["*"]}]}';
export const invalid = '{"version":"2.0","statement":[{"effect":"alow","action":["cos"],"resource":["*"]}]}';
export const denying = '{"version":"2.0","statement":[{"effect":"deny","action":["*"],"resource":["*"]}]}';
export const bucket =
  '{"version":"2.0","statement":[{"effect":"allow","principal":{"qcs":["qcs::cam::anyone:anyone"]},"action":["name/cos:GetObject"],"resource":["qcs::cos:ap-guangzhou:uid/1250000000:b-1250000000/*"]}]}';
export const trust =
  '{"version":"2.0","statement":[{"effect":"allow","principal":{"qcs":["qcs::cam::uin/100000000001:root"]},"action":["name/sts:AssumeRole"]}]}';

export const user = "qcs::cam::uin/100000000001:uin/100000000002";

/** The options of a request that `valid` allows. */
export const reading: readonly string[] = ["--principal", user, "--action", "cos:GetService", "--resource", "*"];

const principal = { type: "user", qcs: user, ownerUin: "100000000001", uin: "100000000002", appId: "1250000000" };

/** A case that `valid` allows, with changes of its members. */
export const caseOf = (changes: object = {}): Record<string, unknown> => ({
  policies: { identity: [JSON.parse(valid)] },
  request: { principal, action: "cos:GetService", resource: "*" },
  ...changes,
});

/** The same as a line. */
export const caseLine = (changes: object = {}): string => JSON.stringify(caseOf(changes));
