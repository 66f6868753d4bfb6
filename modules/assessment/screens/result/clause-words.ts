/** Document and clause in words, short enough for a line: the title of a document up to what it is about. */
import type { Wording } from "@qiaoti/contract";

interface Clause {
  readonly clause: string;
  readonly documentTitle: Wording;
}

/** 昆明市九条 二. */
export function clauseWords({ clause, documentTitle }: Clause): Wording {
  const zh = documentTitle.zh.split("：")[0] ?? documentTitle.zh;
  const en = documentTitle.en.split(/ (?:on|to) /)[0] ?? documentTitle.en;
  return { zh: `${zh} ${clause}`, en: `${en} ${clause}` };
}
