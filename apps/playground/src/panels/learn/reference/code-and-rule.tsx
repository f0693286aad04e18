import type { ServerCodeExplanation } from "@camwright/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RuleRecord } from "../../../engine/learn/read-rules.js";
import { isOpen } from "../../../engine/learn/reference.js";
import { Chip, NotDocumented } from "../../../parts/chip.js";
import { Source } from "../../../parts/source.js";

/** What an error code means, and what finds its cause before the call. */
export const CodeText = ({ code }: { readonly code: ServerCodeExplanation }): ReactNode => {
  const { t } = useTranslation();
  const { service, family, meaning, beyond, rules } = code;
  return (
    <>
      <p>
        <Chip>{service}</Chip> {meaning}
      </p>
      {rules.length === 0 ? null : (
        <p className="hint">
          {t(($) => $.learn.reference.rules)}:{" "}
          {rules.map((rule) => (
            <span key={rule} className="tag mono">
              {rule}
            </span>
          ))}
        </p>
      )}
      {beyond === undefined ? null : (
        <p>
          <Chip tone="unknown">{t(($) => $.learn.reference.beyond[beyond])}</Chip>
        </p>
      )}
      <Source refersTo={`${family}.${code.code}`} />
    </>
  );
};

/** A rule of the language; one that the documents leave open is shown as open, with how else it may be read. */
export const RuleText = ({ rule }: { readonly rule: RuleRecord }): ReactNode => {
  const { t } = useTranslation();
  const { says, confidence = [], sources, otherReadings = [] } = rule;
  return (
    <>
      <p>{says}</p>
      <p>
        {isOpen(rule) ? <NotDocumented>{t(($) => $.learn.reference.isOpen)}</NotDocumented> : null}
        {confidence.map((each) => (
          <Chip key={each} tone={each === "H" || each === "M" ? "plain" : "unknown"}>
            {t(($) => $.learn.reference.confidence[each])}
          </Chip>
        ))}
      </p>
      {otherReadings.length === 0 ? null : (
        <div className="remark">
          {t(($) => $.learn.reference.others)}:
          <ul className="notes">
            {otherReadings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </div>
      )}
      {sources.length === 0 ? null : <Source refersTo={sources.join(", ")} />}
    </>
  );
};
