import { Copy } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { fitOfLink, toHash } from "../../engine/share.js";
import type { Workspace } from "../../engine/workspace.js";

/** The link that carries a workspace; `undefined` until it is packed. */
const useLink = (workspace: Workspace): string | undefined => {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void toHash(workspace).then((hash) => {
      if (isCurrent) setLink(`${location.href.split("#")[0] ?? ""}${hash}`);
    });
    return () => {
      isCurrent = false;
    };
  }, [workspace]);
  return link;
};

const copied = async (link: string): Promise<"copied" | "failed"> => {
  try {
    await navigator.clipboard.writeText(link);
    return "copied";
  } catch {
    return "failed";
  }
};

/** The share link with its length. It can be selected where a browser does not let a page copy. */
export const ShareLink = ({ workspace }: { readonly workspace: Workspace }): ReactNode => {
  const { t, i18n } = useTranslation();
  const link = useLink(workspace);
  const [result, setResult] = useState<"copied" | "failed">();
  const fit = link === undefined ? "fine" : fitOfLink(link);
  const length = new Intl.NumberFormat(i18n.language).format(link?.length ?? 0);
  return (
    <div className="stack" aria-busy={link === undefined}>
      <TextField className="field" value={fit === "too-long" ? "" : (link ?? "")} isReadOnly>
        <Label>{t(($) => $.takeAway.link)}</Label>
        <Input className="input mono" onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      {link === undefined ? null : <p className="hint">{t(($) => $.takeAway.length, { length })}</p>}
      {fit === "fine" ? null : (
        <p role="status" className="long">
          {t(($) => $.takeAway.fit[fit])}
        </p>
      )}
      <p className="hint">{t(($) => $.takeAway.inLink)}</p>
      <div className="row">
        <Button
          className="button primary"
          isDisabled={link === undefined || fit === "too-long"}
          onPress={() => void copied(link ?? "").then(setResult)}
        >
          <Copy aria-hidden="true" /> {t(($) => $.takeAway.copy)}
        </Button>
        <output className="hint">{result === undefined ? "" : t(($) => $.takeAway[result])}</output>
      </div>
    </div>
  );
};
