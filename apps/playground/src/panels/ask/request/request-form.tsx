import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RequestDraft, Tab } from "../../../engine/workspace.js";
import { Failed } from "../../../parts/notice.js";
import { useAnswer } from "../../../state/use-answer.js";
import { ActionPart } from "./action-part.js";
import { CallerPart } from "./caller-part.js";
import { FactsPart } from "./facts-part.js";
import { ResourcePart } from "./resource-part.js";
import "./request.css";

interface RequestFormProps {
  readonly request: RequestDraft;
  /** The documents that the request is put to: what they ask decides what is offered. */
  readonly tabs: readonly Tab[];
  readonly onChange: (parts: Partial<RequestDraft>) => void;
}

/** The parts of one request. */
export const RequestForm = ({ request, tabs, onChange }: RequestFormProps): ReactNode => {
  const { t } = useTranslation();
  const { principal, appId, action, tags, groups } = request;
  const known = useAnswer("resources", { action }).outcome;
  const keys = useAnswer("keys", { tabs, request: { principal, appId, action, tags, groups } }).outcome;
  const offer = known?._tag === "answer" ? known.gives : undefined;
  const offers = keys?._tag === "answer" ? keys.gives : undefined;
  const failed = [known, keys].find((outcome) => outcome?._tag === "failure");
  return (
    <form className="request" aria-label={t(($) => $.ask.title)} onSubmit={(event) => event.preventDefault()}>
      <CallerPart request={request} onChange={onChange} variables={offers?.variables ?? []} />
      <ActionPart request={request} onChange={onChange} tabs={tabs} offer={offer} />
      <ResourcePart request={request} onChange={onChange} offer={offer} />
      <FactsPart request={request} onChange={onChange} offers={offers} tabs={tabs} />
      {failed === undefined ? null : <Failed message={failed.message} />}
    </form>
  );
};
