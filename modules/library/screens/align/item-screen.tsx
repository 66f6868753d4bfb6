/** One national item and what each place made of it, side by side, with every reason. */

import type { ReplyOf } from "@qiaoti/contract";
import { Link, Loading, Page, ProblemNote, useCall, useParams, useWords, type Words } from "@qiaoti/screen";
import { type Evidence, readAlignmentItem } from "../../contract/align.ts";
import { LinkedRow } from "../parts/measure-line.tsx";
import { RelationMark } from "../parts/words.tsx";

type Place = ReplyOf<typeof readAlignmentItem>["places"][number];

const sources: Readonly<Record<Evidence["by"], Words>> = {
  judgement: { zh: "逐条对读", en: "Read side by side" },
  rules: { zh: "规则比较", en: "Rules compared" },
  figures: { zh: "数字", en: "Figures" },
  kinds: { zh: "写法", en: "Form" },
  links: { zh: "对应关系", en: "Links" },
};

const verdicts = {
  yes: { zh: "可以", en: "yes" },
  no: { zh: "不可以", en: "no" },
  open: { zh: "说不准", en: "open" },
} as const;

function Why({ evidence }: { readonly evidence: Evidence }) {
  const { say } = useWords();
  return (
    <li>
      <b>{say(sources[evidence.by])}</b>
      {say({ zh: "：", en: ": " })}
      {say(evidence.says)}
      {evidence.witness === undefined ? null : (
        <p className="lib-small">
          {say({
            zh: `例如“${evidence.witness.about}”：按全国规定${verdicts[evidence.witness.national].zh}，按本地规则${verdicts[evidence.witness.local].zh}`,
            en: `For example “${evidence.witness.about}”: nationally ${verdicts[evidence.witness.national].en}, here ${verdicts[evidence.witness.local].en}`,
          })}
        </p>
      )}
    </li>
  );
}

function PlaceColumn({ place }: { readonly place: Place }) {
  const { say } = useWords();
  return (
    <section className="lib-side-column">
      <h2>
        {say(place.name)} <RelationMark relation={place.relation} />
      </h2>
      <ul className="lib-why">
        {place.why.map((e) => (
          <Why key={`${e.by} ${e.says.zh}`} evidence={e} />
        ))}
      </ul>
      {place.agrees ? null : (
        <p className="lib-small">
          {say({
            zh: "例子或数字指向别处，这一判断还要再看。",
            en: "Examples or figures point elsewhere: this judgement is to be looked at again.",
          })}
        </p>
      )}
      <ul className="lib-measures">
        {place.measures.map((m) => (
          <LinkedRow key={m.id} measure={m} />
        ))}
      </ul>
    </section>
  );
}

export function Screen() {
  const { say } = useWords();
  const { item = "" } = useParams();
  const { data, problem, loading, refresh } = useCall(readAlignmentItem, { params: { item } }, { keep: false });
  const pathOf = (id: string): string => `/library/alignment/${id.split("/")[1] ?? ""}`;
  return (
    <Page
      title={data?.national.title ?? { zh: "一项规定，三地对照", en: "One item in three places" }}
      width="wide"
      crumbs={[
        { label: { zh: "政策库", en: "Library" }, to: "/library" },
        { label: { zh: "上下对照", en: "Alignment" }, to: "/library/alignment" },
      ]}
      lead={data === undefined ? undefined : say(data.theme.title)}
    >
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading lines={10} /> : null}
      {data === undefined ? null : (
        <>
          <section className="lib-national">
            <h2>{say({ zh: "全国意见", en: "The national text" })}</h2>
            <ul className="lib-measures">
              <LinkedRow measure={data.national} />
            </ul>
          </section>
          <div className="lib-sides">
            {data.places.map((place) => (
              <PlaceColumn key={place.id} place={place} />
            ))}
          </div>
          <nav className="lib-neighbours" aria-label={say({ zh: "前后项", en: "Neighbours" })}>
            {data.before === undefined ? null : (
              <Link to={pathOf(data.before)}>{say({ zh: "← 上一项", en: "← Previous" })}</Link>
            )}
            {data.after === undefined ? null : (
              <Link to={pathOf(data.after)}>{say({ zh: "下一项 →", en: "Next →" })}</Link>
            )}
          </nav>
        </>
      )}
    </Page>
  );
}
