/** Documents, clauses and measures as documents to read, with their rules in plain words. */
import { placeText, renderOptions } from "@qiaoti/assessment";
import type { Language } from "@qiaoti/engine/language";
import { type Block, explainRule, type HeadingLevel, type RenderedDocument } from "@qiaoti/engine/render";
import { type ClauseId, type Measure, measures, type PolicyDocument, ruleById } from "@qiaoti/policies";
import { chinese, heading, item, label, list, paragraph, t } from "./blocks.ts";
import { KIND_NAMES } from "./kinds.ts";

const names = (texts: readonly string[], lang: Language): string => texts.join(t(lang, "、", ", "));

/** What a document is, where and since when it applies. */
function documentBlocks(d: PolicyDocument, lang: Language): readonly Block[] {
  const facts: [string, string][] = [
    [t(lang, "文号：", "Number: "), d.number ?? t(lang, "无", "none")],
    [
      t(lang, "制定机关：", "Issued by: "),
      names(
        d.issuers.map((i) => i[lang]),
        lang,
      ),
    ],
    [t(lang, "日期：", "Date: "), d.issued],
    [t(lang, "适用地区：", "Region: "), placeText(d.region, lang)],
    ...(d.trial ? [[t(lang, "性质：", "Status: "), t(lang, "试行", "trial")] as [string, string]] : []),
    ...(d.basis.length > 0 ? [[t(lang, "上位依据：", "Rests on: "), names(d.basis, lang)] as [string, string]] : []),
    [t(lang, "原文：", "Official text: "), d.reference[lang]],
  ];
  return [heading(1, d.title[lang]), list(facts.map(([name, text]) => label(name, text)))];
}

/** A document with its clauses. */
export function documentPage(d: PolicyDocument, lang: Language): RenderedDocument {
  const own = [...measures.values()].filter((m) => m.document === d.id);
  const clauses = new Map<ClauseId, Measure[]>();
  for (const m of own) clauses.set(m.clauseId, [...(clauses.get(m.clauseId) ?? []), m]);
  const items = [...clauses].map(([id, list_]) => {
    const rules = list_.filter((m) => ruleById.has(m.id)).length;
    const count = t(lang, `${list_.length} 项措施，${rules} 条规则`, `${list_.length} measures, ${rules} rules`);
    return item([
      { text: id, strong: true },
      { text: `${t(lang, "　", "  ")}${list_[0]?.clause ?? ""}${t(lang, "：", ": ")}${count}` },
    ]);
  });
  const total = t(lang, `条款（共 ${own.length} 项措施）`, `Clauses (${own.length} measures)`);
  return { language: lang, blocks: [...documentBlocks(d, lang), heading(2, total), list(items)] };
}

function measureBlocks(m: Measure, lang: Language, level: HeadingLevel): readonly Block[] {
  const rule = ruleById.get(m.id);
  const facts = [
    label(t(lang, "类别：", "Kind: "), KIND_NAMES[m.kind][lang]),
    label(t(lang, "位置：", "Place: "), m.clause),
    ...(m.departments.length > 0
      ? [label(t(lang, "部门：", "Departments: "), chinese(names(m.departments, lang)))]
      : []),
    ...(m.beneficiaries.length > 0 ? [label(t(lang, "受益者：", "For: "), chinese(names(m.beneficiaries, lang)))] : []),
    ...(m.upstream.length > 0 ? [label(t(lang, "落实：", "Carries out: "), names(m.upstream, lang))] : []),
  ];
  const title = `${m.id}${t(lang, "　", "  ")}${lang === "zh" ? chinese(m.title) : ""}`.trim();
  const blocks: Block[] = [
    heading(level, title),
    paragraph(lang === "zh" ? chinese(m.summary.zh) : m.summary.en),
    list(facts),
  ];
  if (rule === undefined) {
    const none =
      m.conditions === null
        ? t(lang, "这项措施不设条件，没有规则。", "This measure has no conditions, and no rule.")
        : t(lang, "这项措施还没有规则。", "This measure has no rule yet.");
    return [...blocks, paragraph(none)];
  }
  const headingLevel = Math.min(level + 1, 5) as Exclude<HeadingLevel, 6>;
  // The rule's own title repeats the measure's.
  const [, ...explained] = explainRule(rule, lang, { ...renderOptions, headingLevel }).blocks;
  return [...blocks, ...explained];
}

/** A clause or a single measure, with what it means and its rules. */
export function measuresPage(
  title: string,
  document: PolicyDocument,
  list_: readonly Measure[],
  lang: Language,
): RenderedDocument {
  const number = document.number === null ? "" : t(lang, `，${document.number}`, `, ${document.number}`);
  return {
    language: lang,
    blocks: [
      heading(1, title),
      paragraph(`${document.title[lang]}${number}`),
      ...list_.flatMap((m) => measureBlocks(m, lang, 2)),
    ],
  };
}
