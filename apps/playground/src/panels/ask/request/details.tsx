import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";

interface DetailsProps {
  readonly title: string;
  /** What is set inside, in few words, while it is closed. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** What few requests need: closed at first, with a word of what is set inside. */
export const Details = ({ title, summary, children }: DetailsProps): ReactNode => (
  <Disclosure className="details">
    <Heading level={4} className="details-head">
      <Button slot="trigger" className="details-button">
        <ChevronRight aria-hidden="true" /> {title} <span className="hint">{summary}</span>
      </Button>
    </Heading>
    <DisclosurePanel className="details-body">{children}</DisclosurePanel>
  </Disclosure>
);
