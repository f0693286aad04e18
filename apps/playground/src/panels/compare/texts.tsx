import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "../../engine/compare/sides.js";
import { Choice } from "../../parts/choice.js";
import { Empty, Waiting } from "../../parts/notice.js";
import { Section } from "../../parts/section.js";

/** The comparison of texts brings the editor with it, and is loaded when it is shown. */
const TextDiff = lazy(async () => ({ default: (await import("./text-diff.js")).TextDiff }));

/** Characters that are laid out beside each other at once. */
const most = 400_000;

interface TextsProps {
  readonly written: Readonly<Record<Side, string>>;
  /** Absent where one of the documents cannot be read. */
  readonly canonical: Readonly<Record<Side, string>> | undefined;
  readonly names: Readonly<Record<Side, string>>;
}

/** The two texts, as they are written or in a form in which order and spelling do not count. */
export const Texts = ({ written, canonical, names }: TextsProps): ReactNode => {
  const { t } = useTranslation();
  const [form, setForm] = useState<"written" | "canonical">("written");
  const shown = form === "canonical" && canonical !== undefined ? canonical : written;
  const choice = (
    <Choice
      label={t(($) => $.compare.form.label)}
      value={canonical === undefined ? "written" : form}
      onChange={setForm}
      options={(canonical === undefined ? (["written"] as const) : (["written", "canonical"] as const)).map((id) => ({
        id,
        name: t(($) => $.compare.form[id]),
      }))}
    />
  );
  const content = (): ReactNode => {
    if (shown.base === shown.next) return <Empty>{t(($) => $.compare.sameText)}</Empty>;
    if (shown.base.length + shown.next.length > most) return <Empty>{t(($) => $.compare.largeText)}</Empty>;
    return (
      <Suspense fallback={<Waiting />}>
        <TextDiff base={shown.base} next={shown.next} names={names} />
      </Suspense>
    );
  };
  return (
    <Section title={t(($) => $.compare.text)} tools={choice}>
      {content()}
    </Section>
  );
};
