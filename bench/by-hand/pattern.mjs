/** A glob with at most one star, taken apart. All have one shape, which keeps the loops over them fast. */
export const compileGlob = (glob) => {
  const star = glob.indexOf("*");
  return star < 0
    ? { isExact: true, start: glob, end: "", least: glob.length }
    : { isExact: false, start: glob.slice(0, star), end: glob.slice(star + 1), least: glob.length - 1 };
};

export const matchesGlob = ({ isExact, start, end, least }, text) =>
  isExact ? text === start : text.length >= least && text.startsWith(start) && text.endsWith(end);

/** The number that an IPv4 address stands for. */
export const wordOf = (address) => {
  let [word, octet] = [0, 0];
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code === 46) {
      word = word * 256 + octet;
      octet = 0;
    } else octet = octet * 10 + code - 48;
  }
  return word * 256 + octet;
};

const rangeOf = (text) => {
  const [address, bits = "32"] = text.split("/");
  const size = 2 ** (32 - Number(bits));
  const from = Math.floor(wordOf(address) / size) * size;
  return { from, to: from + size };
};

export const compileCondition = ({ ip_equal: ip = {}, string_equal: texts = {} } = {}) => ({
  ranges: Object.entries(ip).map(([key, values]) => ({ key, ranges: values.map(rangeOf) })),
  texts: Object.entries(texts).map(([key, values]) => ({ key, values: new Set(values) })),
});

const inRanges = (ranges, word) => {
  for (const { from, to } of ranges) if (word >= from && word < to) return true;
  return false;
};

export const holds = ({ ranges, texts }, context) => {
  for (const { key, values } of texts) if (!values.has(context[key])) return false;
  for (const { key, ranges: list } of ranges) if (!inRanges(list, wordOf(context[key]))) return false;
  return true;
};

/** A text up to its first colon: the service of an action. */
export const serviceOf = (action) => action.slice(0, action.indexOf(":"));
