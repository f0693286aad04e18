import { ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Card } from "../../../examples/cards.js";
import type { ExampleWords } from "../../../examples/words/words.js";
import { Chip } from "../../../parts/chip.js";
import { Source } from "../../../parts/source.js";

interface ExampleCardProps {
  readonly card: Card;
  readonly words: ExampleWords[keyof ExampleWords];
  readonly onOpen: () => void;
}

/** What an example is about, what it teaches, and the answer with which it opens. */
export const ExampleCard = ({ card, words, onOpen }: ExampleCardProps): ReactNode => {
  const { t } = useTranslation();
  const { products, kinds, decision, sources, basis } = card;
  const { title, teaches } = words;
  return (
    <li className={`card ${decision}`}>
      <div className="card-chips">
        {kinds.map((kind) => (
          <Chip key={kind}>{t(($) => $.common.kind[kind])}</Chip>
        ))}
        {products.map((product) => (
          <span key={product} className="tag mono">
            {product}
          </span>
        ))}
      </div>
      <h3>{title}</h3>
      <p>{teaches}</p>
      <p className="card-source">
        {t(($) => $.learn.example.basis[basis])} <Source refersTo={sources.join(", ")} />
      </p>
      <div className="card-foot">
        <span>
          {t(($) => $.learn.example.opensWith)} <Chip tone={decision}>{t(($) => $.common.decision[decision])}</Chip>
        </span>
        <Button className="button" aria-label={t(($) => $.learn.example.openNamed, { title })} onPress={onOpen}>
          {t(($) => $.learn.example.open)} <ArrowUpRight aria-hidden="true" />
        </Button>
      </div>
    </li>
  );
};
