import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { learnAt } from "../engine/transitions.js";
import { type ExampleName, examples, firstExamples } from "../examples/examples.js";
import type { PanelProps } from "../panels/panel-props.js";

/** Opens one of the first examples in place of what is there, or the gallery of all. */
export const ExamplesMenu = ({ change }: Pick<PanelProps, "change">): ReactNode => {
  const { t } = useTranslation();
  const open = async (name: ExampleName): Promise<void> => {
    const opened = await examples[name]();
    change(() => opened);
  };
  return (
    <MenuTrigger>
      <Button className="button">
        {t(($) => $.page.examples.label)} <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu className="list" aria-label={t(($) => $.page.examples.choose)}>
          {firstExamples.map((name) => (
            <MenuItem key={name} id={name} className="option" onAction={() => void open(name)}>
              {t(($) => $.page.examples.name[name])}
            </MenuItem>
          ))}
          <Separator className="separator" />
          <MenuItem
            id="all"
            className="option"
            onAction={() => change((before) => learnAt(before, { page: "examples", search: "" }))}
          >
            {t(($) => $.page.examples.all)}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
