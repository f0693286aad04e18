import { random } from "./random.mjs";

const account = "100000000001";
const services = "cvm vpc clb cos cdb redis cfs cbs cls scf tke tcr kms ssm cam tag asr ocr vod live".split(" ");
const verbs = "Create Delete Describe Modify Attach Detach Enable Disable Start Stop".split(" ");
const nouns = "Instance Image Snapshot Disk Key Route Subnet Gateway Listener Topic Bucket Object User Policy".split(
  " ",
);
const regions = ["ap-guangzhou", "ap-shanghai", "ap-beijing", "eu-frankfurt"];
const types = ["instance", "image", "disk", "topic"];

/** An exact action, or one with a star: `Verb*`, `*Noun`, now and then all of a service. */
function action(chance, service) {
  const [verb, noun] = [chance.pick(verbs), chance.pick(nouns)];
  const kind = chance.below(100);
  if (kind < 70) return `${service}:${verb}${noun}`;
  if (kind < 85) return `${service}:${verb}*`;
  return kind < 97 ? `${service}:*${noun}` : `${service}:*`;
}

/** An exact resource, a prefix, one with a star in the middle, or all of a type; half of them in any region. */
function resource(chance, service) {
  const region = chance.chance(0.5) ? chance.pick(regions) : "";
  const [type, team] = [chance.pick(types), chance.below(50)];
  const path = chance.pick([`${type}/team-${team}-a`, `${type}/team-${team}-*`, `${type}/*/part-${team}`, `${type}/*`]);
  return `qcs::${service}:${region}:uin/${account}:${path}`;
}

/** A quarter of the statements have a condition: an address range, a text, or both. */
function condition(chance) {
  if (!chance.chance(0.25)) return {};
  const kind = chance.below(3);
  return {
    condition: {
      ...(kind === 1 ? {} : { ip_equal: { "qcs:ip": [`10.${chance.below(8)}.0.0/16`] } }),
      ...(kind === 0 ? {} : { string_equal: { "cvm:zone": [`zone-${chance.below(4)}`, `zone-${chance.below(4)}`] } }),
    },
  };
}

function statement(chance, effect, { actions, skew = 0, star = 0 }) {
  const service = chance.pick(chance.chance(skew) ? services.slice(0, 2) : services);
  const count = 1 + chance.below(3);
  const listed = Array.from({ length: count }, () => resource(chance, service));
  return {
    effect,
    action: [...new Set(Array.from({ length: actions }, () => action(chance, service)))],
    resource: effect === "allow" && chance.chance(star) ? "*" : [...new Set(listed)],
    ...condition(chance),
  };
}

/**
 * Policies of the same shape in every run; one in ten, and a single one, ends with a deny. `skew` is the part of the
 * statements that are about two services alone, `star` the part of the allows whose resource is `*`.
 */
export function policies({ seed, count, statements, ...shape }) {
  const chance = random(seed);
  return Array.from({ length: count }, (_, index) => ({
    version: "2.0",
    statement: Array.from({ length: statements }, (_, position) =>
      statement(chance, index % 10 === 0 && position === statements - 1 ? "deny" : "allow", shape),
    ),
  }));
}

const principal = { type: "user", qcs: `qcs::cam::uin/${account}:uin/2`, ownerUin: account, uin: "2" };

/** A request made from a statement: one that it matches, or one that misses it in a single place. */
function requestFor(chance, { action: actions, resource: resources, condition: wanted }, miss) {
  const place = miss ? chance.pick(["action", "path", "region", "account", "address"]) : "";
  const filled = chance.pick(actions).replace("*", chance.pick(["Instance", "Describe"]));
  const listed = resources === "*" ? [resource(chance, filled.slice(0, filled.indexOf(":")))] : resources;
  const [, , service, region, owner, path] = chance.pick(listed).split(":");
  const somewhere = region === "" ? chance.pick(regions) : region;
  const range = wanted?.ip_equal?.["qcs:ip"][0] ?? `10.${chance.below(8)}.0.0/16`;
  const zone = wanted?.string_equal?.["cvm:zone"][0] ?? `zone-${chance.below(4)}`;
  return {
    principal,
    action: place === "action" ? `${filled}X` : filled,
    resource: [
      ["qcs", "", service, place === "region" ? "sa-saopaulo" : somewhere].join(":"),
      place === "account" ? `uin/${account}9` : owner,
      `${path.replace("*", `n${chance.below(1000)}`)}${place === "path" ? "/x" : ""}`,
    ].join(":"),
    context: { "qcs:ip": place === "address" ? "192.168.0.1" : range.replace("0.0/16", "3.4"), "cvm:zone": zone },
  };
}

/** In each ten requests five are allowed, three are denied by default, mostly by a near miss, and two explicitly. */
const mix = ["allow", "implicit", "allow", "explicit", "allow", "implicit", "allow", "explicit", "allow", "implicit"];

/** Requests with the answers that `decide` gives, `allow` or `deny` with the effect that decided it. */
export function requests({ seed, policies: given, size, reasonOf }) {
  const chance = random(seed);
  const statements = given.flatMap((policy) => policy.statement);
  const sources = {
    allow: statements.filter(({ effect }) => effect === "allow"),
    implicit: statements,
    explicit: statements.filter(({ effect }) => effect === "deny"),
  };
  return Array.from({ length: size }, (_, index) => {
    const wanted = mix[index % mix.length];
    for (let attempt = 0; attempt < 10_000; attempt += 1) {
      const request = requestFor(chance, chance.pick(sources[wanted]), wanted === "implicit");
      if (reasonOf(request) === wanted) return request;
    }
    throw new Error(`no request found that is ${wanted}`);
  });
}
