import type { EscalationMove, EscalationPath } from "./path.js";

/* @__NO_SIDE_EFFECTS__ */
const cam = (names: string): readonly string[] => names.split(" ").map((name) => `cam:${name}`);
/* @__NO_SIDE_EFFECTS__ */
const operation = (names: string): EscalationMove => ({ actions: cam(names), on: "operation" });
/* @__NO_SIDE_EFFECTS__ */
const any = (names: string): EscalationMove => ({ actions: cam(names), on: "any" });

/** Documents differ on what `AssumeRole` touches: the role (598/57155) or nothing (598/70020). */
const assumeRole: readonly EscalationMove[] = [
  { actions: ["sts:AssumeRole"], on: "role" },
  { actions: ["sts:AssumeRole"], on: "operation" },
];
const passRole: readonly EscalationMove[] = [{ actions: ["cam:PassRole"], on: "role" }];
const attachToUser: readonly EscalationMove[] = [
  operation("AttachUserPolicy AttachUserPolicies AttachUsersPolicy BatchOperateCamStrategy"),
];
const attachToRole: readonly EscalationMove[] = [
  operation("AttachRolePolicy"),
  any("AttachRolePolicies AttachRolesPolicy"),
];
const joinGroup: readonly EscalationMove[] = [operation("AddUserToGroup AddSubAccountsToGroup")];
const newUser: readonly EscalationMove[] = [operation("AddUser AddSubAccount")];

const camApi = "598/57054";
const events = "CloudAudit event list for CAM";
const stsApi = "598/57155";
const trusting = "598/19381";
const passing = "intlcloud-documents: Prometheus, roles that services are authorized with (2022-09-06)";
/* @__NO_SIDE_EFFECTS__ */
const sdk = (text: string): string => `tencentcloud-sdk-nodejs 4.1.313: ${text}`;

const byPolicies: readonly EscalationPath[] = [
  {
    name: "attach-policy-to-self",
    sentence: "attaches a policy to himself",
    callers: ["user"],
    steps: [attachToUser],
    sources: [camApi, sdk("cam AttachUserPolicy, AttachUin")],
  },
  {
    name: "attach-policy-to-group",
    sentence: "attaches a policy to a group that he is in",
    provided: "he is in a group",
    callers: ["user"],
    steps: [[operation("AttachGroupPolicy AttachGroupPolicies AttachGroupsPolicy")]],
    sources: [camApi, sdk("cam AttachGroupPolicy, AttachGroupId")],
  },
  {
    name: "attach-policy-to-own-role",
    sentence: "attaches a policy to the role that he is",
    callers: ["role"],
    steps: [attachToRole],
    sources: [camApi, events],
  },
  {
    name: "attach-policy-to-role",
    sentence: "attaches a policy to a role and takes the role on",
    provided: "the trust policy of the role takes him",
    steps: [attachToRole, assumeRole],
    sources: [camApi, events, stsApi],
  },
  {
    name: "new-policy-version",
    sentence: "writes a new version of a policy that he has, and makes it the one in force with the same call",
    provided: "he has a custom policy",
    steps: [[operation("CreatePolicyVersion")]],
    sources: [camApi, sdk("cam CreatePolicyVersion, PolicyDocument, SetAsDefault")],
  },
  {
    name: "older-policy-version",
    sentence: "puts another version of a policy that he has in force",
    provided: "a version of it allows more",
    steps: [[any("SetDefaultPolicyVersion")]],
    sources: [events, sdk("cam SetDefaultPolicyVersion, VersionId")],
  },
  {
    name: "update-policy",
    sentence: "changes the text of a policy that he has",
    provided: "he has a custom policy",
    steps: [[any("UpdatePolicy UpdateCamStrategy")]],
    sources: [events, sdk("cam UpdatePolicy, PolicyDocument")],
  },
  {
    name: "detach-policy-that-denies",
    sentence: "detaches a policy that denies him something, deletes it, or leaves the group that has it",
    against: "deny",
    steps: [
      [
        any("DetachUserPolicy DetachUserPolicies DetachUsersPolicy DetachGroupPolicy DetachGroupPolicies"),
        any("DetachGroupsPolicy DetachRolePolicy DetachRolePolicies DetachRolesPolicy RemoveUserFromGroup"),
        any("DeletePolicy"),
      ],
    ],
    sources: [events, sdk("cam DetachUserPolicy, DetachUin")],
  },
  {
    name: "take-off-boundary",
    sentence: "takes off or replaces the permissions boundary around him",
    provided: "he has a boundary",
    steps: [
      [
        any("DeleteUserPermissionsBoundary DeleteRolePermissionsBoundary DeleteEntitiesPermissionsBoundary"),
        any("PutUserPermissionsBoundary PutRolePermissionsBoundary PutEntitiesPermissionsBoundary"),
      ],
    ],
    sources: [events, sdk("cam DeleteUserPermissionsBoundary, PutUserPermissionsBoundary, TargetUin")],
  },
];

const byUsers: readonly EscalationPath[] = [
  {
    name: "join-group",
    sentence: "adds himself to a group",
    provided: "a group may do more",
    callers: ["user"],
    steps: [joinGroup],
    sources: [camApi, sdk("cam AddUserToGroup")],
  },
  {
    name: "key-of-another-user",
    sentence: "makes an access key of another user",
    provided: "the other user may do more",
    steps: [
      [
        { actions: cam("CreateAccessKey CreateApiKey"), on: "other-user" },
        { actions: cam("CreateCollApiKey"), on: "operation" },
      ],
    ],
    sources: [camApi, sdk("cam CreateAccessKey, TargetUin")],
  },
  {
    name: "password-of-another-user",
    sentence: "sets the console password of another user, and lets that user log in",
    provided: "the other user may do more, and no second factor is asked for",
    steps: [[any("UpdateUser")]],
    sources: [events, sdk("cam UpdateUser, ConsoleLogin, Password")],
  },
  {
    name: "password-and-second-factor",
    sentence: "sets the console password of another user and switches off the second factor at his login",
    provided: "the other user may do more",
    steps: [[any("UpdateUser")], [any("SetMfaFlag")]],
    sources: [events, sdk("cam UpdateUser, Password; cam SetMfaFlag, OpUin, LoginFlag")],
  },
  {
    name: "new-user-with-policy",
    sentence: "makes a user with a password or a key, and attaches a policy to it",
    steps: [newUser, attachToUser],
    sources: [camApi, sdk("cam AddUser, ConsoleLogin, UseApi, SecretKey")],
  },
  {
    name: "new-user-in-group",
    sentence: "makes a user with a password or a key, and adds it to a group",
    provided: "a group may do more",
    steps: [newUser, joinGroup],
    sources: [camApi, sdk("cam AddUser, ConsoleLogin, UseApi, SecretKey")],
  },
  {
    name: "login-of-users",
    sentence: "makes a provider of his own the one that says who logs in as which user",
    provided: "another user may do more",
    steps: [[any("CreateUserSAMLConfig UpdateUserSAMLConfig CreateUserOIDCConfig UpdateUserOIDCConfig")]],
    sources: [
      sdk("cam UpdateUserSAMLConfig, SAMLMetadataDocument; cam CreateUserOIDCConfig, IdentityKey, MappingFiled"),
    ],
  },
];

const byRoles: readonly EscalationPath[] = [
  {
    name: "assume-role",
    sentence: "takes a role on",
    provided: "the trust policy of a role that may do more takes him",
    steps: [assumeRole],
    sources: [stsApi, trusting],
  },
  {
    name: "trust-of-role",
    sentence: "changes the trust policy of a role so that it takes him, and takes the role on",
    provided: "the role may do more",
    steps: [[any("UpdateAssumeRolePolicy")], assumeRole],
    sources: [events, stsApi, sdk("cam UpdateAssumeRolePolicy, PolicyDocument, RoleName")],
  },
  {
    name: "new-role-with-policy",
    sentence: "makes a role that takes him, attaches a policy to it, and takes it on",
    steps: [[operation("CreateRole CreateRoleByConsole")], attachToRole, assumeRole],
    sources: [camApi, stsApi, sdk("cam CreateRole, PolicyDocument")],
  },
  {
    name: "login-of-roles",
    sentence: "makes the keys of a provider his own, and logs in as a role that trusts the provider",
    provided: "a role that may do more trusts the provider",
    steps: [[any("UpdateSAMLProvider UpdateOIDCConfig")]],
    sources: [trusting, sdk("cam UpdateSAMLProvider, SAMLMetadataDocument; cam UpdateOIDCConfig, IdentityKey")],
  },
];

const byServices: readonly EscalationPath[] = [
  {
    name: "role-to-new-function",
    sentence: "makes a function of his own that runs with a role",
    provided: "the role may do more and trusts the service",
    steps: [passRole, [{ actions: ["scf:CreateFunction", "scf:UpdateFunctionConfiguration"], on: "any" }]],
    sources: [passing, sdk("scf CreateFunction, UpdateFunctionConfiguration, Role")],
  },
  {
    name: "code-of-function",
    sentence: "puts his own code into a function that runs with a role",
    provided: "there is one, and its role may do more",
    steps: [[{ actions: ["scf:UpdateFunctionCode"], on: "any" }]],
    sources: [sdk("scf UpdateFunctionCode; scf CreateFunction, Role")],
  },
  {
    name: "role-to-new-instance",
    sentence: "starts a machine with a script of his own and a role",
    provided: "the role may do more and trusts the service",
    steps: [passRole, [{ actions: ["cvm:RunInstances"], on: "instance" }]],
    sources: [passing, "213/10314", sdk("cvm RunInstances, CamRoleName, UserData")],
  },
  {
    name: "role-to-instance",
    sentence: "binds a role to a machine",
    provided: "he can log in to the machine, and the role may do more and trusts the service",
    steps: [passRole, [{ actions: ["cvm:ModifyInstancesAttribute"], on: "instance" }]],
    sources: [passing, "213/10314", sdk("cvm ModifyInstancesAttribute, CamRoleName")],
  },
  {
    name: "command-on-instance",
    sentence: "runs a command on a machine that has a role",
    provided: "there is one, and its role may do more",
    steps: [[{ actions: ["tat:RunCommand", "tat:InvokeCommand"], on: "any", services: ["tat", "cvm", "lighthouse"] }]],
    sources: ["1147/46037", sdk("tat RunCommand; cvm RunInstances, CamRoleName")],
  },
  {
    name: "role-to-scaling-group",
    sentence: "lets a scaling group start machines with a script of his own and a role",
    provided: "the role may do more and trusts the service",
    steps: [
      passRole,
      [{ actions: ["as:CreateLaunchConfiguration"], on: "any" }],
      [{ actions: ["as:CreateAutoScalingGroup"], on: "any" }],
    ],
    sources: [passing, sdk("as CreateLaunchConfiguration, CamRoleName, UserData")],
  },
];

/**
 * The ways in which callers may get more rights than they have, as far as documents or the SDK show that the requests do this.
 * `sts:GetFederationToken` is not among them: its keys may do no more than the caller (436/45242).
 *
 * @example
 * ```ts
 * import { escalationPaths } from "@camwright/analysis";
 *
 * escalationPaths.find(({ name }) => name === "join-group")?.steps; // => [[{ actions: ["cam:AddUserToGroup", "cam:AddSubAccountsToGroup"], on: "operation" }]]
 * ```
 */
export const escalationPaths: readonly EscalationPath[] = /* @__PURE__ */ (() => [
  ...byPolicies,
  ...byUsers,
  ...byRoles,
  ...byServices,
])();
