/** Whether a text looks like a policy document at all, and why not. */
import type { ParsedDocument } from "./document.ts";
import { KIND_OF_DOCUMENT } from "./paragraphs.ts";

export interface Likeness {
  readonly likely: boolean;
  /** What such documents have and this text lacks. */
  readonly missing: readonly { readonly zh: string; readonly en: string }[];
}

/** Words that give duties; a policy has several in a thousand characters. */
const GIVES_DUTIES = /推进|加强|建立|健全|完善|落实|应当|负责|不得|实施|按照|支持|鼓励|组织|保障/gu;
const DENSITY = 3;
const ENOUGH = 3;

/** Weighs the marks of a policy document. A number or a title of its kind alone is no proof; clauses alone are none. */
export function likelyPolicy(text: string, parsed: ParsedDocument): Likeness {
  const clauses = parsed.clauses.filter((c) => c.style !== "chapter" && c.style !== "section");
  const titled = parsed.title !== undefined && KIND_OF_DOCUMENT.test(parsed.title);
  const issued = parsed.issuers.length > 0 || parsed.addressees.length > 0;
  const answered = parsed.clauses.some((c) => c.responsibility !== undefined);
  const verbs = (text.slice(0, 50_000).match(GIVES_DUTIES) ?? []).length;
  const duties = (verbs * 1000) / Math.max(1000, Math.min(text.length, 50_000)) >= DENSITY;
  const marks: readonly (readonly [boolean, number, string, string])[] = [
    [
      clauses.length > 0,
      1,
      "没有带序号的条款（如“一、”“（一）”“第一条”）",
      "no numbered clauses (一、, （一）, 第一条)",
    ],
    [
      parsed.number !== undefined,
      2,
      "没有发文字号（如“×府发〔2024〕1号”）",
      "no document number (such as ×府发〔2024〕1号)",
    ],
    [titled, 1, "标题不是公文标题（如“……的意见”“……实施方案”）", "the title is not one of an official document"],
    [issued, 1, "没有发文机关，也没有主送机关", "neither an issuing organ nor addressees"],
    [
      answered || parsed.basis.length > 0,
      1,
      "没有责任单位，也没有引用上级文件",
      "no responsible departments and no reference to another document",
    ],
    [duties, 1, "几乎没有规定工作任务或权利义务的语句", "hardly any sentence that gives a task, a right or a duty"],
  ];
  const score = marks.reduce((sum, [has, weight]) => sum + (has ? weight : 0), 0);
  const anchored = clauses.length > 0 || parsed.number !== undefined;
  return {
    likely: anchored && score >= ENOUGH,
    missing: marks.filter(([has]) => !has).map(([, , zh, en]) => ({ zh, en })),
  };
}
