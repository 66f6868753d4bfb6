/** Answers of one verdict, by theme. */
import { Disclosure, Section, useWords } from "@qiaoti/screen";
import type { ResultRow, ResultsView } from "../../browser.ts";
import { AnswerCard } from "./answer-card.tsx";
import { byTheme } from "./by-theme.ts";

export interface ThemeListProps {
  readonly rows: readonly ResultRow[];
  readonly themes: ResultsView["themes"];
  /** Themes as closed drawers: for long lists that are seldom read through. */
  readonly folded?: boolean;
  readonly onAsk?: ((fact: string) => void) | undefined;
}

export function ThemeList({ rows, themes, folded, onAsk }: ThemeListProps) {
  const { say } = useWords();
  const groups = byTheme(rows, themes);
  const cards = (list: readonly ResultRow[]) => (
    <div className="asm-results">
      {list.map((row) => (
        <AnswerCard key={row.rule} answer={row} onAsk={onAsk} />
      ))}
    </div>
  );
  if (folded === true)
    return groups.map(({ id, title, rows: list }) => (
      <Disclosure
        key={id}
        title={say({ zh: `${title.zh}（${list.length}）`, en: `${title.en} (${list.length})` })}
        open={groups.length === 1}
      >
        {cards(list)}
      </Disclosure>
    ));
  return groups.map(({ id, title, rows: list }) => (
    <Section key={id} level={2} title={title}>
      {cards(list)}
    </Section>
  ));
}
