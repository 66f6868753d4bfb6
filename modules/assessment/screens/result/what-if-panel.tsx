/** What if: another day, or another answer; shows what would change, and the results stay as they are until one says so. */
import type { Wording } from "@qiaoti/contract";
import { Badge, Button, Disclosure, type Tone, useWords } from "@qiaoti/screen";
import { useEffect, useId, useState } from "react";
import type { PersonSession, PlainValue, VerdictThen, WhatIf } from "../../browser.ts";
import { AnswerForm } from "../ask/answer-form.tsx";
import { DateFields } from "../ask/date-fields.tsx";
import { dateWords, shiftMonths } from "../ask/plain-date.ts";
import { takeOver } from "../desk.ts";

const VERDICTS: Readonly<Record<VerdictThen, { readonly words: Wording; readonly tone: Tone }>> = {
  entitled: { words: { zh: "适用", en: "applies" }, tone: "good" },
  undetermined: { words: { zh: "还差信息", en: "open" }, tone: "warn" },
  "not-entitled": { words: { zh: "不适用", en: "does not apply" }, tone: "plain" },
  "does-not-apply": { words: { zh: "不在施行", en: "not in force" }, tone: "plain" },
};

const JUMPS = [
  { months: 12, words: { zh: "一年后", en: "in a year" } },
  { months: 36, words: { zh: "三年后", en: "in three years" } },
  { months: 60, words: { zh: "五年后", en: "in five years" } },
] as const;

export interface WhatIfPanelProps {
  readonly session: PersonSession;
  readonly placeName: (code: string) => string;
}

interface Supposed {
  readonly on?: string;
  readonly fact?: readonly [id: string, value: PlainValue];
}

export function WhatIfPanel({ session, placeName }: WhatIfPanelProps) {
  const { say, lang } = useWords();
  const [supposed, setSupposed] = useState<Supposed>({});
  const [found, setFound] = useState<WhatIf | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [changing, setChanging] = useState<string | undefined>(undefined);
  const id = useId();
  const none = supposed.on === undefined && supposed.fact === undefined;

  // Another session, another question: what was supposed of the old one is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session is what triggers it
  useEffect(() => {
    setSupposed({});
    setChanging(undefined);
  }, [session]);

  useEffect(() => {
    if (none) {
      setFound(undefined);
      return;
    }
    let wanted = true;
    const { on, fact } = supposed;
    void import("../../browser.ts")
      .then(({ whatIf }) =>
        whatIf(session, {
          ...(on === undefined ? {} : { on }),
          ...(fact === undefined ? {} : { facts: { [fact[0]]: fact[1] } }),
        }),
      )
      .then((result) => {
        if (!wanted) return;
        setFound("problems" in result ? undefined : result);
        setProblem("problems" in result ? result.problems.map((p) => say(p.message)).join(" ") : undefined);
      });
    return () => {
      wanted = false;
    };
  }, [supposed, none, session, say]);

  const question = changing === undefined ? undefined : session.ask(changing);
  const here = session.saved.place;
  return (
    <section className="asm-panel" aria-labelledby={id}>
      <h2 id={id}>{say({ zh: "试一试：如果……", en: "What if…" })}</h2>
      <p className="asm-note">
        {say({
          zh: "换个日期，或者改一项情况，看看会有什么不同。试算不会改动您的结果。",
          en: "Another day or another answer: see what would change. Your results stay as they are.",
        })}
      </p>
      <div className="asm-row">
        {JUMPS.map(({ months, words }) => {
          const on = shiftMonths(session.saved.on, months);
          return (
            <button
              key={months}
              type="button"
              className="asm-chip"
              aria-pressed={supposed.on === on}
              onClick={() => setSupposed((old) => ({ ...old, on }))}
            >
              {say(words)}
            </button>
          );
        })}
      </div>
      <Disclosure title={{ zh: "选别的日期", en: "Another day" }}>
        <DateFields
          value={supposed.on}
          legend={say({ zh: "按哪一天算", en: "As of which day" })}
          onChange={(on) => on !== undefined && setSupposed((old) => ({ ...old, on }))}
        />
      </Disclosure>
      {session.answers.length > 0 && (
        <label className="asm-field">
          <span>{say({ zh: "改一项情况", en: "Change one answer" })}</span>
          <select
            className="asm-input"
            value={changing ?? ""}
            onChange={(e) => setChanging(e.target.value === "" ? undefined : e.target.value)}
          >
            <option value="">{say({ zh: "（选一项）", en: "(choose one)" })}</option>
            {session.answers.map(({ fact }) => (
              <option key={fact.id} value={fact.id}>
                {say(fact.label)}
              </option>
            ))}
          </select>
        </label>
      )}
      {question !== undefined && (
        <div>
          <p id={`${id}ask`}>{say(question.ask)}</p>
          <AnswerForm
            key={question.id}
            question={question}
            stated={supposed.fact?.[0] === question.id ? supposed.fact[1] : session.said(question.id)}
            here={here}
            hereName={placeName(here)}
            labelledBy={`${id}ask`}
            legend={say(question.ask)}
            placeName={placeName}
            onAnswer={(value) => setSupposed((old) => ({ ...old, fact: [question.id, value] }))}
          />
        </div>
      )}
      {problem !== undefined && (
        <p className="asm-problem" role="alert">
          {problem}
        </p>
      )}
      {found !== undefined && !none && (
        <div role="status">
          <p>
            <strong>
              {supposed.on !== undefined &&
                say({ zh: `到 ${dateWords(supposed.on, "zh")}，`, en: `On ${dateWords(supposed.on, lang)}, ` })}
              {found.changes.length === 0
                ? say({ zh: "没有变化。", en: "nothing changes." })
                : say({
                    zh: `有 ${found.changes.length} 项不同，其余 ${found.unchanged} 项不变。`,
                    en: `${found.changes.length} differ; the other ${found.unchanged} stay.`,
                  })}
            </strong>
          </p>
          <ul className="asm-changes">
            {found.changes.map(({ rule, before, after, reasons }) => (
              <li key={rule.rule}>
                {say(rule.title)}
                <div className="asm-turn">
                  <Badge tone={VERDICTS[before].tone}>{say(VERDICTS[before].words)}</Badge>
                  <span aria-hidden="true">→</span>
                  <span className="asm-hidden">{say({ zh: "变为", en: "becomes" })}</span>
                  <Badge tone={VERDICTS[after].tone}>{say(VERDICTS[after].words)}</Badge>
                </div>
                {reasons[0] !== undefined && <p className="asm-note">{say(reasons[0])}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!none && (
        <div className="asm-row">
          {found !== undefined && (
            <Button weight="primary" onClick={() => void takeOver(async () => found.session)}>
              {say({ zh: "就按这个看全部结果", en: "See all results for this" })}
            </Button>
          )}
          <Button
            weight="quiet"
            onClick={() => {
              setSupposed({});
              setChanging(undefined);
              setProblem(undefined);
            }}
          >
            {say({ zh: "还原", en: "Undo" })}
          </Button>
        </div>
      )}
    </section>
  );
}
