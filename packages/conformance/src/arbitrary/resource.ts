import * as fc from "fast-check";
import {
  accounts,
  legacyPaths,
  pathPieces,
  regions,
  services,
  strangeVariables,
  variable,
  variables,
} from "./alphabet.js";
import { globOf, pick, sometimes, textOf } from "./text.js";

const requestPath: fc.Arbitrary<string> = sometimes(
  [6, textOf(pathPieces, 3)],
  [2, fc.tuple(pick(legacyPaths), textOf(pathPieces, 2, 0)).map(([lead, rest]) => lead + rest)],
  [1, pick(["*", "a*", "", "a\nb", variable("uin")])],
);

const pathPattern: fc.Arbitrary<string> = sometimes(
  [3, pick(["*", "a*", "*a", "a/*", "bkt-125/*"])],
  [3, textOf([...pathPieces, "*", "*", "**"], 4)],
  [2, textOf([...pathPieces, "*", ...variables], 4)],
  [2, fc.tuple(pick(legacyPaths), textOf([...pathPieces, "*"], 2, 0)).map(([lead, rest]) => lead + rest)],
  [
    1,
    pick([
      "prefix//*/bkt/*",
      "prefix//125/*",
      "prefix//125/b*/a*",
      `prefix//${variable("app_id")}/bkt/*`,
      `prefix//125/${variable("foo")}/a`,
    ]),
  ],
  [1, textOf([...pathPieces, "*", ...strangeVariables], 3)],
  [1, pick(["", "a?", "A", "[a]"])],
);

const requestAccount: fc.Arbitrary<string> = sometimes(
  [8, pick(accounts.own)],
  [2, pick([""])],
  [2, pick(accounts.other)],
);

const accountPattern: fc.Arbitrary<string> = sometimes(
  [5, pick([""])],
  [5, pick(accounts.own)],
  [2, pick(accounts.other)],
  [3, pick(["*", "uin/*", "uid/*", "u*", "uid/12*", "*/100", `uin/${variable("owner_uin")}`, variable("foo")])],
);

/** A resource of a request: six segments, own or another account's, sometimes `*`, sometimes malformed. */
export const requestResource: fc.Arbitrary<string> = sometimes(
  [12, six(pick(["", "", "id/0"]), pick(services), pick(regions), requestAccount, requestPath)],
  [2, pick(["*"])],
  [1, pick(["qcs::cvm:uin/100:a", "a", "", "**", "qcs:::::"])],
);

/** A resource of a policy: six segments with wildcards and variables, often `*`, sometimes malformed. */
export const resourcePattern: fc.Arbitrary<string> = sometimes(
  [
    10,
    six(
      pick([...Array.from({ length: 15 }, () => ""), "id/0", "*"]),
      sometimes([4, pick(["", "*"])], [3, pick(services)], [2, globOf(services)]),
      sometimes(
        [6, pick([""])],
        [4, pick(regions)],
        [2, pick(["*", "ap-*", "g*", "*shanghai", "ap-*-fsi", variable("uin")])],
      ),
      accountPattern,
      pathPattern,
    ),
  ],
  [5, pick(["*"])],
  [1, pick(["qcs::cvm:uin/100:a", "**", "qcs*", "", "QCS::cvm:::*", "q*::cvm:::*", "*:*:*:*:*:*", "qcs:::::"])],
);

function six(...[project, service, region, account, path]: readonly [P, P, P, P, P]): fc.Arbitrary<string> {
  return fc.tuple(project, service, region, account, path).map((segments) => `qcs:${segments.join(":")}`);
}

type P = fc.Arbitrary<string>;
