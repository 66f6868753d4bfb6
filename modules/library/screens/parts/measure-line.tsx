/** One measure in a list: its kind, its name, our words, and whether something runs behind it. */
import { Link, useWords } from "@qiaoti/screen";
import type { LinkedMeasure, MeasureLine } from "../../contract/read.ts";
import { KindMark } from "./words.tsx";

export function LifeDot({ life }: { readonly life: "runs" | "waits" }) {
  const { say } = useWords();
  const words = life === "runs" ? { zh: "已接上", en: "live" } : { zh: "待接上", en: "to come" };
  return <span className={`lib-life lib-life-${life}`}>{say(words)}</span>;
}

export function MeasureRow({ measure }: { readonly measure: MeasureLine }) {
  const { say, number } = useWords();
  return (
    <li className="lib-measure">
      <div className="lib-measure-head">
        <KindMark kind={measure.kind} />
        <Link to={`/library/${measure.id}`}>{measure.title}</Link>
        <LifeDot life={measure.life} />
      </div>
      <p>{say(measure.summary)}</p>
      {measure.decided > 0 ? (
        <p className="lib-small">
          {say({ zh: `已判断 ${number(measure.decided)} 次`, en: `Decided ${number(measure.decided)} times` })}
        </p>
      ) : null}
    </li>
  );
}

/** A measure of another document that one points to, with its figures. */
export function LinkedRow({ measure }: { readonly measure: LinkedMeasure }) {
  const { say } = useWords();
  return (
    <li className="lib-measure">
      <div className="lib-measure-head">
        <KindMark kind={measure.kind} />
        <Link to={`/library/${measure.id}`}>{measure.title}</Link>
        <span className="lib-small">{measure.place}</span>
      </div>
      <p>{say(measure.summary)}</p>
      {measure.quantities.length > 0 ? (
        <ul className="lib-figures">
          {measure.quantities.map((q) => (
            <li key={`${q.name} ${q.words}`}>
              <span>{q.name}</span> <b>{q.words}</b>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
