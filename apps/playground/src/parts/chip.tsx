import type { ReactNode } from "react";

/** What a chip means, beside its words. */
export type Tone = "plain" | "allow" | "deny" | "unknown" | "accent";

/** A short fact. The words say what the colour says. */
export const Chip = ({
  tone = "plain",
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}): ReactNode => <span className={tone === "plain" ? "chip" : `chip ${tone}`}>{children}</span>;

/** What no document states: shown as such, never left out. */
export const NotDocumented = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <span className="chip unknown dashed">{children}</span>
);
