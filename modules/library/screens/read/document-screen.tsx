/** One document: its clauses in order, each with its measures; official words on demand; narrowed by department and kind. */
import {
  DefinitionList,
  Empty,
  LinkButton,
  Loading,
  Notice,
  Page,
  ProblemNote,
  Section,
  SelectField,
  Switch,
  useCall,
  useParams,
  useSearch,
  useSetSearch,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { kindNames } from "../../contract/names.ts";
import {
  type ClauseEntry,
  documentId,
  measureKind,
  type OfficialPiece,
  readDocument,
  readOfficialWording,
} from "../../contract/read.ts";
import { MeasureRow } from "../parts/measure-line.tsx";
import { issuedWords } from "../parts/words.tsx";

const anchorOf = (clause: string): string => `c-${clause.split("/")[1] ?? ""}`;

function OfficialWords({ pieces }: { readonly pieces: readonly OfficialPiece[] }) {
  const { say } = useWords();
  if (pieces.length === 0) return null;
  return (
    <blockquote className="lib-official" lang="zh-Hans">
      <p className="lib-official-label">{say({ zh: "官方原文", en: "Official text" })}</p>
      {pieces.map((piece) => (
        <p key={piece.path}>{piece.words.trim()}</p>
      ))}
    </blockquote>
  );
}

function ClauseView({ clause, pieces }: { readonly clause: ClauseEntry; readonly pieces: readonly OfficialPiece[] }) {
  return (
    <Section title={clause.place} id={anchorOf(clause.id)}>
      <OfficialWords pieces={pieces} />
      <ul className="lib-measures">
        {clause.measures.map((m) => (
          <MeasureRow key={m.id} measure={m} />
        ))}
      </ul>
    </Section>
  );
}

export function Screen() {
  const { say, lang } = useWords();
  const { document: asked } = useParams();
  const known = documentId.options.find((id) => id === asked);
  const { department, kind } = useSearch();
  const setSearch = useSetSearch();
  const [showOfficial, setShowOfficial] = useState(false);
  const { data, problem, loading, refresh } = useCall(
    readDocument,
    { params: { document: known ?? "cn-2019" } },
    { enabled: known !== undefined, keep: false },
  );
  const official = useCall(
    readOfficialWording,
    { params: { document: known ?? "cn-2019" } },
    { enabled: known !== undefined && showOfficial, keep: false },
  );
  const library = { label: { zh: "政策库", en: "Library" }, to: "/library" };
  if (known === undefined)
    return (
      <Page title={{ zh: "没有这份文件", en: "No such document" }} crumbs={[library]}>
        <LinkButton to="/library">{say({ zh: "回到政策库", en: "Back to the library" })}</LinkButton>
      </Page>
    );
  const clauses = (data?.clauses ?? [])
    .map((c) => ({
      ...c,
      measures: c.measures.filter(
        (m) =>
          (department === undefined || m.departments.includes(department)) && (kind === undefined || m.kind === kind),
      ),
    }))
    .filter((c) => c.measures.length > 0);
  const document = data?.document;
  return (
    <Page
      title={document?.title ?? { zh: "政策文件", en: "Document" }}
      width="wide"
      crumbs={[library]}
      lead={document === undefined ? undefined : say(document.reference)}
      actions={
        <LinkButton to="/library/search" search={{ document: known }}>
          {say({ zh: "在这份文件里查", en: "Search in this document" })}
        </LinkButton>
      }
    >
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading lines={10} /> : null}
      {document === undefined || data === undefined ? null : (
        <div className="lib-columns">
          <aside className="lib-side">
            <DefinitionList
              items={[
                { term: { zh: "文号", en: "Number" }, value: document.number ?? say({ zh: "无", en: "none" }) },
                {
                  term: { zh: "谁发的", en: "Issued by" },
                  value: document.issuers.map((i) => say(i)).join(say({ zh: "、", en: ", " })),
                },
                { term: { zh: "什么时候", en: "When" }, value: issuedWords(document.issued, lang) },
                { term: { zh: "管哪里", en: "Where" }, value: document.regionName },
                {
                  term: { zh: "已接上", en: "Live" },
                  value: say({
                    zh: `${document.measures} 项里有 ${document.runs} 项`,
                    en: `${document.runs} of ${document.measures}`,
                  }),
                },
              ]}
            />
            <SelectField
              label={{ zh: "只看一个部门", en: "One department" }}
              value={department ?? ""}
              none={{ zh: "全部部门", en: "All departments" }}
              options={data.departments.map((d) => ({
                value: d.id,
                label: { zh: `${d.name.zh}（${d.measures}）`, en: `${d.name.en} (${d.measures})` },
              }))}
              onChange={(value) => setSearch({ department: value || undefined })}
            />
            <SelectField
              label={{ zh: "只看一类", en: "One kind" }}
              value={kind ?? ""}
              none={{ zh: "全部类别", en: "All kinds" }}
              options={measureKind.options.map((k) => ({ value: k, label: kindNames[k] }))}
              onChange={(value) => setSearch({ kind: value || undefined })}
            />
            <nav className="lib-toc" aria-label={say({ zh: "条款目录", en: "Clauses" })}>
              <ol>
                {clauses.map((c) => (
                  <li key={c.id}>
                    <a href={`#${anchorOf(c.id)}`}>
                      {c.place} <span className="lib-small">{c.measures.length}</span>
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
          </aside>
          <div>
            {document.official === undefined ? (
              <Notice tone="info">
                {say({
                  zh: "下面是我们自己的话。官方原文要由政策部门导入，导入后可以对照着看。",
                  en: "These are our own words. The official text is imported by the policy department and then shown beside them.",
                })}
              </Notice>
            ) : (
              <Switch
                label={{ zh: "同时看官方原文", en: "Show the official text as well" }}
                checked={showOfficial}
                onChange={setShowOfficial}
              />
            )}
            <ProblemNote problem={official.problem} />
            {clauses.length === 0 ? (
              <Empty title={{ zh: "没有符合筛选的措施", en: "No measure fits the filters" }} />
            ) : (
              clauses.map((c) => (
                <ClauseView
                  key={c.id}
                  clause={c}
                  pieces={showOfficial ? (official.data?.pieces ?? []).filter((p) => p.clause === c.id) : []}
                />
              ))
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
