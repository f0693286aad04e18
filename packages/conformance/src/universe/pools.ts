/** The few texts that policies and requests of the small universe are made of, so that they often meet. */
export const pools: Readonly<Record<"string" | "like" | "numeric" | "date" | "ip" | "bool", readonly string[]>> = {
  string: ["a", "A", "b", "aB", "1", "1.0", "t&a", "t&b", "10.0.0.1", "true"],
  like: ["a*", "*b", "a*b", "*", "t&*", "b", "*a*"],
  numeric: ["1", "1.0", "2", "-1", "0", "1.5", "10"],
  date: ["2024-01-01T00:00:00Z", "2024-01-02 00:00:00", "2024-01-01T08:00:00+08:00", "2024-06-01"],
  ip: ["10.0.0.0/8", "10.1.0.0/16", "10.0.0.1", "0.0.0.0/0", "::1", "fe80::/10", "::/0"],
  bool: ["true", "false"],
};

/** Single values of requests: the texts of policies, others between and beside them, and some of no type. */
export const requestValues: readonly string[] = [
  ...new Set([
    ...Object.values(pools)
      .flat()
      .filter((value) => !value.includes("/")),
    "",
    "x",
    "ab",
    "ba",
    "aab",
    "AB",
    "t&",
    "1.2",
    "1.00",
    "-2",
    "3",
    "100",
    "2023-01-01T00:00:00Z",
    "2024-03-01T00:00:00Z",
    "2024-01-01T00:00:00.5Z",
    "2025-01-01T00:00:00Z",
    "9.0.0.1",
    "10.1.2.3",
    "10.2.0.1",
    "::2",
    "fe80::1",
    "false",
  ]),
];

/** Condition keys: of one kind, and those that have two names or hang together. */
export const keys: readonly string[] = [
  "k",
  "l",
  "mfa",
  "qcs:mfa",
  "qcs:tag",
  "qcs:resource_tag",
  "qcs:tag/t",
  "qcs:ip",
  "cos:content-length",
  "cos:content_length",
];

/** Patterns and names of actions. */
export const actionPatterns: readonly string[] = [
  "a:*",
  "a:X",
  "a:Y",
  "a:X*",
  "*:X",
  "*:*Y",
  "a*:X*",
  "cos:*",
  "cos:X",
  "name/a:X",
  "a:*X*",
  "*",
  "sts:Assume*",
];
export const actionNames: readonly string[] = [
  "a:X",
  "a:Y",
  "a:XY",
  "a:YX",
  "a:Z",
  "ab:X",
  "ab:XY",
  "ab:Z",
  "cos:X",
  "cos:Y",
  "cos:Z",
  "z:X",
  "z:Z",
  "z:ZY",
  "sts:AssumeRole",
  "sts:AssumeRoleWithSAML",
];

/** Segments of resources. */
export const segments = {
  service: ["a", "cos", "", "*", "c*"],
  region: ["", "gz", "ap-guangzhou", "sh", "*", "ap-*", "g*"],
  account: ["", "uin/1", "uid/1", "uin/2", "uid/2", "*", "uin/*", "ui*1"],
  path: [
    "*",
    "p",
    "p/*",
    "p/q",
    "*q",
    "p*q",
    "*/q*",
    "q/*",
    "p/*/q",
    "b-1/*",
    "b-1/p*",
    "*p*",
    "prefix//1/b/*",
    "prefix//1/b/p*",
    "prefix//1/b",
    "*b*",
  ],
} as const;

/** Paths with variables. */
export const variablePaths: readonly string[] = [
  "${uin}/*",
  "p/${uin}",
  "${owner_uin}*",
  "*${app_id}",
  "p/${uin}/${owner_uin}",
  "p/${qcs:principal_tag_value}",
];

/** Segments of the resources of requests. */
export const names = {
  service: ["a", "cos", "c", "z"],
  region: ["", "ap-guangzhou", "gz", "sh", "g", "x", "ap-x"],
  id: ["1", "2", "3", "21"],
  path: [
    "p",
    "p/",
    "p/q",
    "q",
    "pq",
    "p/x/q",
    "p//q",
    "x",
    "x/q",
    "xq",
    "q/",
    "q/x",
    "px",
    "xpx",
    "b-1/",
    "b-1/p",
    "b-1/x",
    "prefix//1/b",
    "prefix//1/b/p",
    "b",
    "xbx",
    "p/b",
    "p/qx",
    "1/x",
    "2/",
    "p/1",
    "p/2",
    "p/1/2",
    "1",
    "x1",
  ],
} as const;
