import type { TextFile } from "../facts/decode.js";
import type { Finding } from "../finding.js";

const share = 0.02;
const kept = ["tokenhub:", "asr:"];

const constant = /^export const \w+ = "([a-z][a-z0-9]*:\w+)" as (?:Unchecked)?Action</gm;

/** The actions whose constants generated files have. */
export const actionsOf = (files: readonly TextFile[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => [...file.text.matchAll(constant)].map((match) => match[1] ?? "")));

const folderOf = (file: TextFile): string => file.path.split("/")[0] ?? "";

const findingsOf = (folder: string, before: ReadonlySet<string>, gone: readonly string[]): readonly Finding[] => {
  const guarded = gone.filter((action) => kept.some((prefix) => action.startsWith(prefix)));
  const finding = (message: string): Finding => ({ file: `${folder}/src/generated`, path: "", message });
  return [
    ...guarded.map((action) => finding(`\`${action}\` would be removed; no action of TokenHub or ASR may`)),
    ...(gone.length > before.size * share
      ? [
          finding(
            `${gone.length} of ${before.size} actions would be removed, more than 2 %: ${gone.slice(0, 20).join(", ")}`,
          ),
        ]
      : []),
  ];
};

/**
 * The gate: what keeps a run from replacing the generated files `before` by those of `after`. A package must not lose more
 * than 2 % of its actions, and TokenHub and ASR must not lose any. An action that another package has now is not lost, nor
 * one of which a correction says that it may be `removed`.
 */
export const checkRemovals = (
  before: readonly TextFile[],
  after: readonly TextFile[],
  removed: readonly string[],
): readonly Finding[] => {
  const there = new Set([...actionsOf(after), ...removed]);
  return [...new Set(before.map(folderOf))].sort().flatMap((folder) => {
    const had = actionsOf(before.filter((file) => folderOf(file) === folder));
    return findingsOf(
      folder,
      had,
      [...had].filter((action) => !there.has(action)),
    );
  });
};
