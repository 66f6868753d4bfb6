/** A rule laid open for a screen: its blocks in one language, its examples, its parameters and readings. */
import { renderOptions } from "@qiaoti/assessment";
import type { ReplyOf } from "@qiaoti/contract";
import { declarationsOf, type Language, type Rule } from "@qiaoti/engine/language";
import { type Block, explainRule, type ListItem } from "@qiaoti/engine/render";
import { type MeasureId, measures } from "@qiaoti/policies";
import { casesOfRule } from "../alignment/compare-rules.ts";
import type { RuleBlock, RuleItem, readMeasure } from "../contract/read.ts";
import type { Tally } from "../living/sources.ts";

type Explained = NonNullable<ReplyOf<typeof readMeasure>["rule"]>;

/** Path of a measure in this service. */
export const pathOfMeasure = (id: string): string => `/library/${id}`;

const withLinks = {
  ...renderOptions,
  citation: (id: string, lang: Language) => {
    const known = renderOptions.citation?.(id, lang);
    if (known === undefined) return undefined;
    return measures.has(id as MeasureId) ? { ...known, href: pathOfMeasure(id) } : known;
  },
};

type Run = RuleItem["text"][number];
const runsOf = (text: ListItem["text"]): Run[] =>
  text.map(({ text: words, strong, href }) => ({
    text: words,
    ...(strong === undefined ? {} : { strong }),
    ...(href === undefined ? {} : { href }),
  }));

const itemsOf = (items: readonly ListItem[]): RuleItem[] =>
  items.map((item) => ({ text: runsOf(item.text), items: itemsOf(item.items) }));

function blockOf(block: Block): RuleBlock {
  switch (block.kind) {
    case "heading":
      return { kind: "heading", level: block.level, text: runsOf(block.text) };
    case "paragraph":
      return { kind: "paragraph", text: runsOf(block.text) };
    case "list":
      return { kind: "list", items: itemsOf(block.items) };
    case "table":
      return {
        kind: "table",
        caption: block.caption,
        head: [...block.head],
        rows: block.rows.map((row) => row.map(runsOf)),
      };
  }
}

/** The rule's own title repeats the measure's, and its summary the head of the page. */
function blocksOf(rule: Rule, lang: Language): RuleBlock[] {
  const [, , ...blocks] = explainRule(rule, lang, { ...withLinks, headingLevel: 2 }).blocks;
  return blocks.map(blockOf);
}

/** Everything a page says of a rule. `tally`: how often it decided, and how. */
export function explained(rule: Rule, lang: Language, tally: Tally | undefined): Explained {
  const found = declarationsOf([rule]);
  const own = casesOfRule(rule.id);
  const count = (expect: "entitled" | "not-entitled" | "undetermined"): number =>
    own.filter((c) => c.expect === expect).length;
  return {
    blocks: blocksOf(rule, lang),
    cases: { yes: count("entitled"), no: count("not-entitled"), open: count("undetermined") },
    parameters: [...found.parameters.values()].map((p) => ({
      id: p.id,
      label: p.label,
      set: p.settings.length > 0,
      setBy: p.setBy,
      sources: [...new Set(p.settings.map((s) => s.source))],
    })),
    readings: [...found.readings.values()].map((r) => ({
      id: r.id,
      question: r.question,
      options: Object.entries(r.options).map(([id, label]) => ({ id, label, standard: r.standard === id })),
    })),
    verdicts: {
      entitled: tally?.entitled ?? 0,
      notEntitled: tally?.notEntitled ?? 0,
      undetermined: tally?.undetermined ?? 0,
    },
  };
}

/** The whole explanation as plain words, for the search. */
export function wordsOfRule(rule: Rule): string {
  const words: string[] = [];
  const take = (items: readonly RuleItem[]): void => {
    for (const item of items) {
      words.push(item.text.map((r) => r.text).join(""));
      take(item.items);
    }
  };
  for (const block of blocksOf(rule, "zh")) {
    if (block.kind === "list") take(block.items);
    if (block.kind === "paragraph") words.push(block.text.map((r) => r.text).join(""));
  }
  return words.join("。");
}
