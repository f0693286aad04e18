import { describe, expect, it } from "vitest";
import { type PrefixAdvice, prefixAdvice, prefixFacts } from "../src/index.js";
import { actionsOf } from "./services-of-test.js";

const texts = (advice: readonly PrefixAdvice[]): readonly string[] => advice.map((it) => `${it.relation} ${it.action}`);

describe("prefixAdvice", () => {
  it.each([
    ["cbs:CreateDisks", ["instead cvm:CreateDisks"], "598/69910"],
    ["name/cbs:CreateDisks", ["instead cvm:CreateDisks"], "598/69910"],
    ["cbs:*", ["instead cvm:*"], "598/69910"],
    ["vpc:CreateSecurityGroup", ["instead cvm:CreateSecurityGroup"], "213/10314"],
    ["vpc:AllocateAddresses", ["also cvm:AllocateAddresses"], "598/98194, 598/69910"],
    ["vpc:CreateSubnet", [], "no fact"],
    ["billing:DescribeBillDetail", ["instead finance:DescribeBillDetail"], "598/92835"],
    ["apigateway:CreateService", ["instead apigw:CreateService"], "598/10588"],
    ["cmq:DescribeTopicDetail", ["instead cmqtopic:DescribeTopicDetail"], "598/10588"],
    ["tcr:DescribeImagePersonal", ["also ccr:DescribeImagePersonal"], "published policies"],
    ["dnspod:DescribeRecordList", ["also cns:DescribeRecordList"], "reports of users"],
    ["cvm:CreateDisks", [], "right already"],
    ["CreateDisks", [], "no prefix"],
    ["", [], "no text"],
    ["constructor:x", [], "no service"],
  ])("%s: %j (%s)", (action, advice) => {
    expect(texts(prefixAdvice(action))).toEqual(advice);
  });
});

describe("the facts about prefixes", () => {
  it("have a reason and a source each", () => {
    expect(prefixFacts.filter(({ reason, source }) => reason === "" || source === "")).toEqual([]);
  });

  it.each(["apigateway", "cbs", "cmq"])("are followed by the constants of %s", async (service) => {
    const { constants } = await actionsOf(service);
    const advice = Object.values(constants).flatMap(prefixAdvice);
    expect(advice.filter((it) => it.relation === "instead")).toEqual([]);
    expect(Object.values(constants).filter((id) => id.startsWith(`${service}:`))).toEqual([]);
  });
});
