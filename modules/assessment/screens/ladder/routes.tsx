/** The ways to a goal: the earliest is drawn as a ladder, the others are chosen by name; what helps stands beside. */
import { Notice, Section, useWords } from "@qiaoti/screen";
import { useState } from "react";
import type { LadderView, RouteView } from "../../browser.ts";
import { dateWords } from "../ask/plain-date.ts";
import { Rungs } from "./rungs.tsx";
import { StepCard } from "./step-card.tsx";

export interface RoutesProps {
  readonly view: LadderView;
  readonly onAsk: (fact: string) => void;
}

export function Routes({ view, onAsk }: RoutesProps) {
  const { say, lang } = useWords();
  const { routes, eased, earliest } = view;
  const [at, setAt] = useState(0);
  const route = routes[Math.min(at, routes.length - 1)];
  return (
    <>
      {earliest !== undefined && (
        <p className="asm-earliest">
          {say({ zh: "按现在的情况，最早 ", en: "As things stand, from " })}
          <strong>{dateWords(earliest, lang)}</strong>
          {say({ zh: " 可以走到这一级。", en: " at the earliest." })}
        </p>
      )}
      {route === undefined ? (
        <Notice title={{ zh: "这几份文件没有写怎么走到这一级", en: "These documents do not say how it is reached" }}>
          {say({
            zh: "要看国家和行业的一般规定；下面列出的条款会有帮助。",
            en: "General national and trade rules decide; what helps is listed below.",
          })}
        </Notice>
      ) : (
        <>
          {routes.length > 1 && (
            <fieldset className="asm-field asm-routes">
              <legend>{say({ zh: `共有 ${routes.length} 条路`, en: `${routes.length} ways lead there` })}</legend>
              <div className="asm-row">
                {routes.map((r, i) => (
                  <button
                    // biome-ignore lint/suspicious/noArrayIndexKey: ways have no name but their place
                    key={i}
                    type="button"
                    className="asm-chip"
                    aria-pressed={route === r}
                    onClick={() => setAt(i)}
                  >
                    {say(routeName(r, i, lang))}
                  </button>
                ))}
              </div>
            </fieldset>
          )}
          <Rungs goal={view.goal} route={route} onAsk={onAsk} />
        </>
      )}
      {eased.length > 0 && (
        <Section level={3} title={{ zh: "路上能帮您的", en: "What helps on the way" }}>
          <div className="asm-results">
            {eased.map((step) => (
              <StepCard key={step.rule?.rule ?? step.goal.id} step={step} onAsk={onAsk} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function routeName(route: RouteView, i: number, lang: "zh" | "en"): { readonly zh: string; readonly en: string } {
  const last = route.steps.at(-1)?.rule?.title;
  const name = last ?? { zh: `第 ${i + 1} 条路`, en: `way ${i + 1}` };
  const steps = route.steps.length;
  const when = route.on === undefined || route.supposed ? "" : dateWords(route.on, lang);
  return {
    zh: [name.zh, steps > 1 ? `${steps} 级` : "", when].filter((part) => part !== "").join(" · "),
    en: [name.en, steps > 1 ? `${steps} rungs` : "", when].filter((part) => part !== "").join(" · "),
  };
}
