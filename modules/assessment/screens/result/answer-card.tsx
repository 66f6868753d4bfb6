/** One policy as it stands for the person: what it gives, why, what to show, who decides, where it is written. */
import type { Wording } from "@qiaoti/contract";
import { Badge, Disclosure, Link, useWords } from "@qiaoti/screen";
import "./cards.css";
import type { ResultRow } from "../../browser.ts";
import { dateWords } from "../ask/plain-date.ts";
import { clausePath } from "./clause-path.ts";
import { clauseWords } from "./clause-words.ts";
import { HowTo } from "./how-to.tsx";
import { Reasons } from "./reasons.tsx";

export interface AnswerCardProps {
  readonly answer: ResultRow;
  /** Opens the question that a missing fact stands for. */
  readonly onAsk?: ((fact: string) => void) | undefined;
}

export function AnswerCard({ answer, onAsk }: AnswerCardProps) {
  const { say, lang } = useWords();
  const { grants, becomes, opens, until, missing } = answer;
  const given = grants.filter((g) => g.holds !== "no");
  return (
    <article className="asm-result" data-verdict={answer.verdict}>
      <h3>{say(answer.title)}</h3>
      {given.length > 0 && (
        <ul className="asm-grants">
          {given.map((g) => (
            <li key={g.text.zh}>
              {say(g.text)}
              {g.holds === "unknown" && (
                <span className="asm-note">{say({ zh: "（数额或条件还不确定）", en: " (not yet certain)" })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {becomes !== undefined && (
        <When
          date={dateWords(becomes.on, lang)}
          lead={{ zh: "起可以享受", en: "from then on" }}
          because={becomes.binding}
          assuming={becomes.assumptions}
        />
      )}
      {becomes === undefined && opens !== undefined && (
        <When
          date={dateWords(opens.on, lang)}
          lead={{ zh: "起还要看别的条件", en: "it will depend on more" }}
          because={opens.binding}
          assuming={[]}
        />
      )}
      {until !== undefined && (
        <p className="asm-note">
          {say({
            zh: `按现在的情况，到 ${dateWords(until, "zh")} 为止。`,
            en: `As things stand, until ${dateWords(until, "en")}.`,
          })}
        </p>
      )}
      {missing.length > 0 && <Missing missing={missing} onAsk={onAsk} />}
      <p className="asm-badges">
        {answer.verdict === "entitled" && answer.restsOnDeclared && (
          <Badge tone="accent">{say({ zh: "依据您自己的说明", en: "rests on your own statement" })}</Badge>
        )}
        <Link to={clausePath(answer.rule)}>{say(clauseWords(answer))}</Link>
      </p>
      <Disclosure title={say({ zh: "为什么，怎么办", en: "Why, and what to do" })}>
        <Reasons reasons={answer.reasons} />
        <HowTo answer={answer} />
      </Disclosure>
    </article>
  );
}

interface WhenProps {
  readonly date: string;
  readonly lead: Wording;
  readonly because: readonly Wording[];
  readonly assuming: readonly Wording[];
}

function When({ date, lead, because, assuming }: WhenProps) {
  const { say } = useWords();
  return (
    <div className="asm-when">
      <p>
        <strong>{date}</strong> {say(lead)}
      </p>
      <p className="asm-note">
        {say({ zh: "取决于：", en: "It hangs on: " })}
        {because.map(say).join(say({ zh: "；", en: "; " }))}
      </p>
      {assuming.length > 0 && (
        <p className="asm-note">
          {say({ zh: "前提：", en: "Provided that: " })}
          {assuming.map(say).join(say({ zh: "；", en: "; " }))}
        </p>
      )}
    </div>
  );
}

const ASKABLE: ReadonlySet<string> = new Set(["fact", "field"]);

function Missing({ missing, onAsk }: Pick<AnswerCardProps, "onAsk"> & { readonly missing: ResultRow["missing"] }) {
  const { say } = useWords();
  return (
    <div className="asm-missing">
      <p>{say({ zh: "还差：", en: "Still missing:" })}</p>
      <ul>
        {missing.map((m) => (
          <li key={m.path}>
            {say(m.label)}
            {m.setBy !== undefined && (
              <span className="asm-note">{say({ zh: `（由${m.setBy.zh}确定）`, en: ` (set by ${m.setBy.en})` })}</span>
            )}
            {onAsk !== undefined && ASKABLE.has(m.kind) && (
              <button type="button" className="asm-inline" onClick={() => onAsk(m.id)}>
                {say({ zh: "现在回答", en: "Answer now" })}
                <span className="asm-hidden">{say(m.label)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
