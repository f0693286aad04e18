import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Details } from "./details.js";
import { Entry } from "./entry.js";
import type { PartProps } from "./part-props.js";

/** The root account that owns the resources, where it is not the caller's. */
export const OwnerPart = ({ request: { owner }, onChange }: PartProps): ReactNode => {
  const { t } = useTranslation();
  const isSet = owner.uin !== "" || owner.appId !== "";
  return (
    <Details
      title={t(($) => $.ask.owner)}
      summary={isSet ? [owner.uin, owner.appId].filter((each) => each !== "").join(" · ") : t(($) => $.ask.ownerSame)}
    >
      <p className="hint">{t(($) => $.ask.ownerHint)}</p>
      <div className="fields">
        <Entry
          label={t(($) => $.ask.ownerUin)}
          value={owner.uin}
          isNumber
          placeholder="100000000001"
          onChange={(uin) => onChange({ owner: { ...owner, uin: uin.trim() } })}
        />
        <Entry
          label={t(($) => $.ask.ownerAppId)}
          value={owner.appId}
          isNumber
          placeholder="1250000000"
          onChange={(appId) => onChange({ owner: { ...owner, appId: appId.trim() } })}
        />
      </div>
    </Details>
  );
};
