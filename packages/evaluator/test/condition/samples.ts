import type { ConditionValue } from "@camwright/core";

/** One operator with values that show what it does. */
export interface Sample {
  readonly operator: string;
  readonly negation?: string;
  readonly key: string;
  /** A value of the policy, request values that compare so with it and that do not, and a value equal to none of these. */
  readonly value: ConditionValue;
  readonly hit: ConditionValue;
  readonly miss: ConditionValue;
  readonly other: ConditionValue;
  /** Texts that are no value of the operator's type; every text is one of strings and binaries. */
  readonly unreadable?: ConditionValue;
}

/** Every documented operator that compares (598/10608), the negative ones beside the ones that they negate. */
export const samples: readonly Sample[] = [
  {
    operator: "string_equal",
    negation: "string_not_equal",
    key: "cos:x-cos-storage-class",
    value: "STANDARD",
    hit: "STANDARD",
    miss: "standard",
    other: "ARCHIVE",
  },
  {
    operator: "string_equal_ignore_case",
    negation: "string_not_equal_ignore_case",
    key: "cos:prefix",
    value: "Dir1/",
    hit: "dir1/",
    miss: "dir2/",
    other: "x",
  },
  {
    operator: "string_like",
    negation: "string_not_like",
    key: "cos:content-type",
    value: "image/*",
    hit: "image/png",
    miss: "text/plain",
    other: "x",
  },
  {
    operator: "numeric_equal",
    negation: "numeric_not_equal",
    key: "cos:tls-version",
    value: 1.2,
    hit: "1.20",
    miss: 1.1,
    other: 7,
    unreadable: "1.2.3",
  },
  {
    operator: "numeric_greater_than",
    key: "cos:tls-version",
    value: "1.1",
    hit: 1.2,
    miss: 1.1,
    other: 7,
    unreadable: "1e3",
  },
  {
    operator: "numeric_greater_than_equal",
    key: "cos:tls-version",
    value: 1.1,
    hit: "1.1",
    miss: 1,
    other: 7,
    unreadable: "",
  },
  {
    operator: "numeric_less_than",
    key: "cos:content-length",
    value: 1024,
    hit: 1023,
    miss: 1024,
    other: -1,
    unreadable: "0x10",
  },
  {
    operator: "numeric_less_than_equal",
    key: "cos:content-length",
    value: 1024,
    hit: 1024,
    miss: 1025,
    other: -1,
    unreadable: "1.",
  },
  {
    operator: "date_equal",
    negation: "date_not_equal",
    key: "qcs:current_time",
    value: "2026-01-01T00:00:00Z",
    hit: "2026-01-01 00:00:00",
    miss: "2026-01-01T00:00:01Z",
    other: "1999-01-01T00:00:00Z",
    unreadable: "soon",
  },
  {
    operator: "date_greater_than",
    key: "qcs:current_time",
    value: "2026-01-01T00:00:00Z",
    hit: "2026-01-01T00:00:01Z",
    miss: "2026-01-01T00:00:00Z",
    other: "2999-01-01T00:00:00Z",
    unreadable: "2026-02-30T00:00:00Z",
  },
  {
    operator: "date_greater_than_equal",
    key: "qcs:current_time",
    value: "2026-01-01T00:00:00Z",
    hit: "2026-01-01T00:00:00Z",
    miss: "2025-12-31T23:59:59Z",
    other: "2999-01-01T00:00:00Z",
    unreadable: 20260101,
  },
  {
    operator: "date_less_than",
    key: "qcs:current_time",
    value: "2026-01-01T00:00:00Z",
    hit: "2025-12-31T23:59:59Z",
    miss: "2026-01-01T00:00:00Z",
    other: "1999-01-01T00:00:00Z",
    unreadable: "",
  },
  {
    operator: "date_less_than_equal",
    key: "qcs:current_time",
    value: "2026-01-01T00:00:00Z",
    hit: "2026-01-01T00:00:00Z",
    miss: "2026-01-01T00:00:01Z",
    other: "1999-01-01T00:00:00Z",
    unreadable: true,
  },
  {
    operator: "bool_equal",
    key: "cos:secure-transport",
    value: "true",
    hit: true,
    miss: "false",
    other: "false",
    unreadable: "True",
  },
  {
    operator: "ip_equal",
    negation: "ip_not_equal",
    key: "qcs:ip",
    value: "10.217.182.3/24",
    hit: "10.217.182.255",
    miss: "10.217.183.1",
    other: "::1",
    unreadable: "010.0.0.1",
  },
  { operator: "binary_equal", key: "cos:x-cos-mime-limit", value: "YQ==", hit: "YQ==", miss: "yq==", other: "x" },
];
