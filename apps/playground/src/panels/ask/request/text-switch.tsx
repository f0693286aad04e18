import { TextCursorInput } from "lucide-react";
import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import { useTranslation } from "react-i18next";

interface TextSwitchProps {
  /** Whose text. */
  readonly of: string;
  readonly isText: boolean;
  /** Whether the text has no form, so that there is no choice. */
  readonly isForced: boolean;
  readonly onChange: (isText: boolean) => void;
}

/** Chooses between fields and the text that they make. */
export const TextSwitch = ({ of, isText, isForced, onChange }: TextSwitchProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <ToggleButton
      className="button quiet small"
      aria-label={t(($) => $.ask.asTextOf, { name: of })}
      isSelected={isText}
      isDisabled={isForced}
      onChange={onChange}
    >
      <TextCursorInput aria-hidden="true" /> {t(($) => $.ask.asText)}
    </ToggleButton>
  );
};
