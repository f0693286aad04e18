/**
 * The same policies in the language of AWS. Names are replaced one for one, so that some of the actions exist at AWS and
 * `runSimulation`, which refuses others, can be asked about them.
 */
const replaced = (text) =>
  text
    .replace(/^((?:qcs::)?)cvm(?=:)/, "$1ec2")
    .replaceAll("Instance", "Instances")
    .replaceAll("Disk", "Volume");

export const awsAction = replaced;

const own = "100000000001";

/** An account of AWS has twelve digits. */
const awsAccount = (account) => (account === `uin/${own}` ? own : "999999999999");

export const awsResource = (name) => {
  if (name === "*") return name;
  const [, , service, region, account, path] = name.split(":");
  const type = service === "cvm" ? path.replace(/^disk\//, "volume/") : path;
  return [
    "arn",
    "aws",
    service === "cvm" ? "ec2" : service,
    region === "" ? "*" : region,
    awsAccount(account),
    type,
  ].join(":");
};

const awsCondition = ({ ip_equal: ip, string_equal: texts }) => ({
  ...(ip === undefined ? {} : { IpAddress: { "aws:SourceIp": ip["qcs:ip"] } }),
  ...(texts === undefined ? {} : { StringEquals: { "aws:UserAgent": texts["cvm:zone"] } }),
});

export const awsPolicy = ({ statement }) => ({
  Version: "2012-10-17",
  Statement: statement.map(({ effect, action, resource, condition }) => ({
    Effect: effect === "allow" ? "Allow" : "Deny",
    Action: action.map(replaced),
    Resource: [resource].flat().map(awsResource),
    ...(condition === undefined ? {} : { Condition: awsCondition(condition) }),
  })),
});

export const awsRequest = ({ action, resource, context }) => {
  const arn = awsResource(resource);
  return {
    principal: `arn:aws:iam::${own}:user/somebody`,
    action: replaced(action),
    resource: { resource: arn, accountId: arn.split(":")[4] },
    contextVariables: { "aws:SourceIp": context["qcs:ip"], "aws:UserAgent": context["cvm:zone"] },
  };
};
