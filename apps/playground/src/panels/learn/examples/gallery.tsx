import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { hasWords } from "../../../engine/learn/filter-actions.js";
import { openExample } from "../../../engine/transitions.js";
import { type TabKind, tabKinds } from "../../../engine/workspace.js";
import { cards } from "../../../examples/cards.js";
import { type ExampleName, exampleNames, examples } from "../../../examples/examples.js";
import { type ExampleWords, loadExampleWords } from "../../../examples/words/words.js";
import { isLanguage } from "../../../i18n/texts.js";
import { Choice } from "../../../parts/choice.js";
import { Empty, Failed, Waiting } from "../../../parts/notice.js";
import type { LearnProps } from "../learn-props.js";
import { SearchBox } from "../parts/search-box.js";
import { ExampleCard } from "./example-card.js";

const products: readonly string[] = [...new Set(exampleNames.flatMap((name) => cards[name].products))].toSorted();

const useWords = (): ExampleWords | undefined => {
  const { i18n } = useTranslation();
  const [words, setWords] = useState<ExampleWords>();
  const language = isLanguage(i18n.language) ? i18n.language : "en";
  useEffect(() => {
    let isCurrent = true;
    void loadExampleWords[language]().then((loaded) => {
      if (isCurrent) setWords(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return words;
};

interface Wanted {
  readonly text: string;
  readonly product: string;
  readonly kind: TabKind | "all";
}

const fits = (name: ExampleName, words: ExampleWords, { text, product, kind }: Wanted): boolean =>
  (product === "all" || cards[name].products.includes(product)) &&
  (kind === "all" || cards[name].kinds.includes(kind)) &&
  (text === "" || hasWords(text, [words[name].title, words[name].teaches, ...cards[name].sources].join(" ")));

/** Real examples: each opens with its documents, a request and its answer. */
export const Gallery = ({ place, go, hasMoved, change }: LearnProps): ReactNode => {
  const { t } = useTranslation();
  const words = useWords();
  const [product, setProduct] = useState("all");
  const [kind, setKind] = useState<TabKind | "all">("all");
  const [failure, setFailure] = useState("");
  const open = async (name: ExampleName): Promise<void> => {
    try {
      const opened = await examples[name]();
      change((before) => openExample(before, opened));
    } catch (thrown) {
      setFailure(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  if (words === undefined) return <Waiting />;
  const shown = exampleNames.filter((name) => fits(name, words, { text: place.search, product, kind }));
  const all = { id: "all", name: t(($) => $.learn.all) } as const;
  return (
    <div className="stack">
      <div className="filters">
        <SearchBox
          label={t(($) => $.learn.example.search)}
          value={place.search}
          onSearch={(search) => go({ search })}
          hasMoved={hasMoved}
        />
        <Choice
          label={t(($) => $.learn.example.product)}
          value={product}
          onChange={setProduct}
          options={[all, ...products.map((id) => ({ id, name: id }))]}
        />
        <Choice<TabKind | "all">
          label={t(($) => $.learn.example.kind)}
          value={kind}
          onChange={setKind}
          options={[all, ...tabKinds.map((id) => ({ id, name: t(($) => $.common.kind[id]) }))]}
        />
      </div>
      <p className="hint">
        <output>{t(($) => $.learn.count, { shown: shown.length, total: exampleNames.length })}</output>
        {" · "}
        {t(($) => $.learn.example.replaces)}
      </p>
      {failure === "" ? null : <Failed message={failure} />}
      {shown.length === 0 ? <Empty>{t(($) => $.learn.nothing)}</Empty> : null}
      <ul className="cards">
        {shown.map((name) => (
          <ExampleCard key={name} card={cards[name]} words={words[name]} onOpen={() => void open(name)} />
        ))}
      </ul>
    </div>
  );
};
