import type { ReactNode } from "react";

/** The pattern that stands for limits. */
export const Hatch = ({ id }: { readonly id: string }): ReactNode => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width="6" height="6" />
      <rect className="hatch-line" width="3" height="6" />
    </pattern>
  </defs>
);
