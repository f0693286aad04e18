import { Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { limits } from "../../../engine/limits.js";
import type { Tag } from "../../../engine/workspace.js";
import { IconButton } from "../../../parts/icon-button.js";
import { Details } from "./details.js";
import { Entry } from "./entry.js";
import type { PartProps } from "./part-props.js";

const replaced = <A,>(all: readonly A[], index: number, item: A): readonly A[] =>
  all.map((each, at) => (at === index ? item : each));

const without = <A,>(all: readonly A[], index: number): readonly A[] => all.filter((_, at) => at !== index);

interface TagRowsProps {
  readonly tags: readonly Tag[];
  readonly onChange: (tags: readonly Tag[]) => void;
}

const TagRows = ({ tags, onChange }: TagRowsProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <ul className="stack">
      {tags.map((tag, index) => (
        // Keys are typed letter by letter, so that only the place stays the same.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="pair">
          <Entry
            label={t(($) => $.ask.tagKey)}
            value={tag.key}
            onChange={(key) => onChange(replaced(tags, index, { ...tag, key }))}
          />
          <Entry
            label={t(($) => $.ask.tagValue)}
            value={tag.value}
            onChange={(value) => onChange(replaced(tags, index, { ...tag, value }))}
          />
          <IconButton
            icon={X}
            label={t(($) => $.ask.dropTag, { key: tag.key })}
            onPress={() => onChange(without(tags, index))}
          />
        </li>
      ))}
    </ul>
  );
};

interface GroupRowsProps {
  readonly groups: readonly string[];
  readonly onChange: (groups: readonly string[]) => void;
}

const GroupRows = ({ groups, onChange }: GroupRowsProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <ul className="stack">
      {groups.map((group, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="pair">
          <Entry label={t(($) => $.ask.group)} value={group} onChange={(id) => onChange(replaced(groups, index, id))} />
          <IconButton
            icon={X}
            label={t(($) => $.ask.dropGroup, { group })}
            onPress={() => onChange(without(groups, index))}
          />
        </li>
      ))}
    </ul>
  );
};

/** The tags and groups of a caller, which few policies ask for. */
export const CallerDetails = ({ request, onChange }: PartProps): ReactNode => {
  const { t } = useTranslation();
  const { tags, groups } = request;
  const isFull = (all: readonly unknown[]): boolean => all.length >= limits.facts;
  return (
    <Details
      title={t(($) => $.ask.tagsAndGroups)}
      summary={t(($) => $.ask.tagsAndGroupsCount, { tags: tags.length, groups: groups.length })}
    >
      <p className="hint">{t(($) => $.ask.tagsHint)}</p>
      <TagRows tags={tags} onChange={(changed) => onChange({ tags: changed })} />
      <GroupRows groups={groups} onChange={(changed) => onChange({ groups: changed })} />
      <div className="row">
        <Button
          className="button small"
          isDisabled={isFull(tags)}
          onPress={() => onChange({ tags: [...tags, { key: "", value: "" }] })}
        >
          <Plus aria-hidden="true" /> {t(($) => $.ask.addTag)}
        </Button>
        <Button
          className="button small"
          isDisabled={isFull(groups)}
          onPress={() => onChange({ groups: [...groups, ""] })}
        >
          <Plus aria-hidden="true" /> {t(($) => $.ask.addGroup)}
        </Button>
      </div>
    </Details>
  );
};
