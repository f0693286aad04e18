import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import {
  Button,
  ComboBox,
  Header,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { FoundAction } from "../../../engine/compose/action-index.js";
import type { ActionOffer } from "../../../engine/compose/describe-action.js";
import type { FoundActions } from "../../../engine/compose/search-actions.js";
import { limits } from "../../../engine/limits.js";
import type { Tab } from "../../../engine/workspace.js";
import { ActionFacts } from "./action-facts.js";
import { Block } from "./block.js";
import type { PartProps } from "./part-props.js";
import { useActionSearch } from "./use-action-search.js";

interface ActionPartProps extends PartProps {
  readonly tabs: readonly Tab[];
  /** What is known of the action. */
  readonly offer: ActionOffer | undefined;
}

const serviceKey = "service ";

const ActionOption = ({ action, access, description }: FoundAction): ReactNode => {
  const { t } = useTranslation();
  return (
    <ListBoxItem id={action} textValue={action} className="option action-option">
      <span className="mono">{action}</span>
      <span className="chip">{t(($) => $.ask.level[access])}</span>
      {description === "" ? null : <span className="hint">{description}</span>}
    </ListBoxItem>
  );
};

const Found = ({ found }: { readonly found: FoundActions }): ReactNode => {
  const { t } = useTranslation();
  const rest = found.total - found.actions.length;
  return (
    <>
      {found.services.length === 0 ? null : (
        <ListBoxSection id="services">
          <Header className="list-head">{t(($) => $.ask.services)}</Header>
          {found.services.map(({ prefix, product }) => (
            <ListBoxItem
              key={prefix}
              id={`${serviceKey}${prefix}`}
              textValue={`${prefix}:`}
              className="option action-option"
            >
              <span className="mono">{`${prefix}:`}</span>
              {product === "" ? null : <span className="hint">{product}</span>}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
      {found.actions.length === 0 ? null : (
        <ListBoxSection id="actions">
          <Header className="list-head">
            {rest > 0 ? t(($) => $.ask.actionsMore, { count: rest }) : t(($) => $.ask.actions)}
          </Header>
          {found.actions.map((each) => (
            <ActionOption key={each.action} {...each} />
          ))}
        </ListBoxSection>
      )}
    </>
  );
};

/** The operation that is called: any text, and a search over the actions of all services. */
export const ActionPart = ({ request, onChange, tabs, offer }: ActionPartProps): ReactNode => {
  const { t } = useTranslation();
  const { action } = request;
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<Key | null>(null);
  const found = useActionSearch(isOpen, action, tabs);
  const choose = (key: Key | null): void => {
    if (typeof key !== "string") return;
    const isService = key.startsWith(serviceKey);
    // A service is the beginning of an action: the list stays open.
    setChosen(isService ? null : key);
    onChange({ action: isService ? `${key.slice(serviceKey.length)}:` : key });
  };
  const type = (text: string): void => {
    setChosen(null);
    onChange({ action: text });
  };
  const isReading = found !== undefined && found.read < found.of && action !== "" && !action.includes(":");
  return (
    <Block name="action" title={t(($) => $.ask.action)}>
      <ComboBox
        className="field"
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="input"
        defaultFilter={() => true}
        inputValue={action}
        onInputChange={type}
        value={chosen}
        onChange={choose}
        onOpenChange={setIsOpen}
      >
        <Label className="unseen">{t(($) => $.ask.action)}</Label>
        <div className="combo">
          <Input
            className="input mono"
            spellCheck={false}
            autoComplete="off"
            maxLength={limits.text}
            placeholder="cos:GetObject"
          />
          <Button className="combo-button" aria-label={t(($) => $.ask.showActions)}>
            <ChevronDown aria-hidden="true" />
          </Button>
        </div>
        <Popover className="popover combo-popover">
          <ListBox
            className="list"
            renderEmptyState={() => (
              <p className="hint list-empty">
                {found === undefined || isReading ? t(($) => $.ask.searching) : t(($) => $.ask.noActions)}
              </p>
            )}
          >
            {found === undefined ? null : <Found found={found} />}
          </ListBox>
          {isReading ? (
            <p className="hint list-foot" role="status">
              {t(($) => $.ask.reading, { read: found.read, of: found.of })}
            </p>
          ) : null}
        </Popover>
      </ComboBox>
      {offer === undefined || action.trim() === "" ? null : <ActionFacts offer={offer} />}
    </Block>
  );
};
