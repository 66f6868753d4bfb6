/** A rule laid open: whom it speaks of, where, since when, on what conditions, what it gives, and on what it rests. */
import { type Declarations, declarationsOf } from "../language/declarations.ts";
import type { Parameter, Setting } from "../language/parameters.ts";
import type { Reading } from "../language/readings.ts";
import type { Rule } from "../language/rules.ts";
import type { Language } from "../language/text.ts";
import { formatAmount } from "./amounts.ts";
import { wordingKind } from "./binds.ts";
import { judgementsIn, listedSource } from "./gather.ts";

import { grantItems } from "./grants.ts";
import { type Block, type ListItem, listItem, paragraph, type RenderedDocument, type Rich, rich } from "./model.ts";
import type { RenderOptions, Speech } from "./options.ts";
import { outline } from "./outline.ts";
import { parameterTable } from "./parameters.ts";
import { speak } from "./sentences.ts";

/** A citation in the caller's words, with its link; the id alone where there are none. */
export function citation(id: string, s: Speech): Rich {
  const known = s.options.citation?.(id, s.lang);
  if (known === undefined) return rich(id);
  const text = known.text.includes(id) ? known.text : `${known.text}${s.w.paren(id)}`;
  return [known.href === undefined ? { text } : { text, href: known.href }];
}

/** A heading of a section and what stands under it; nothing at all where that is nothing. */
export function section(title: string, blocks: readonly Block[], s: Speech): readonly Block[] {
  if (blocks.length === 0) return [];
  return [{ kind: "heading", level: s.level(1), text: rich(title) }, ...blocks];
}

export const listBlock = (items: readonly ListItem[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "list", items }];

export const heading = (rule: Rule, s: Speech): Block => ({
  kind: "heading",
  level: s.level(0),
  text: rich(s.w.open(s.say(rule.title))),
});

function summary(rule: Rule, s: Speech): Block {
  const { r } = s.w;
  const until = rule.until === undefined ? undefined : formatAmount("date", rule.until, s);
  const rows: (readonly Rich[])[] = [
    [rich(r.clause), citation(rule.id, s)],
    [rich(r.subject), rich(r.subjectName(rule.of, s.options.subjectName?.(rule.of, s.lang)))],
    [rich(r.regionLabel), rich(s.region(rule.in))],
    [rich(r.period), rich(r.inForce(formatAmount("date", rule.from, s), until))],
  ];
  if (rule.specialises !== undefined) rows.push([rich(r.specialises), citation(rule.specialises, s)]);
  return { kind: "table", caption: r.summary, head: [], rows };
}

function conditions(rule: Rule, s: Speech): readonly Block[] {
  if (rule.unconditional !== undefined) return [paragraph(s.w.r.unconditional(s.say(rule.unconditional)))];
  const whole = outline(rule.when, s);
  // The joining of the whole stands above the list, so that the conditions themselves are not nested.
  return whole.items.length === 0 ? listBlock([whole]) : [paragraph(whole.text), ...listBlock(whole.items)];
}

const settingsOf = (p: Parameter, s: Speech): readonly Setting[] => [
  ...p.settings,
  ...(s.options.settings?.[p.id] ?? []),
];

function parameters(found: Declarations, s: Speech): readonly Block[] {
  const lines = [...found.parameters.values()].map((parameter) => {
    const settings = settingsOf(parameter, s);
    return { parameter, settings, of: listedSource(settings, found.facts.values()) };
  });
  return lines.length === 0 ? [] : [parameterTable(lines, s)];
}

function readingItem(reading: Reading, s: Speech): ListItem {
  const adopted = s.adoptedOption(reading);
  const options = Object.entries(reading.options).map(([option, label]) => {
    const isDefault = reading.standard === option && adopted === undefined;
    return listItem(s.w.open(s.w.o.readingBranch(s.say(label), isDefault, adopted === option)));
  });
  const open = reading.standard === undefined && adopted === undefined ? [listItem(s.w.r.noDefault)] : [];
  return listItem(s.say(reading.question), [...options, ...open]);
}

/** A rule in Chinese or English as a document: summary, conditions, grants, parameters, readings, judgements, sources. */
export function explainRule(rule: Rule, lang: Language, options: RenderOptions = {}): RenderedDocument {
  const s = speak(lang, options);
  const { r } = s.w;
  const found = declarationsOf([rule]);
  const judgements = judgementsIn(found.facts.values()).map((fact) =>
    listItem(r.judgement(s.say(fact.spec.label), fact.decidedBy === undefined ? "" : s.say(fact.decidedBy))),
  );
  const cites = [...new Set([rule.id, ...rule.cites, ...[...found.readings.values()].map((reading) => reading.cites)])];
  const blocks: Block[] = [
    heading(rule, s),
    summary(rule, s),
    ...section(r.conditions, conditions(rule, s), s),
    ...section(r.grants(wordingKind(rule)), listBlock(grantItems(rule.grants, s)), s),
    ...section(r.parameters, parameters(found, s), s),
    ...section(r.readings, listBlock([...found.readings.values()].map((reading) => readingItem(reading, s))), s),
    ...section(r.judgements, listBlock(judgements), s),
    ...section(r.citations, listBlock(cites.map((id) => listItem(citation(id, s)))), s),
  ];
  return { language: lang, blocks };
}
