import { describe, expect, it } from "vitest";
import {
  explainServerCode,
  isServerCode,
  parameterRules,
  quotas,
  rules,
  type ServerCode,
  serverCodes,
} from "../src/index.js";

/** The codes around policies that the lists of errors of the SDKs of CAM, STS and organization name. */
const documented: Readonly<Record<string, string>> = {
  InvalidParameter: `PolicyDocumentError PolicyDocumentLengthOverLimit VersionError StatementError EffectError ActionError
    ActionMiss ActionNotExist ActionServiceNotExist ResourceError ResourceContentError ResourceQcsError ResourceProjectError
    ResourceServiceNotExist ResourceRegionError ResourceUinError ConditionError ConditionTypeError ConditionContentError
    PrincipalError PrincipalQcsError PrincipalQcsNotExist PrincipalServiceNotExist PrincipalQcsCrossError NotSupportProduct
    AttachmentFull PolicyNameError PolicyIdError PolicyIdNotExist PolicyVersionNotExists DescriptionLengthOverlimit
    ParamError RoleFull RoleNameError RoleNameInUse RoleNotExist GroupFull SubUserFull UserGroupFull GroupUserFull
    ServiceLinkedPolicyCantInPermissionBoundary ServiceLinkedRoleCantUsePermissionBoundary StrategyFormatError
    StrategyInvalid ResouceError GrantOtherResource OverTimeError PolicyTooLong ExtendStrategyOverSize PolicyDocumentEmpty
    PolicyContentInvalid`,
  FailedOperation: `PolicyFull PolicyNameInUse PolicyVersionFull PolicyVersionAlreadyDefault
    OrganizationPolicyOperateError OrganizationDetachLastPolicyError`,
  OperationDenied: "PolicyTagConflict CicPolicyOperationDenied",
  ResourceNotFound: "RoleNotFound",
};

const codes = Object.keys(serverCodes).filter(isServerCode);

const explained = (code: ServerCode) => {
  const found = explainServerCode(code);
  if (found === undefined) throw new Error(`${code} is not explained`);
  return found;
};

describe("the codes of the service", () => {
  it("are those of the lists of errors (section 10 of the CAM API, 1150/49452)", () => {
    const listed = Object.entries(documented).flatMap(([family, names]) =>
      names.split(/\s+/).map((name) => `${family}.${name}`),
    );
    const known = codes.map((code) => `${serverCodes[code].family}.${code}`);
    expect(known.toSorted()).toStrictEqual(listed.toSorted());
  });

  it("are either found offline or say why not", () => {
    const silent = codes.filter((code) => {
      const { rules: found, parameters, quotas: full, durations, beyond } = explained(code);
      return [...found, ...parameters, ...full, ...durations].length === 0 && beyond === undefined;
    });
    expect(silent).toStrictEqual([]);
  });

  it("are all that rules, parameters and quotas name", () => {
    const ofRules = Object.values(rules).flatMap((rule) => (typeof rule.codes === "string" ? [] : rule.codes));
    const ofOthers = [...Object.values(parameterRules), ...Object.values(quotas)].flatMap(({ code }) => code ?? []);
    expect([...ofRules, ...ofOthers].filter((code) => !isServerCode(code))).toStrictEqual([]);
  });

  it.each([
    ["InvalidParameter.ActionMiss", ["element-missing", "element-type", "list-empty", "stray-blank"]],
    ["ResourceUinError", ["resource-account", "resource-account-form", "resource-account-uin"]],
    ["PolicyTooLong", ["document-too-large", "document-size"]],
    ["ActionNotExist", []],
  ])("%s is looked up with the rules that stand for it", (code, expected) => {
    expect(explainServerCode(code)?.rules).toStrictEqual(expected);
  });

  it.each([
    ["FailedOperation.PolicyVersionFull", [], ["policy-versions"]],
    ["InvalidParameter.RoleNameError", ["role-name"], []],
    ["DescriptionLengthOverlimit", ["description"], []],
  ])("%s is looked up with parameters and quotas", (code, parameters, full) => {
    expect(explainServerCode(code)).toMatchObject({ rules: [], parameters, quotas: full });
  });

  it.each(["", "InvalidParameter", "toString", "InvalidParameter.__proto__", "AuthFailure.UnauthorizedOperation"])(
    "%j is none of them",
    (code) => {
      expect(explainServerCode(code)).toBeUndefined();
    },
  );
});
