/** What is not decided: first the few answers that would decide most, then what waits, by theme. */
import { Section, useWords } from "@qiaoti/screen";
import type { PersonSession, ResultsView } from "../../browser.ts";
import { openFacts } from "./by-theme.ts";
import { ThemeList } from "./theme-list.tsx";

const MOST = 6;

/** A person speaks for herself and her household; other subjects speak for themselves. */
const speaksOfMe = (session: PersonSession, id: string): boolean =>
  ["person", "household"].includes(session.fact(id)?.spec.of ?? "");

export interface UndecidedListProps {
  readonly session: PersonSession;
  readonly view: ResultsView;
  readonly onAsk: (fact: string) => void;
}

export function UndecidedList({ session, view, onAsk }: UndecidedListProps) {
  const { say } = useWords();
  const facts = openFacts(view.undecided, (id) => speaksOfMe(session, id)).slice(0, MOST);
  return (
    <>
      {facts.length > 0 && (
        <Section level={2} title={{ zh: "回答这几项最有用", en: "These answers would help most" }}>
          <ul className="asm-cards">
            {facts.map((fact) => (
              <li key={fact.id}>
                <button type="button" className="asm-card" onClick={() => onAsk(fact.id)}>
                  <strong>{say(fact.label)}</strong>
                  <span className="asm-note">
                    {fact.alone > 0
                      ? say({
                          zh: `关系到 ${fact.waiting} 项，其中 ${fact.alone} 项只差这一项`,
                          en: `bears on ${fact.waiting}; ${fact.alone} wait for this alone`,
                        })
                      : say({ zh: `关系到 ${fact.waiting} 项`, en: `bears on ${fact.waiting}` })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section level={2} title={{ zh: "还没判定的政策", en: "Not decided yet" }}>
        <ThemeList rows={view.undecided} themes={view.themes} folded onAsk={onAsk} />
      </Section>
    </>
  );
}
