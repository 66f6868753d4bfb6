/** The drawing of a roadmap: one lane a task, years and quarters above, today as a line. */
import { Link, useWords } from "@qiaoti/screen";
import type { z } from "zod";
import type { roadmapBar } from "../../contract.ts";
import { itemPathTo, shortDocument } from "../shared/words.ts";
import { positionIn, spanOf, ticksOf } from "./time-scale.ts";

type Bar = z.output<typeof roadmapBar>;

export function Gantt({ bars, today }: { readonly bars: readonly Bar[]; readonly today: string }) {
  const { say, date } = useWords();
  const span = spanOf(bars.flatMap(({ from, to }) => [from, to]).concat(today));
  const at = (day: string): string => `${positionIn(span, day)}%`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls sideways, and the keyboard has to reach it
    <section className="acc-gantt" tabIndex={0} aria-label={say({ zh: "规划图", en: "Roadmap" })}>
      <div className="acc-gantt-grid">
        <div className="acc-gantt-name">
          <span className="acc-soft">
            {say({ zh: `虚线是今天，${date(today)}`, en: `The dashed line is today, ${date(today)}` })}
          </span>
        </div>
        <div className="acc-gantt-scale" aria-hidden="true">
          {ticksOf(span).map(({ day, label }) => (
            <span key={day} style={{ left: at(day) }}>
              {label}
            </span>
          ))}
        </div>
        {bars.map((bar) => (
          <Lane
            key={bar.id}
            bar={bar}
            at={at}
            width={positionIn(span, bar.to) - positionIn(span, bar.from)}
            today={today}
          />
        ))}
      </div>
    </section>
  );
}

function Lane({
  bar,
  at,
  width,
  today,
}: {
  readonly bar: Bar;
  readonly at: (day: string) => string;
  readonly width: number;
  readonly today: string;
}) {
  const { say, date } = useWords();
  const kind = bar.state === "done" ? " acc-done" : bar.overdue ? " acc-late" : "";
  const words = say({
    zh: `${date(bar.from)}至${date(bar.to)}，进度 ${bar.progress} %${bar.overdue ? "，逾期" : ""}`,
    en: `${date(bar.from)} to ${date(bar.to)}, ${bar.progress} %${bar.overdue ? ", overdue" : ""}`,
  });
  return (
    <>
      <div className="acc-gantt-name">
        <Link to={itemPathTo(bar.id)}>{say(bar.title)}</Link>
        <div className="acc-soft">
          {say(shortDocument(bar.document))}
          {bar.lead === null ? "" : ` · ${bar.lead}`}
        </div>
        <div className="acc-soft acc-under" aria-hidden="true">
          <span className="acc-together">{date(bar.from)}</span> – <span className="acc-together">{date(bar.to)}</span>
          {" · "}
          <span className="acc-together">{bar.progress} %</span>
        </div>
      </div>
      <div className="acc-gantt-lane">
        <span className="acc-gantt-today" style={{ left: at(today) }} />
        <span
          className={`acc-gantt-bar${kind}`}
          style={{ left: at(bar.from), width: `${Math.max(0.6, width)}%` }}
          role="img"
          aria-label={words}
        >
          <span className="acc-gantt-fill" style={{ width: `${bar.progress}%` }} />
        </span>
        {bar.milestones.map(({ title, due, done }) => (
          <span
            key={`${title} ${due}`}
            className={done ? "acc-gantt-stone acc-met" : "acc-gantt-stone"}
            style={{ left: at(due) }}
            title={`${title} ${due}`}
            role="img"
            aria-label={`${title}，${date(due)}`}
          />
        ))}
      </div>
    </>
  );
}
