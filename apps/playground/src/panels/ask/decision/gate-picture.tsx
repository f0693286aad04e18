import type { ReactNode } from "react";
import type { Standing } from "../../../engine/decision/path.js";

/** The way at a gate: through it, up to its bar, broken off, or around it. */
const ways: Readonly<Record<Standing, string>> = {
  passed: "M24 0V36",
  silent: "M24 0V36",
  refused: "M24 0V15",
  open: "M24 0V36",
  late: "M24 0V36",
  "not-asked": "M24 0C24 8 44 6 44 18S24 28 24 36",
};

/** A gate seen from above: two posts, the way of the request, and a bar where it ends. */
export const GatePicture = ({ standing }: { readonly standing: Standing }): ReactNode => (
  <svg className={`gate-picture ${standing}`} viewBox="0 0 48 36" aria-hidden="true">
    <path className="way" d={ways[standing]} />
    <path className="posts" d="M6 18H15M33 18H42" />
    <path className="post-ends" d="M15 12V24M33 12V24" />
    {standing === "refused" ? <path className="bar" d="M14 18H34" /> : null}
    {standing === "open" ? (
      <>
        <circle className="doubt" cx="24" cy="18" r="8" />
        <text x="24" y="22.5" textAnchor="middle">
          ?
        </text>
      </>
    ) : null}
  </svg>
);
