import { Undo2, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";

/** Says that an example, a link or a file took the place of a person's documents, and offers to go back to them. */
export const Replaced = ({
  goBack,
  forget,
}: {
  readonly goBack: () => void;
  readonly forget: () => void;
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="banner told" role="status">
      <span>{t(($) => $.page.replaced.message)}</span>
      <Button className="button" onPress={goBack}>
        <Undo2 aria-hidden="true" /> {t(($) => $.page.replaced.back)}
      </Button>
      <Button className="button quiet" aria-label={t(($) => $.page.replaced.forget)} onPress={forget}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
};
