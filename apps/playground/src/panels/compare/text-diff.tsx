import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../../parts/icon-button.js";
import { type DiffLabels, type DiffView, showDiff } from "./diff-view.js";

interface TextDiffProps {
  readonly base: string;
  readonly next: string;
  readonly names: Pick<DiffLabels, "base" | "next">;
}

/** Both sides need about thirty characters. */
const wide = 520;

/** Two texts beside each other, with what changed between them. */
export const TextDiff = ({ base, next, names }: TextDiffProps): ReactNode => {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<DiffView>(undefined);
  const [isWide, setIsWide] = useState<boolean>();
  const unchanged = t(($) => $.compare.unchanged);

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setIsWide((entry?.contentRect.width ?? 0) >= wide));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = host.current;
    if (element === null || isWide === undefined) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const shown = showDiff(root, { base, next }, { base: names.base, next: names.next, unchanged }, isWide);
    view.current = shown;
    return () => shown.close();
  }, [base, next, names.base, names.next, unchanged, isWide]);

  return (
    <>
      <div className="row">
        <IconButton
          icon={ArrowUp}
          label={t(($) => $.compare.previousChange)}
          onPress={() => view.current?.previous()}
        />
        <IconButton icon={ArrowDown} label={t(($) => $.compare.nextChange)} onPress={() => view.current?.next()} />
        <span className="hint">{t(($) => $.compare.keys)}</span>
      </div>
      <div className="diff" ref={host} />
    </>
  );
};
