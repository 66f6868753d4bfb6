/** What to do about an answer: who answers for it, what to bring, and how it is got, as far as the clause says. */
import type { Wording } from "@qiaoti/contract";
import { DefinitionList, useWords } from "@qiaoti/screen";
import type { ResultRow } from "../../browser.ts";

const WAYS: Readonly<Record<ResultRow["way"], Wording>> = {
  apply: {
    zh: "要由本人或单位提出申请。这里还不能在线办理，办理方式由上面写明的部门说明；去之前可以先打印或保存这份结果。",
    en: "You or your unit must apply. That cannot be done here yet: the body named above says how. Print or save this result to take along.",
  },
  right: {
    zh: "条文没有写明要先申请。如果没有得到，可以带着这份结果向上面写明的部门提出；办理方式由该部门说明。",
    en: "The clause does not say that you must apply. If you do not get it, take this result to the body named above, which says how.",
  },
  bound: {
    zh: "这是应当遵守的要求，不需要申请。",
    en: "This is a requirement to be met; nothing is applied for.",
  },
};

export function HowTo({ answer }: { readonly answer: ResultRow }) {
  const { say } = useWords();
  const { departments, proofs, way, declared } = answer;
  const own = new Set(declared);
  const between = say({ zh: "、", en: ", " });
  return (
    <DefinitionList
      items={[
        { term: { zh: "说的是什么", en: "What it says" }, value: say(answer.summary) },
        {
          term: { zh: "谁来决定", en: "Who decides" },
          value:
            departments.length > 0
              ? departments.join(between)
              : say({
                  zh: "条文没有点名部门，可以先问当地的人力资源社会保障部门。",
                  en: "The clause names no body; ask the local human resources and social security office first.",
                }),
        },
        {
          term: { zh: "带什么", en: "What to bring" },
          value:
            proofs.length === 0 ? (
              say({
                zh: "条文没有列出材料。请带身份证件，去之前先问清楚。",
                en: "The clause lists no papers. Bring your identity document, and ask before you go.",
              })
            ) : (
              <ul className="asm-proofs">
                {proofs.map(({ fact, by }) => (
                  <li key={fact.id}>
                    {say({ zh: `能证明“${fact.label.zh}”的材料`, en: `Proof of: ${fact.label.en}` })}
                    <span className="asm-note">
                      {say({
                        zh: `　由${by.map((b) => b.zh).join("、")}核实${own.has(fact.id) ? "；目前只是您自己的说明" : ""}`,
                        en: ` (checked by ${by.map((b) => b.en).join(", ")}${own.has(fact.id) ? "; so far only your own statement" : ""})`,
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            ),
        },
        { term: { zh: "怎么办理", en: "How to get it" }, value: say(WAYS[way]) },
      ]}
    />
  );
}
