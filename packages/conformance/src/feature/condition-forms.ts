import type { Forms } from "./form.js";

/** Ways to write an address or a network (5.2). */
export const address: Forms = {
  IPv4: /^10\.0\.0\.\d$/,
  "IPv4 network": /^[\d.]+\/\d+$/,
  IPv6: /^2001:[\da-f:]+$/,
  "IPv6 network": /^[\da-f:]+\/\d+$/,
  "IPv4 in IPv6": /^::ffff:/,
  "no address": /^x$|^010|\/33$|\/08$/,
};

/** Ways to write a point in time. */
export const date: Forms = {
  "with T and Z": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  "with a blank": /^\d{4}-\d\d-\d\d \d/,
  "with T and a blank": /T /,
  "day alone": /^\d{4}-\d\d-\d\d$/,
  offset: /\+08:00$/,
  fraction: /\.\d+Z$/,
  "leap day": /-02-29/,
  "no date": /^soon$/,
};

/** Ways to write a number. */
export const number: Forms = {
  whole: /^\d+$/,
  fraction: /^\d+\.\d+$/,
  negative: /^-\d/,
  "zeros before": /^0\d/,
  exponent: /\de\+?\d/,
  "more digits than a double has": /^\d{16,}$/,
  "no number": /^x$|^$/,
};

/** Variables in a condition value (6). */
export const variable: Forms = {
  uin: /\$\{uin\}/,
  owner_uin: /\$\{owner_uin\}/,
  app_id: /\$\{app_id\}/,
  "tag key": /\$\{qcs:principal_tag_key\}/,
  "tag value": /\$\{qcs:principal_tag_value\}/,
  "tag key and tag value": /_tag_key\}&.*_tag_value\}/,
  unknown: /\$\{(?:foo|Uin|qcs:user)\}/,
};
