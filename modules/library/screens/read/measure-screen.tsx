/** The living clause: our words, the official words, the rule in plain words, and what it is doing now. */

import type { ReplyOf } from "@qiaoti/contract";
import {
  Card,
  Disclosure,
  Link,
  LinkButton,
  Loading,
  Page,
  ProblemNote,
  Section,
  useCall,
  useParams,
  useWords,
} from "@qiaoti/screen";
import { documentId, type LiveState, readMeasure } from "../../contract/read.ts";
import { LifeDot, LinkedRow } from "../parts/measure-line.tsx";
import { RuleView } from "../parts/rule-view.tsx";
import { KindMark, kindMeanings, RelationMark } from "../parts/words.tsx";

type Reply = ReplyOf<typeof readMeasure>;

function Life({ life }: { readonly life: LiveState }) {
  const { say } = useWords();
  return (
    <section className={`lib-living lib-living-${life.state}`} aria-label={say({ zh: "现在", en: "Now" })}>
      <p className="lib-living-by">
        <LifeDot life={life.state} /> {say(life.by)}
      </p>
      <p className="lib-living-says">{say(life.says)}</p>
      {life.figures.length > 0 ? (
        <dl className="lib-numbers">
          {life.figures.map((f) => (
            <div key={f.label.zh} className={`lib-tone-${f.tone}`}>
              <dt>{say(f.label)}</dt>
              <dd>{f.value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {life.link === undefined ? null : (
        <LinkButton
          weight="action"
          wide
          to={life.link.to.split("?")[0] ?? life.link.to}
          search={Object.fromEntries(new URLSearchParams(life.link.to.split("?")[1] ?? ""))}
        >
          {say(life.link.label)}
        </LinkButton>
      )}
    </section>
  );
}

function Facts({ page }: { readonly page: Reply }) {
  const { say } = useWords();
  const lead = page.departments.filter((d) => d.lead);
  const others = page.departments.filter((d) => !d.lead);
  return (
    <dl className="lib-facts">
      {lead.length > 0 ? (
        <div>
          <dt>{say({ zh: "谁来做", en: "Who answers" })}</dt>
          <dd>
            <b>{lead.map((d) => say(d.name)).join(say({ zh: "、", en: ", " }))}</b>
            {others.length > 0 ? (
              <>
                <br />
                <span className="lib-small">
                  {say({ zh: "配合：", en: "With: " })}
                  {others.map((d) => say(d.name)).join(say({ zh: "、", en: ", " }))}
                </span>
              </>
            ) : null}
          </dd>
        </div>
      ) : null}
      {page.beneficiaries.length > 0 ? (
        <div>
          <dt>{say({ zh: "对谁", en: "For whom" })}</dt>
          <dd lang="zh-Hans">{page.beneficiaries.join("、")}</dd>
        </div>
      ) : null}
      {page.quantities.length > 0 ? (
        <div>
          <dt>{say({ zh: "文中的数", en: "Figures in the text" })}</dt>
          <dd>
            <ul className="lib-figures">
              {page.quantities.map((q) => (
                <li key={`${q.name} ${q.words}`}>
                  {q.name} <b>{q.words}</b>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      {page.matter === undefined ? null : (
        <div>
          <dt>{say({ zh: "哪件事", en: "Matter" })}</dt>
          <dd>
            {say(page.matter.title)}
            <br />
            <span className="lib-small">{say(page.matter.theme)}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Official({ page }: { readonly page: Reply }) {
  const { say } = useWords();
  if (page.official.length === 0)
    return (
      <p className="lib-small lib-no-official">
        {say({
          zh: "官方原文还没有导入；以上是我们自己的话，以正式文件为准。",
          en: "The official text has not been imported; the above are our own words, and the official text prevails.",
        })}
      </p>
    );
  return (
    <blockquote className="lib-official" lang="zh-Hans">
      <p className="lib-official-label">{say({ zh: "官方原文", en: "Official text" })}</p>
      {page.official.map((piece) => {
        const at = piece.sentence === undefined ? -1 : piece.words.indexOf(piece.sentence);
        if (piece.sentence === undefined || at < 0) return <p key={piece.path}>{piece.words.trim()}</p>;
        return (
          <p key={piece.path}>
            {piece.words.slice(0, at).trimStart()}
            <mark>{piece.sentence}</mark>
            {piece.words.slice(at + piece.sentence.length).trimEnd()}
          </p>
        );
      })}
    </blockquote>
  );
}

function RulePart({ page }: { readonly page: Reply }) {
  const { say } = useWords();
  const { rule } = page;
  if (rule === undefined) return null;
  const unset = rule.parameters.filter((p) => !p.set);
  return (
    <Section
      title={{ zh: "规则怎么判断", en: "How the rule decides" }}
      lead={say({
        zh: `用 ${rule.cases.yes + rule.cases.no + rule.cases.open} 个例子核对过：符合 ${rule.cases.yes} 个，不符合 ${rule.cases.no} 个，说不准 ${rule.cases.open} 个。`,
        en: `Checked on ${rule.cases.yes + rule.cases.no + rule.cases.open} examples: ${rule.cases.yes} apply, ${rule.cases.no} do not, ${rule.cases.open} stay open.`,
      })}
    >
      <RuleView blocks={rule.blocks} />
      {unset.length > 0 ? (
        <Disclosure title={{ zh: `还没有定的数（${unset.length}）`, en: `Figures not set yet (${unset.length})` }}>
          <ul>
            {unset.map((p) => (
              <li key={p.id}>
                {say(p.label)}
                {say({ zh: `：由${p.setBy.zh}确定`, en: `: to be set by ${p.setBy.en}` })}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Levels({ page }: { readonly page: Reply }) {
  const { say } = useWords();
  if (page.local.length > 0)
    return (
      <Section
        title={{ zh: "各地落实成什么样", en: "What the places made of it" }}
        actions={
          <LinkButton to={`/library/alignment/${page.id.split("/")[1] ?? ""}`}>
            {say({ zh: "并排看", en: "Side by side" })}
          </LinkButton>
        }
      >
        <ul className="lib-places">
          {page.local.map((l) => (
            <li key={l.place}>
              <h3>
                {say(l.name)} <RelationMark relation={l.relation} />
              </h3>
              <p>{say(l.because)}</p>
              <ul>
                {l.measures.map((m) => (
                  <li key={m.id}>
                    <Link to={`/library/${m.id}`}>{m.title}</Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
    );
  if (page.national.length === 0)
    return (
      <Section title={{ zh: "和上级规定的关系", en: "Against the national text" }}>
        <p>
          <RelationMark relation="added" />{" "}
          {page.upstream.length === 0
            ? say({
                zh: "这是地方自己提出的，全国意见里没有对应的一条。",
                en: "The place's own; no national clause is linked.",
              })
            : say({
                zh: `在全国意见 ${page.upstream.map((u) => u.place).join("、")} 之下由地方增加，没有哪一项逐字要求它。`,
                en: `Added by the place under the national clause ${page.upstream.map((u) => u.place).join(", ")}; no item asks for it.`,
              })}
        </p>
      </Section>
    );
  return (
    <Section title={{ zh: "落实全国哪一项", en: "The national item it takes up" }}>
      <ul className="lib-measures">
        {page.national.map((n) => (
          <li key={n.id}>
            <p>
              <RelationMark relation={n.relation} />{" "}
              <Link to={`/library/alignment/${n.id.split("/")[1] ?? ""}`}>
                {say({ zh: "为什么这么说", en: "Why we say so" })}
              </Link>
            </p>
            <ul className="lib-measures">
              <LinkedRow measure={n} />
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Screen() {
  const { say, lang } = useWords();
  const params = useParams();
  const document = documentId.options.find((id) => id === params["document"]);
  const measure = params["measure"] ?? "";
  const { data, problem, loading, refresh } = useCall(
    readMeasure,
    { params: { document: document ?? "cn-2019", measure }, query: { lang } },
    { enabled: document !== undefined, keep: false },
  );
  const crumbs = [
    { label: { zh: "政策库", en: "Library" }, to: "/library" },
    ...(data === undefined
      ? []
      : [
          {
            label: { zh: data.document.title.zh.split("：")[0] ?? data.document.id, en: data.document.id },
            to: `/library/${data.document.id}`,
          },
        ]),
  ];
  return (
    <Page
      title={data?.title ?? { zh: "一项措施", en: "A measure" }}
      width="wide"
      crumbs={crumbs}
      lead={
        data === undefined ? undefined : (
          <span className="lib-measure-head">
            <KindMark kind={data.kind} />
            <span>{say(kindMeanings[data.kind])}</span>
            <span className="lib-small">
              {data.place} · {data.id}
            </span>
          </span>
        )
      }
    >
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading lines={10} /> : null}
      {data === undefined ? null : (
        <div className="lib-columns lib-columns-end">
          <div className="lib-first">
            <p className="lib-ours">{say(data.summary)}</p>
            <Official page={data} />
          </div>
          <div className="lib-rest">
            <RulePart page={data} />
            <Levels page={data} />
            {data.siblings.length > 0 ? (
              <Section title={{ zh: "同一条里的其他措施", en: "Others in the same clause" }}>
                <ul className="lib-siblings">
                  {data.siblings.map((s) => (
                    <li key={s.id}>
                      <KindMark kind={s.kind} /> <Link to={`/library/${s.id}`}>{s.title}</Link>
                    </li>
                  ))}
                </ul>
              </Section>
            ) : null}
          </div>
          <aside className="lib-side">
            <Life life={data.life} />
            <Card>
              <Facts page={data} />
            </Card>
            <nav className="lib-neighbours" aria-label={say({ zh: "前后措施", en: "Neighbours" })}>
              {data.before === undefined ? null : (
                <Link to={`/library/${data.before}`}>{say({ zh: "← 上一项", en: "← Previous" })}</Link>
              )}
              {data.after === undefined ? null : (
                <Link to={`/library/${data.after}`}>{say({ zh: "下一项 →", en: "Next →" })}</Link>
              )}
            </nav>
          </aside>
        </div>
      )}
    </Page>
  );
}
