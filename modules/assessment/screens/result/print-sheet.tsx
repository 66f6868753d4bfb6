/** The results on paper: what applies with what to bring, what is to come, what is open, and what it rests on. */
import { useWords } from "@qiaoti/screen";
import type { PersonSession } from "../../browser.ts";
import { answerWords } from "../ask/answer-words.ts";
import { dateWords } from "../ask/plain-date.ts";
import { clauseWords } from "./clause-words.ts";
import type { Results } from "./use-results.ts";

export interface PrintSheetProps extends Pick<Results, "view" | "days"> {
  readonly session: PersonSession;
  readonly placeName: (code: string) => string;
}

/** Hidden on the screen, where the same stands in tabs. */
export function PrintSheet({ session, view, days, placeName }: PrintSheetProps) {
  const { say, lang } = useWords();
  const between = say({ zh: "、", en: ", " });
  return (
    <div className="asm-sheet" aria-hidden="true">
      <h2>{say({ zh: `现在适用（${view.now.length} 项）`, en: `Applies now (${view.now.length})` })}</h2>
      <ol>
        {view.now.map((row) => (
          <li key={row.rule}>
            <strong>{say(row.title)}</strong>（{say(clauseWords(row))}）
            {row.grants
              .filter((g) => g.holds === "yes")
              .map((g) => (
                <div key={g.text.zh}>{say(g.text)}</div>
              ))}
            {row.departments.length > 0 && (
              <div>
                {say({ zh: "找：", en: "Ask: " })}
                {row.departments.join(between)}
              </div>
            )}
            {row.proofs.length > 0 && (
              <div>
                {say({ zh: "带能证明这些的材料：", en: "Bring proof of: " })}
                {row.proofs.map((p) => say(p.fact.label)).join(between)}
              </div>
            )}
          </li>
        ))}
      </ol>
      {days.length > 0 && (
        <>
          <h2>{say({ zh: "将来的日子", en: "Days to come" })}</h2>
          <ol>
            {days.map((day) => (
              <li key={`${day.on} ${day.kind} ${day.rule.rule}`}>
                {dateWords(day.on, lang)}　{say(day.rule.title)}（
                {day.binding.map(say).join(say({ zh: "；", en: "; " }))}）
              </li>
            ))}
          </ol>
        </>
      )}
      <h2>{say({ zh: `还差信息（${view.undecided.length} 项）`, en: `Open (${view.undecided.length})` })}</h2>
      <p>{view.undecided.map((row) => say(row.title)).join(say({ zh: "；", en: "; " }))}</p>
      <h2>{say({ zh: "以上依据我的这些说明", en: "What this rests on: my own statements" })}</h2>
      <ul>
        {session.answers.map(({ fact, value }) => (
          <li key={fact.id}>
            {say(fact.label)}：{say(answerWords(fact, value, placeName))}
          </li>
        ))}
      </ul>
      <p>
        {say({
          zh: "这是按本人说明所作的测算，不是行政决定；以经办部门的认定为准。",
          en: "This is worked out from the person's own statements. It is no official decision; the body in charge decides.",
        })}
      </p>
    </div>
  );
}
