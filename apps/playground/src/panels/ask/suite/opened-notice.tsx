import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { OpenedCases } from "../../../engine/suite/open-cases.js";
import { IconButton } from "../../../parts/icon-button.js";
import type { CaseFile } from "./use-case-file.js";

const mostShown = 5;

const LeftOut = ({ leftOut }: Pick<OpenedCases, "leftOut">): ReactNode => {
  const { t } = useTranslation();
  if (leftOut.length === 0) return null;
  const rest = leftOut.length - mostShown;
  return (
    <ul className="hint">
      {leftOut.slice(0, mostShown).map(({ number, reason }) => (
        <li key={number}>{t(($) => $.suite.leftOut[reason], { number })}</li>
      ))}
      {rest > 0 ? <li>{t(($) => $.suite.leftOutMore, { count: rest })}</li> : null}
    </ul>
  );
};

const Documents = ({ opened, onOpen }: { readonly opened: OpenedCases; readonly onOpen: () => void }): ReactNode => {
  const { t } = useTranslation();
  if (opened.isOpen || opened.sets === 0) return null;
  return (
    <p>
      {t(($) => (opened.sets > 1 ? $.suite.manySets : $.suite.otherDocuments), { count: opened.sets })}{" "}
      {opened.documents === undefined ? (
        <span className="hint">{t(($) => $.suite.noTabs)}</span>
      ) : (
        <Button className="button small" onPress={onOpen}>
          {t(($) => $.suite.openDocuments)}
        </Button>
      )}
    </p>
  );
};

/** What a file of cases brought, and what of it could not be taken over. */
export const OpenedNotice = ({ file: { state, openDocuments, close } }: { readonly file: CaseFile }): ReactNode => {
  const { t } = useTranslation();
  return (
    <div role="status">
      {state._tag === "none" ? null : (
        <div className={state._tag === "refused" ? "notice refused" : "notice"}>
          <div className="stack">
            {state._tag === "reading" ? <p>{t(($) => $.suite.readingFile, { name: state.name })}</p> : null}
            {state._tag === "refused" ? <p>{t(($) => $.suite.refused[state.reason], { name: state.name })}</p> : null}
            {state._tag === "read" ? (
              <>
                <p>{t(($) => $.suite.added, { count: state.opened.entries.length, name: state.name })}</p>
                <LeftOut leftOut={state.opened.leftOut} />
                <Documents opened={state.opened} onOpen={openDocuments} />
              </>
            ) : null}
          </div>
          <IconButton icon={X} label={t(($) => $.suite.close)} onPress={close} />
        </div>
      )}
    </div>
  );
};
