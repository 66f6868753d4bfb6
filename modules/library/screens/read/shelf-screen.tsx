/** The shelf: the documents of the library, who issued them, when, and how much of each is at work. */
import { Card, Grid, Link, LinkButton, Loading, Page, ProblemNote, Section, useCall, useWords } from "@qiaoti/screen";
import { kindNames } from "../../contract/names.ts";
import { type DocumentSummary, listDocuments } from "../../contract/read.ts";
import { SearchBox } from "../parts/search-box.tsx";
import { issuedWords } from "../parts/words.tsx";

const levelOf = (region: string): "nation" | "city" | "county" =>
  region === "000000" ? "nation" : region.endsWith("00") ? "city" : "county";

function KindBar({ document }: { readonly document: DocumentSummary }) {
  const { say } = useWords();
  const words = document.kinds
    .map(({ kind, count }) => `${say(kindNames[kind])} ${count}`)
    .join(say({ zh: "、", en: ", " }));
  return (
    <div className="lib-kindbar" role="img" aria-label={words} title={words}>
      {document.kinds.map(({ kind, count }) => (
        <span key={kind} className={`lib-fill-${kind}`} style={{ flexGrow: count }} />
      ))}
    </div>
  );
}

function Book({ document }: { readonly document: DocumentSummary }) {
  const { say, lang, number } = useWords();
  const [short, rest] = document.title.zh.split("：");
  const [place, title] =
    lang === "zh" && rest !== undefined ? [short, rest] : [document.regionName, say(document.title)];
  const [first, ...others] = document.issuers;
  return (
    <li className={`lib-book lib-level-${levelOf(document.region)}`}>
      <p className="lib-book-place">{place}</p>
      <h3>
        <Link to={`/library/${document.id}`}>{title}</Link>
      </h3>
      <p className="lib-small">
        {first === undefined ? "" : say(first)}
        {others.length > 0 ? say({ zh: `等 ${others.length + 1} 家`, en: ` and ${others.length} more` }) : ""}
        <br />
        {[document.number, issuedWords(document.issued, lang)].filter(Boolean).join(" · ")}
        {document.trial ? say({ zh: " · 试行", en: " · on trial" }) : ""}
      </p>
      <KindBar document={document} />
      <dl className="lib-numbers">
        <div>
          <dt>{say({ zh: "项措施", en: "measures" })}</dt>
          <dd>{number(document.measures)}</dd>
        </div>
        <div>
          <dt>{say({ zh: "项已接上", en: "live" })}</dt>
          <dd>{number(document.runs)}</dd>
        </div>
        <div>
          <dt>{say({ zh: "条规则", en: "rules" })}</dt>
          <dd>{number(document.rules)}</dd>
        </div>
        <div>
          <dt>{say({ zh: "次判断", en: "decided" })}</dt>
          <dd>{number(document.decided)}</dd>
        </div>
      </dl>
      <p className="lib-small">
        {document.official === undefined
          ? say({ zh: "官方原文还没有导入", en: "Official text not imported yet" })
          : say({ zh: "官方原文已导入", en: "Official text imported" })}
      </p>
    </li>
  );
}

export function Screen() {
  const { say, lang } = useWords();
  const { data, problem, loading, refresh } = useCall(listDocuments);
  const total = data?.documents.reduce((sum, d) => sum + d.measures, 0);
  return (
    <Page
      title={{ zh: "政策库", en: "Library" }}
      width="wide"
      crumbs={[]}
      lead={
        total === undefined
          ? say({ zh: "文件怎么说，现在做到哪一步。", en: "What the documents say, and how far it has come." })
          : say({
              zh: `${data?.documents.length} 份文件、${total} 项措施。每一项都能看到：说了什么、谁来做、现在做到哪一步。`,
              en: `${data?.documents.length} documents, ${total} measures. Each shows what it says, who answers for it, and how far it has come.`,
            })
      }
    >
      <SearchBox withExamples />
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading lines={8} /> : null}
      {data === undefined ? null : (
        <>
          <ul className="lib-shelf">
            {data.documents.map((document) => (
              <Book key={document.id} document={document} />
            ))}
          </ul>
          {data.more.length > 0 ? (
            <Section title={{ zh: "本地补充的文件", en: "Added here" }}>
              <Grid>
                {data.more.map((d) => (
                  <Card key={d.id} title={d.title} to={`/library/added/${d.id}`}>
                    <p className="lib-small">
                      {[
                        d.issuers.join("、"),
                        d.number,
                        d.issued === undefined ? undefined : issuedWords(d.issued, lang),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </p>
                    <p>{say({ zh: `${d.clauses} 个条款`, en: `${d.clauses} clauses` })}</p>
                  </Card>
                ))}
              </Grid>
            </Section>
          ) : null}
          <Section
            title={{ zh: "同一件事，各级怎么定", en: "One matter, level by level" }}
            lead={say({
              zh: "全国的 142 项规定，天津、昆明、中牟各落实成什么样：一致、更严、更宽、没有写，还有地方自己增加的。",
              en: "What Tianjin, Kunming and Zhongmu made of the 142 national items: same, stricter, wider, absent, and what they added.",
            })}
          >
            <LinkButton to="/library/alignment" weight="primary">
              {say({ zh: "看上下对照", en: "Open the alignment" })}
            </LinkButton>
          </Section>
        </>
      )}
    </Page>
  );
}
