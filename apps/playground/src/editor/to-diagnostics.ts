import type { LintFinding } from "@camwright/lint";
import type { Diagnostic } from "@codemirror/lint";

/**
 * Findings as the editor shows them. Offsets of findings are those of the text that was looked at; what a newer text no longer has is
 * left out.
 */
export const toDiagnostics = (findings: readonly LintFinding[], length: number): readonly Diagnostic[] =>
  findings.flatMap(({ range, severity, message, rule, source, fix }): readonly Diagnostic[] => {
    if (range === undefined || range.end.offset > length) return [];
    const diagnostic: Diagnostic = {
      from: range.start.offset,
      to: range.end.offset,
      severity,
      message,
      source: source === undefined ? rule : `${rule} · ${source}`,
    };
    if (fix === undefined) return [diagnostic];
    const changes = fix.edits.map((edit) => ({
      from: edit.range.start.offset,
      to: edit.range.end.offset,
      insert: edit.newText,
    }));
    return [{ ...diagnostic, actions: [{ name: fix.title, apply: (view) => view.dispatch({ changes }) }] }];
  });
