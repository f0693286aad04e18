import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type ExampleName, examples, firstExamples } from "../examples/examples.js";
import type { PanelProps } from "../panels/panel-props.js";

/** Opens an example in place of what is there. */
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
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
