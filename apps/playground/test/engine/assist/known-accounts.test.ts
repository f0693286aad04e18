import { expect, it } from "vitest";
import { knownAccounts } from "../../../src/engine/assist/known-accounts.js";

const owner = { uin: "", appId: "" };

it.each([
  [
    { principal: "qcs::cam::uin/1:uin/2", appId: " 12 ", owner },
    { uins: ["1"], appIds: ["12"] },
  ],
  [
    { principal: "", appId: "", owner: { uin: "3", appId: "4" } },
    { uins: ["3"], appIds: ["4"] },
  ],
  [
    { principal: "qcs::cam::uin/${x}:root", appId: '"', owner },
    { uins: [], appIds: [] },
  ],
])("the accounts of %j", (request, accounts) => {
  expect(knownAccounts(request)).toEqual(accounts);
});
