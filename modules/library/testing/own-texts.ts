/** Texts in the form of our documents, made of our own words: for machines without the official ones. */
import { type DocumentId, documents } from "@qiaoti/policies";
import { ourClauses } from "../matching/our-clauses.ts";

/** Places of a document's clauses as the inventory prints them. */
export const clauseList = (id: DocumentId): string[] => ourClauses(id).map((c) => c.printed);

const CHINESE = [
  "",
  "一",
  "二",
  "三",
  "四",
  "五",
  "六",
  "七",
  "八",
  "九",
  "十",
  "十一",
  "十二",
  "十三",
  "十四",
  "十五",
  "十六",
  "十七",
  "十八",
];
const marks = [(n: number) => `${CHINESE[n]}、`, (n: number) => `（${CHINESE[n]}）`, (n: number) => `${n}.`];

/** A text whose clauses stand where those of the document stand, each holding our words for it. */
export function ownTextOf(id: DocumentId): string {
  const document = documents[id];
  const words = (printed: string): string =>
    ourClauses(id)
      .filter((c) => c.printed === printed)
      .flatMap((c) => c.measures.map((m) => `${m.title}：${m.summary.zh.replace(/\n/gu, "")}`))
      .join("。");
  const outside = (part: string): string[] =>
    ourClauses(id)
      .filter((c) => c.place.parts.some((p) => p === part))
      .map((c) => words(c.printed));
  const organs = document.issuers.map((i) => i.zh.replace(/（.*$/u, ""));
  const lines = [
    ...(id === "cn-2019"
      ? [`新华社电 近日，${organs.join("、")}印发了《关于示例的意见》。`, "《关于示例的意见》全文如下。"]
      : organs),
    ...(document.number === null || id === "cn-2019" ? [] : [document.number]),
    ...(id === "cn-2019"
      ? []
      : ["关于示例工作的实施方案", "各有关单位：", ...outside("circular"), "现印发给你们。", "2020年1月1日"]),
    `为做好工作，根据${document.basis.map((n) => `《关于示例的通知》（${n}）`).join("、")}，制定本方案。${outside("preamble").join("")}`,
  ];
  const open: number[] = [];
  for (const clause of ourClauses(id)) {
    const path = clause.place.path?.split(".").map(Number);
    if (path === undefined) continue;
    path.forEach((ordinal, depth) => {
      const last = depth === path.length - 1;
      if (!last && open[depth] === ordinal) return;
      open.length = depth;
      open[depth] = ordinal;
      const mark = marks[depth]?.(ordinal) ?? "";
      lines.push(last ? `${mark}${clause.measures[0]?.title ?? ""}。${words(clause.printed)}。` : `${mark}部分`);
    });
  }
  if (ourClauses(id).some((c) => c.place.parts.includes("annex"))) lines.push("附件：示例清单");
  return `${lines.join("\n")}\n`;
}
