import { matchesName } from "./matches-name.js";
import { similarNames } from "./similar-names.js";

const most = 3;

/** The names of which the part where the pattern has its letters is similar to them. */
const misspelt = (pattern: string, names: readonly string[]): readonly string[] => {
  const letters = pattern.replaceAll("*", "");
  const partOf = (name: string): string => {
    if (!pattern.includes("*")) return name;
    return pattern.startsWith("*") ? name.slice(-letters.length) : name.slice(0, letters.length);
  };
  const similar = similarNames(letters, [...new Set(names.map(partOf))]);
  return similar.flatMap((part) => names.filter((name) => partOf(name) === part));
};

/** The names that somebody may have meant by a pattern that fits none: in another letter case, or with a slip. */
export const namesNear = (pattern: string, names: readonly string[]): readonly string[] => {
  const otherCase = names.filter((name) => matchesName(pattern.toLowerCase(), name.toLowerCase()));
  return (otherCase.length > 0 ? otherCase : misspelt(pattern, names)).slice(0, most);
};
