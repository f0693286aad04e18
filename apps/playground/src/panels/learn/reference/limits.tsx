import type { ParameterRule, Quota, SessionDuration, SizeLimit } from "@camwright/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NotDocumented } from "../../../parts/chip.js";
import { Source } from "../../../parts/source.js";

/** How many of something there may be. */
export const QuotaText = ({ quota: { most, what, source, code } }: { readonly quota: Quota }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {what}: <strong>{t(($) => $.learn.reference.most, { most })}</strong>{" "}
        {code === undefined ? null : <code>{code}</code>}
      </p>
      <Source refersTo={source} />
    </>
  );
};

/** How long a document may be. */
export const SizeText = ({ limit: { size, unit, source } }: { readonly limit: SizeLimit }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t(($) => $.learn.reference.size)}:{" "}
        {size === undefined ? (
          <NotDocumented>{t(($) => $.learn.reference.noNumber)}</NotDocumented>
        ) : (
          <strong>
            {t(($) => $.learn.reference.most, { most: size })} {t(($) => $.document.unit[unit])}
          </strong>
        )}
      </p>
      <Source refersTo={source} />
    </>
  );
};

/** How long a text of a call may be. */
export const ParameterText = ({
  rule: { what, least, most, unit, source, code },
}: {
  readonly rule: Omit<ParameterRule, "foreign">;
}): ReactNode => {
  const { t } = useTranslation();
  const shown = t(($) => $.document.unit[unit]);
  return (
    <>
      <p>
        {what}:{" "}
        <strong>
          {most === undefined
            ? t(($) => $.learn.reference.atLeast, { least, unit: shown })
            : t(($) => $.learn.reference.between, { least, most, unit: shown })}
        </strong>{" "}
        <code>{code}</code>
      </p>
      <Source refersTo={source} />
    </>
  );
};

/** How long sessions last. */
export const DurationText = ({
  duration: { usual, least, most, source, code },
}: {
  readonly duration: SessionDuration;
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <strong>{t(($) => $.learn.reference.duration, { least, most })}</strong>{" "}
        {usual === undefined ? null : t(($) => $.learn.reference.usual, { usual })} <code>{code}</code>
      </p>
      <Source refersTo={source} />
    </>
  );
};
