/** One rung: by which clause, from which day, what is missing, and what would be enough. */
import type { Wording } from "@qiaoti/contract";
import { Badge, Disclosure, Link, type Tone, useWords } from "@qiaoti/screen";
import "../result/cards.css";
import type { StepView } from "../../browser.ts";
import { dateWords } from "../ask/plain-date.ts";
import { clausePath } from "../result/clause-path.ts";
import { clauseWords } from "../result/clause-words.ts";

const STATES: Readonly<Record<StepView["state"], { readonly words: Wording; readonly tone: Tone }>> = {
  now: { words: { zh: "现在就可以", en: "possible now" }, tone: "good" },
  later: { words: { zh: "到时就可以", en: "possible later" }, tone: "info" },
  open: { words: { zh: "还差信息", en: "facts are missing" }, tone: "warn" },
  needs: { words: { zh: "要先具备条件", en: "something must change first" }, tone: "accent" },
  outside: { words: { zh: "文件外", en: "outside these documents" }, tone: "plain" },
};

/** More than so many missing facts wait behind a click. */
const FEW = 3;

export interface StepCardProps {
  readonly step: StepView;
  readonly onAsk: (fact: string) => void;
  /** The goal of the rung, over the clause that leads there. */
  readonly heading?: Wording;
}

export function StepCard({ step, onAsk, heading }: StepCardProps) {
  const { say, lang } = useWords();
  const { rule, state, on, binding, assumptions, missing, needs, otherwise } = step;
  const join = (list: readonly Wording[]): string => list.map(say).join(say({ zh: "；", en: "; " }));
  const title = heading ?? rule?.title ?? step.goal.title;
  return (
    <article className="asm-result" data-verdict={state === "now" ? "entitled" : "undetermined"}>
      <h4>{say(title)}</h4>
      <p className="asm-badges">
        <Badge tone={STATES[state].tone}>{say(STATES[state].words)}</Badge>
        {on !== undefined && state === "later" && <strong>{dateWords(on, lang)}</strong>}
        {rule !== undefined && <Link to={clausePath(rule.rule)}>{say(clauseWords(rule))}</Link>}
      </p>
      {heading !== undefined && rule !== undefined && <p>{say(rule.title)}</p>}
      {step.gives.length > 0 && (
        <ul className="asm-grants">
          {step.gives.map((text) => (
            <li key={text.zh}>{say(text)}</li>
          ))}
        </ul>
      )}
      {binding.length > 0 && (
        <p className="asm-note">
          {say({ zh: "取决于：", en: "It hangs on: " })}
          {join(binding)}
        </p>
      )}
      {assumptions.length > 0 && (
        <p className="asm-note">
          {say({ zh: "前提：", en: "Provided that: " })}
          {join(assumptions)}
        </p>
      )}
      {missing.length > 0 &&
        (missing.length > FEW ? (
          <Disclosure title={{ zh: `还要知道 ${missing.length} 项`, en: `${missing.length} things still to be known` }}>
            <MissingFacts missing={missing} onAsk={onAsk} />
          </Disclosure>
        ) : (
          <div className="asm-missing">
            <p>{say({ zh: "还要知道：", en: "Still to be known:" })}</p>
            <MissingFacts missing={missing} onAsk={onAsk} />
          </div>
        ))}
      {needs.length > 0 && (
        <div className="asm-missing">
          <p>
            {needs.length > 1
              ? say({ zh: "具备下面任何一条就可以：", en: "Any one of these would be enough:" })
              : say({ zh: "要具备：", en: "It takes:" })}
          </p>
          <ul>
            {needs.map((need) => (
              <li key={need.changes.map((c) => `${c.fact.id} ${c.text.zh}`).join()}>
                {need.changes
                  .map((c) => `${say(c.fact.label)}：${say(c.text)}`)
                  .join(say({ zh: "，并且 ", en: ", and " }))}
                <span className="asm-note">
                  {say({
                    zh: `（那样最早 ${dateWords(need.on, "zh")}）`,
                    en: ` (then from ${dateWords(need.on, "en")})`,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {state === "needs" && needs.length === 0 && (
        <p className="asm-note">
          {say({
            zh: "按您说的情况，这一条不适用，改变一两项还不够。原因写在“我的结果”里。",
            en: "On what you have said this does not apply, and one or two changes would not do. “My results” says why.",
          })}
        </p>
      )}
      {otherwise !== undefined && <p className="asm-note">{say(otherwise)}</p>}
    </article>
  );
}

function MissingFacts({ missing, onAsk }: Pick<StepCardProps, "onAsk"> & Pick<StepView, "missing">) {
  const { say } = useWords();
  return (
    <ul className="asm-missing-facts">
      {missing.map((m) => (
        <li key={m.id}>
          {say(m.label)}
          {m.askable && (
            <button type="button" className="asm-inline" onClick={() => onAsk(m.id)}>
              {say({ zh: "现在回答", en: "Answer now" })}
              <span className="asm-hidden">{say(m.label)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
