import { useRef } from "react";
import { isSame } from "../engine/is-same.js";

/** The value as it was first given, as long as it stays the same, member by member. */
export const useSame = <A>(value: A): A => {
  const kept = useRef(value);
  if (!isSame(kept.current, value)) kept.current = value;
  return kept.current;
};
