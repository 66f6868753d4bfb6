/** Search results: what was understood, filters, hits with the found words marked. */
import {
  Actions,
  announce,
  Button,
  Empty,
  Link,
  Loading,
  Notice,
  Page,
  ProblemNote,
  SelectField,
  useCall,
  useSearch,
  useSetSearch,
  useWords,
} from "@qiaoti/screen";
import { useEffect } from "react";
import { kindNames } from "../../contract/names.ts";
import { listDocuments, measureKind } from "../../contract/read.ts";
import { type Hit, searchLibrary } from "../../contract/search.ts";
import { SearchBox } from "../parts/search-box.tsx";
import { KindMark, Marked } from "../parts/words.tsx";

const foundIn: Readonly<Record<Hit["found"], { zh: string; en: string } | undefined>> = {
  title: undefined,
  words: undefined,
  departments: { zh: "见于责任部门", en: "in the departments" },
  rule: { zh: "见于规则", en: "in the rule" },
  official: { zh: "见于官方原文", en: "in the official text" },
  similar: { zh: "字形相近", en: "similar words" },
};

function HitRow({ hit }: { readonly hit: Hit }) {
  const { say } = useWords();
  const where = foundIn[hit.found];
  return (
    <li className="lib-hit">
      <h2>
        <Link to={hit.to}>
          <Marked pieces={hit.title} />
        </Link>
      </h2>
      <p>
        <Marked pieces={hit.snippet} />
      </p>
      <p className="lib-small lib-hit-foot">
        {hit.kind === undefined ? null : <KindMark kind={hit.kind} />}
        <span>{say(hit.documentTitle).split("：")[0]}</span>
        <span>{hit.place}</span>
        {hit.rule ? <span>{say({ zh: "有规则可测", en: "has a rule" })}</span> : null}
        {where === undefined ? null : <span>{say(where)}</span>}
      </p>
    </li>
  );
}

const kinds = measureKind.options;

export function Screen() {
  const { say, lang } = useWords();
  const { q = "", document, kind, department, rule, offset } = useSearch();
  const setSearch = useSetSearch();
  const kindAsked = kinds.find((k) => k === kind);
  const from = Number(offset ?? 0) || 0;
  const { data, problem, loading, refresh } = useCall(searchLibrary, {
    query: {
      q,
      lang,
      offset: from,
      ...(document === undefined ? {} : { document }),
      ...(kindAsked === undefined ? {} : { kind: kindAsked }),
      ...(department === undefined ? {} : { department }),
      ...(rule === "yes" ? { rule: "yes" as const } : {}),
    },
  });
  const documents = useCall(listDocuments);
  const total = data?.total;
  useEffect(() => {
    if (total !== undefined) announce({ zh: `找到 ${total} 项`, en: `${total} found` });
  }, [total]);
  const narrow = (change: Readonly<Record<string, string | undefined>>): void =>
    setSearch({ ...change, offset: undefined });
  const also = data?.understood.flatMap((u) => u.also) ?? [];
  return (
    <Page
      title={{ zh: "查政策", en: "Search the library" }}
      width="middle"
      crumbs={[{ label: { zh: "政策库", en: "Library" }, to: "/library" }]}
    >
      <SearchBox key={q} value={q} withExamples={q === ""} />
      <div className="lib-filters">
        <SelectField
          label={{ zh: "文件", en: "Document" }}
          value={document ?? ""}
          none={{ zh: "全部文件", en: "All documents" }}
          options={(documents.data?.documents ?? []).map((d) => ({
            value: d.id,
            label: { zh: d.title.zh.split("：")[0] ?? d.title.zh, en: d.title.en },
          }))}
          onChange={(value) => narrow({ document: value || undefined, department: undefined })}
        />
        <SelectField
          label={{ zh: "类别", en: "Kind" }}
          value={kindAsked ?? ""}
          none={{ zh: "全部类别", en: "All kinds" }}
          options={kinds.map((k) => ({ value: k, label: kindNames[k] }))}
          onChange={(value) => narrow({ kind: value || undefined })}
        />
        <SelectField
          label={{ zh: "责任部门", en: "Department" }}
          value={department ?? ""}
          none={{ zh: "全部部门", en: "All departments" }}
          options={(data?.departments ?? []).map((d) => ({ value: d.id, label: d.name }))}
          onChange={(value) => narrow({ department: value || undefined })}
        />
        <SelectField
          label={{ zh: "能不能测", en: "Rule" }}
          value={rule === "yes" ? "yes" : ""}
          none={{ zh: "不限", en: "Any" }}
          options={[{ value: "yes", label: { zh: "有规则可测", en: "With a rule" } }]}
          onChange={(value) => narrow({ rule: value || undefined })}
        />
      </div>
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading lines={6} /> : null}
      {data === undefined ? null : (
        <>
          <p className="lib-small">
            {say({ zh: `找到 ${data.total} 项`, en: `${data.total} found` })}
            {also.length > 0
              ? say({ zh: `。也查了：${also.join("、")}`, en: `. Also looked for: ${also.join(", ")}` })
              : ""}
          </p>
          {data.loosely && data.hits.length > 0 ? (
            <Notice tone="info">
              {say({
                zh: "没有同时含这些词的措施，下面是意思或写法相近的。",
                en: "No measure holds all of these words; these are near in words or spelling.",
              })}
            </Notice>
          ) : null}
          {data.hits.length === 0 ? (
            <Empty title={{ zh: "没有找到", en: "Nothing found" }}>
              <p>
                {say({
                  zh: "换个说法试试，比如只写一件事：“落户”“职称”“低保”；或者去掉上面的筛选。",
                  en: "Try other words, one matter at a time, or take the filters away.",
                })}
              </p>
            </Empty>
          ) : (
            <ol className="lib-hits" start={from + 1}>
              {data.hits.map((hit) => (
                <HitRow key={hit.id} hit={hit} />
              ))}
            </ol>
          )}
          {data.total > 20 ? (
            <Actions>
              {from > 0 ? (
                <Button onClick={() => setSearch({ offset: from > 20 ? String(from - 20) : undefined }, false)}>
                  {say({ zh: "上一页", en: "Previous" })}
                </Button>
              ) : null}
              {from + 20 < data.total ? (
                <Button onClick={() => setSearch({ offset: String(from + 20) }, false)}>
                  {say({ zh: "下一页", en: "Next" })}
                </Button>
              ) : null}
            </Actions>
          ) : null}
        </>
      )}
    </Page>
  );
}
