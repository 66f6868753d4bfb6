/** A document that this installation added and reviewed: its clauses in its own words, as imported. */
import { DefinitionList, Loading, Page, ProblemNote, Section, useCall, useParams, useWords } from "@qiaoti/screen";
import { readAdded } from "../../contract/read.ts";
import { issuedWords } from "../parts/words.tsx";
import "../library.css";
import "../records.css";

export function Screen() {
  const { say, lang } = useWords();
  const { draft = "" } = useParams();
  const { data, problem, loading, refresh } = useCall(readAdded, { params: { draft } }, { keep: false });
  return (
    <Page
      title={data?.title ?? { zh: "本地补充的文件", en: "A document added here" }}
      crumbs={[{ label: { zh: "政策库", en: "Library" }, to: "/library" }]}
      lead={say({
        zh: "由本机构导入并审定，文字是官方原文；还没有写成规则。",
        en: "Imported and reviewed by this office; the words are official, and no rules have been written yet.",
      })}
    >
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading lines={8} /> : null}
      {data === undefined ? null : (
        <>
          <DefinitionList
            items={[
              { term: { zh: "谁发的", en: "Issued by" }, value: data.issuers.join("、") },
              { term: { zh: "文号", en: "Number" }, value: data.number ?? say({ zh: "无", en: "none" }) },
              {
                term: { zh: "什么时候", en: "When" },
                value:
                  data.issued === undefined ? say({ zh: "没有写", en: "not stated" }) : issuedWords(data.issued, lang),
              },
              { term: { zh: "管哪里", en: "Where" }, value: data.regionName },
            ]}
          />
          {data.clauses.map((clause) => (
            <Section key={clause.path} title={`${clause.mark}${clause.title}`}>
              <blockquote className="lib-official" lang="zh-Hans">
                {clause.text}
              </blockquote>
            </Section>
          ))}
        </>
      )}
    </Page>
  );
}
