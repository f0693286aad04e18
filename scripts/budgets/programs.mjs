import { services } from "./statements.mjs";

const objectForm = (effect, actions, resources, tests) => {
  const when = tests.length === 0 ? "" : `, when: [${tests.join(", ")}]`;
  return `${effect}({ action: [${actions.join(", ")}], resource: [${resources.join(", ")}]${when} })`;
};

const stagedForm = (effect, actions, resources, tests) => {
  const when = tests.length === 0 ? "" : `.when(${tests.join(", ")})`;
  return `${effect}(${actions.join(", ")}).on(${resources.join(", ")})${when}`;
};

const operators = "boolEqual ip mfa numericLessThanEqual stringEqual stringLike tag".split(" ");

/** Constants as a program of some size has them: what several statements say alike. */
const shared = `
const region = "ap-guangzhou";
const uin = "100000000001";
const appid = "1250000000";
const bucket = "docs-1250000000";
const office = ip("10.0.0.0/8");
const database = resource(\`qcs::cdb:\${region}:uin/\${uin}:instanceId/*\`);
const balancer = resource(\`qcs::clb:\${region}:uin/\${uin}:clb/*\`);
const functions = resource(\`qcs::scf:\${region}:uin/\${uin}:namespace/default/function/*\`);
const cluster = resource(\`qcs::ccs:\${region}:uin/\${uin}:cluster/*\`);
const server = cvm.instance({ region, uin, instanceId: "*" });
const zone = privatedns.zone({ uin, zoneId: "*" });
`;

const policyOf = (name, statements, form) => {
  const written = statements.map(([effect, actions, resources, ...tests]) =>
    form(
      effect,
      actions.split(" ").map((action) => `${name}.${action}`),
      resources,
      tests,
    ),
  );
  return `export const ${name}Policy = policy(\n  ${written.join(",\n  ")},\n);`;
};

/** A program of sixty statements, a policy for each service. */
const program = (form) =>
  [
    `import { allow, deny, everything, policy, resource, ${operators.join(", ")} } from "@camwright/builder";`,
    ...Object.entries(services).map(([name, { from }]) => `import * as ${name} from "${from}";`),
    shared,
    ...Object.entries(services).map(([name, { statements }]) => policyOf(name, statements, form)),
    "",
  ].join("\n");

/** The programs to measure, by name. */
export const programs = { object: program(objectForm), staged: program(stagedForm) };
