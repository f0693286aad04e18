import {
  allow,
  oidcProvider,
  root,
  samlProvider,
  service,
  stringEqual,
  type TrustPolicy,
  trustPolicy,
} from "@camwright/builder";
import * as sts from "@camwright/catalog-sts";

/** Trust policies of roles: who may assume them. */
export const trustExamples: Readonly<Record<string, TrustPolicy>> = {
  // Services.
  "cam-38ca44823d79": trustPolicy(
    allow.assume({ principal: [service("cloudaudit.cloud.tencent.com"), service("cls.cloud.tencent.com")] }),
  ),
  "cam-90852c88ce3c": trustPolicy(allow.assume({ principal: service("blueking.cloud.tencent.com") })),
  "cam-654bb2222839": trustPolicy(allow.assume({ principal: service("cls.cloud.tencent.com") })),
  "cam-0cfedb264292": trustPolicy(allow.assume({ principal: service("cos.cloud.tencent.com") })),
  "cam-5f4f737674f7": trustPolicy(allow.assume({ principal: service("tke.cloud.tencent.com") })),
  // The same, with the operation as the catalog writes it.
  "cam-c30fd99eccfe": trustPolicy(allow.assume({ principal: service("ccslinked.qcloud.com"), action: sts.AssumeRole })),
  // An account; its users still need a policy of their own.
  "cam-66038cf04804": trustPolicy(allow.assume({ principal: root({ account: "12345678" }) })),
  "cam-71e95b862471": trustPolicy(allow.assume({ principal: root({ account: "100022770164" }) })),
  // Users of an identity provider, through the console.
  "saml-aud-ok": trustPolicy(
    allow.assume({
      principal: samlProvider({ account: "10001", name: "idp_name" }),
      when: [stringEqual(sts.samlAud, "https://cloud.tencent.com/login/saml")],
    }),
  ),
  // A partner's account that must show an external id.
  "external-id": trustPolicy(
    allow.assume({
      principal: root({ account: "200000000002" }),
      action: sts.AssumeRole,
      when: [stringEqual(sts.externalId, "a1b2c3d4-e5f6-7890-abcd-ef1234567890")],
    }),
  ),
  // Jobs of two branches of a repository on GitHub.
  "cam-82501eeee86c": trustPolicy(
    allow.assume({
      principal: oidcProvider({ account: "100011909025", name: "github" }),
      when: [
        stringEqual(sts.oidcIss, "https://token.actions.githubusercontent.com"),
        stringEqual(sts.oidcAud, "sts.tencentcloudapi.com"),
        stringEqual(
          sts.oidcSub,
          "repo:cosinelu@37471942/supersnake@1342904019:ref:refs/heads/develop",
          "repo:cosinelu@37471942/supersnake@1342904019:ref:refs/heads/main",
        ),
      ],
    }),
  ),
};
