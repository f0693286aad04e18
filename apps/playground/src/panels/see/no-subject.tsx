import { FileQuestion } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { NoSubject } from "../../engine/see/scope.js";
import { Empty } from "../../parts/notice.js";

/** Why nothing can be said. */
export const NothingToSee = ({
  why,
  nameOf,
}: {
  readonly why: NoSubject;
  readonly nameOf: (tab: string) => string;
}): ReactNode => {
  const { t } = useTranslation();
  switch (why._tag) {
    case "unreadable":
      return (
        <div role="alert">
          <Empty icon={FileQuestion}>{t(($) => $.see.unreadable, { names: why.tabs.map(nameOf).join(", ") })}</Empty>
        </div>
      );
    case "no-caller":
      return <Empty icon={FileQuestion}>{t(($) => $.see.noCaller)}</Empty>;
    case "no-identity":
      return <Empty icon={FileQuestion}>{t(($) => $.see.noIdentity)}</Empty>;
  }
};
