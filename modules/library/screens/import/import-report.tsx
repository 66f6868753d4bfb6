/** What an import came to: how much matched, what did not on either side, what was noticed. */
import { Badge, DefinitionList, Disclosure, LinkButton, Notice, Section, useWords } from "@qiaoti/screen";
import type { ImportResult } from "../../contract/import.ts";

const outcomes: Readonly<Record<ImportResult["outcome"], { zh: string; en: string }>> = {
  preview: { zh: "只是预览，没有保存", en: "A preview: nothing was kept" },
  imported: { zh: "已导入", en: "Imported" },
  replaced: { zh: "已作为新版本导入，旧版保留", en: "Imported as a new version; the old one stays" },
  unchanged: { zh: "与已导入的相同，没有变化", en: "The same as what is here: nothing changed" },
  drafted: { zh: "已建为待审的新文件", en: "Kept as a new document for review" },
};

function Unmatched({ result }: { readonly result: ImportResult }) {
  const { say } = useWords();
  const { matching } = result;
  if (matching === undefined) return null;
  const none = matching.unmatchedOurs.length + matching.unmatchedText.length === 0;
  return (
    <>
      <p>
        <span className="lib-percent">{Math.round(matching.ours.percent)}%</span>{" "}
        {say({
          zh: `我们的 ${matching.ours.total} 个条款里，有 ${matching.ours.attached} 个找到了原文；${matching.measures.total} 项措施里有 ${matching.measures.attached} 项找到了句子。`,
          en: `${matching.ours.attached} of our ${matching.ours.total} clauses found their text; ${matching.measures.attached} of ${matching.measures.total} measures found their sentence.`,
        })}
      </p>
      {none ? (
        <Notice tone="good" title={{ zh: "条款全部对上", en: "Every clause matched" }} />
      ) : (
        <>
          {matching.unmatchedOurs.length === 0 ? null : (
            <Disclosure
              open
              title={{
                zh: `我们有、原文里没找到（${matching.unmatchedOurs.length}）`,
                en: `Ours without a place in the text (${matching.unmatchedOurs.length})`,
              }}
            >
              <ul>
                {matching.unmatchedOurs.map((u) => (
                  <li key={u.clause}>
                    {u.place} <span className="lib-small">{u.clause}</span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          {matching.unmatchedText.length === 0 ? null : (
            <Disclosure
              open
              title={{
                zh: `原文有、我们没有对应的（${matching.unmatchedText.length}）`,
                en: `In the text without a clause of ours (${matching.unmatchedText.length})`,
              }}
            >
              <ul>
                {matching.unmatchedText.map((u) => (
                  <li key={u.path}>
                    {u.mark} {u.title ?? ""}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
      {matching.doubtful.length === 0 ? null : (
        <Disclosure
          title={{
            zh: `位置对得上、用词差得多，请看一眼（${matching.doubtful.length}）`,
            en: `Matched by place though the words differ: please look (${matching.doubtful.length})`,
          }}
        >
          <ul>
            {matching.doubtful.map((d) => (
              <li key={`${d.clause} ${d.path}`}>
                {d.place} → {d.path}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

export function ImportReport({ result }: { readonly result: ImportResult }) {
  const { say, number } = useWords();
  const changed = (result.comparison ?? []).filter((d) => d.change !== "same");
  return (
    <Section title={outcomes[result.outcome]}>
      <DefinitionList
        items={[
          { term: { zh: "标题", en: "Title" }, value: result.title ?? say({ zh: "没有识别出", en: "not recognised" }) },
          {
            term: { zh: "文号", en: "Number" },
            value: result.number ?? say({ zh: "没有识别出", en: "not recognised" }),
          },
          {
            term: { zh: "谁发的", en: "Issued by" },
            value:
              result.issuers.length === 0 ? say({ zh: "没有识别出", en: "not recognised" }) : result.issuers.join("、"),
          },
          {
            term: { zh: "读出", en: "Read" },
            value: say({
              zh: `${number(result.characters)} 字，${number(result.clauses.length)} 个条款`,
              en: `${number(result.characters)} characters, ${number(result.clauses.length)} clauses`,
            }),
          },
        ]}
      />
      <Unmatched result={result} />
      {result.findings.length === 0 ? null : (
        <Disclosure title={{ zh: `注意到的（${result.findings.length}）`, en: `Noticed (${result.findings.length})` }}>
          <ul>
            {result.findings.map((f) => (
              <li key={`${f.code} ${f.line} ${f.message.zh}`}>
                {say({ zh: `第 ${f.line} 行：`, en: `Line ${f.line}: ` })}
                {say(f.message)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {changed.length === 0 ? null : (
        <Disclosure
          open
          title={{ zh: `和已导入的不同（${changed.length}）`, en: `Different from what is here (${changed.length})` }}
        >
          <ul className="lib-clauses">
            {changed.map((d) => (
              <li key={d.path}>
                <Badge tone={d.change === "removed" ? "bad" : d.change === "added" ? "good" : "warn"}>
                  {say(
                    {
                      added: { zh: "新增", en: "added" },
                      removed: { zh: "删去", en: "removed" },
                      changed: { zh: "改动", en: "changed" },
                      same: { zh: "相同", en: "same" },
                    }[d.change],
                  )}
                </Badge>{" "}
                {d.mark}
                {d.before === undefined ? null : <del className="lib-clause-text">{d.before}</del>}
                {d.after === undefined ? null : <ins className="lib-clause-text">{d.after}</ins>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {result.document === undefined || result.outcome === "preview" ? null : (
        <LinkButton weight="primary" to={`/library/${result.document}`}>
          {say({ zh: "去看这份文件", en: "Open the document" })}
        </LinkButton>
      )}
    </Section>
  );
}
