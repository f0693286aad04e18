import { describe, expect, it } from "vitest";
import { compare } from "../src/index.js";
import { allow, deny, policies } from "./support.js";

const one = policies(allow("cos:*"));
const [cap] = policies(allow("cos:Get*")).identity;
const [wide] = policies(allow("*")).identity;
const [ban] = policies(allow("*"), deny("cos:Put*")).identity;

describe("layers around identity policies", () => {
  it.each([
    ["a boundary", one, { ...one, boundary: cap }, "narrower"],
    ["a boundary that caps nothing", one, { ...one, boundary: wide }, "equivalent"],
    ["a boundary that says what a policy says", policies(allow("cos:Get*")), { ...one, boundary: cap }, "equivalent"],
    ["a session policy", { ...one, session: cap }, one, "broader"],
    ["a level of service control policies", one, { ...one, scp: [[wide], [ban]] }, "narrower"],
    ["a level without policies", one, { ...one, scp: [[]] }, "narrower"],
    ["levels in another order", { ...one, scp: [[cap], [ban]] }, { ...one, scp: [[ban], [cap]] }, "equivalent"],
    [
      "a general policy",
      one,
      { ...one, general: policies(deny("cos:Delete*", "*", { string_equal: { mfa: ["0"] } })).identity },
      "narrower",
    ],
    ["a bucket policy that names nobody", one, { ...one, bucket: wide }, "equivalent"],
    [
      "a trust policy that names nobody",
      policies(allow("sts:*")),
      { ...policies(allow("sts:*")), trust: wide },
      "narrower",
    ],
  ])("%s", (_, base, next, relation) => {
    expect(compare(base as typeof one, next as typeof one)).toMatchObject({ relation });
  });

  it("names the layer that decides", () => {
    const { lost } = compare(one, { ...one, boundary: cap });
    expect(lost[0]?.next).toMatchObject({ decision: "deny", reason: "boundary" });
  });
});
