import { Search, X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useArrival } from "../use-arrival.js";

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
  readonly hasMoved: () => boolean;
}

/** So long typing pauses before what is typed counts. */
const pause = 120;

/** What is searched for. What is typed shows at once, and counts when typing pauses. */
export const SearchBox = ({ label, value, onSearch, hasMoved }: SearchBoxProps): ReactNode => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const input = useArrival<HTMLInputElement>(hasMoved);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSearch(typed), pause);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was typed is sent once, not when the page changes
  }, [typed]);
  return (
    <SearchField className="search-box" value={typed} onChange={setTyped} maxLength={200}>
      <Label className="unseen">{label}</Label>
      <Search aria-hidden="true" />
      <Input ref={input} className="input" placeholder={label} spellCheck={false} autoComplete="off" />
      {typed === "" ? null : (
        <Button className="button quiet icon" aria-label={t(($) => $.learn.clear)}>
          <X aria-hidden="true" />
        </Button>
      )}
    </SearchField>
  );
};
