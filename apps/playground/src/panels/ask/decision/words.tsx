import { Fragment, type ReactNode } from "react";

/** A text in which what stands between backticks is code. */
export const Words = ({ text }: { readonly text: string }): ReactNode =>
  text.split("`").map((part, index) => {
    const key = `${String(index)} ${part}`;
    return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
