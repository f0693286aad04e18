import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { ErrorBoundary } from "react-error-boundary";
import { useTranslation } from "react-i18next";
import { Failed } from "./notice.js";

interface GuardedProps {
  /** Another value tries again. */
  readonly again: unknown;
  readonly children: ReactNode;
}

/** A part of the page that may fail, such as one that cannot be loaded: the others go on. */
export const Guarded = ({ again, children }: GuardedProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <ErrorBoundary
      resetKeys={[again]}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <div className="stack">
          <Failed message={error instanceof Error ? error.message : String(error)} />
          <Button className="button" onPress={() => resetErrorBoundary()}>
            {t(($) => $.common.again)}
          </Button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
};
