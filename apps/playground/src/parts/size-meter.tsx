import type { DocumentSize } from "@camwright/core";
import type { ReactNode } from "react";
import { Label, Meter } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Chip } from "./chip.js";
import "./size-meter.css";

/** From this share of the limit on a document is close to it. */
const near = 0.85;

const stateOf = (size: number, limit: number): "fine" | "near" | "over" => {
  if (size > limit) return "over";
  return size >= near * limit ? "near" : "fine";
};

const Named = ({ name, children }: { readonly name: string | undefined; readonly children: ReactNode }): ReactNode =>
  name === undefined ? (
    children
  ) : (
    <>
      <strong>{name}</strong> · {children}
    </>
  );

interface SizeMeterProps {
  readonly size: DocumentSize;
  /** The name of the document, where several are shown. */
  readonly name?: string;
}

/** How large a document is against the limit of its kind, and where the limit is written. */
export const SizeMeter = ({ size, name }: SizeMeterProps): ReactNode => {
  const { t } = useTranslation();
  const { limit, source } = size;
  const unit = t(($) => $.document.unit[size.unit]);
  if (limit === undefined) {
    return (
      <p className="meter-line">
        <span>
          <Named name={name}>{t(($) => $.document.sizeOpen, { size: size.size, unit })}</Named>
        </span>
        <span className="hint">{source}</span>
      </p>
    );
  }
  const text = t(($) => $.document.size, { size: size.size, limit, unit });
  const state = stateOf(size.size, limit);
  return (
    <Meter className={`meter ${state}`} value={Math.min(size.size, limit)} maxValue={limit} valueLabel={text}>
      <div className="meter-line">
        <Label>
          <Named name={name}>{text}</Named>
        </Label>
        {state === "fine" ? null : (
          <Chip tone={state === "over" ? "deny" : "unknown"}>{t(($) => $.see.sizes[state])}</Chip>
        )}
        <span className="hint">{t(($) => $.see.sizes.source, { source })}</span>
      </div>
      <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="rest" width="100" height="6" />
        <rect className="used" width={Math.min(100, (100 * size.size) / limit)} height="6" />
      </svg>
    </Meter>
  );
};
