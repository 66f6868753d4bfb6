/** An answer in words: the verdict, every reason with its values, what is missing, what it gives, on what it rests. */
import type { Determination } from "../decide/determination.ts";
import type { Trace } from "../decide/trace.ts";
import { visitOperands } from "../decide/walk.ts";
import type { Fact } from "../language/facts.ts";
import type { Language } from "../language/text.ts";
import { formatAmount } from "./amounts.ts";
import { wordingKind } from "./binds.ts";
import { listedSource } from "./gather.ts";
import { outcomeItems, parametersOf } from "./grants.ts";
import { missingItems } from "./missing.ts";
import { type Block, type ListItem, listItem, paragraph, plainText, type RenderedDocument, strong } from "./model.ts";
import type { RenderOptions, Speech } from "./options.ts";
import { parameterTable } from "./parameters.ts";
import { reasonItem, settledReasons, telling } from "./reasons.ts";
import { citation, heading, listBlock, section } from "./rule.ts";
import { speak } from "./sentences.ts";
import { flagText } from "./sources.ts";

/** Reasons that say the same are said once. */
function distinct(items: readonly ListItem[]): readonly ListItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Facts that the rule looked at, by id. */
function lookedAt(t: Trace): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  visitOperands(t, (o) => {
    if (o.kind === "source" && o.source.kind === "fact") facts.set(o.source.fact.id, o.source.fact);
    else if (o.kind === "list") facts.set(o.fact.id, o.fact);
  });
  return facts;
}

/** Judgements that an officer has made, with what was found. */
function judgementItems(d: Determination, facts: ReadonlyMap<string, Fact>, s: Speech): readonly ListItem[] {
  return [...facts.values()].flatMap((fact) => {
    if (fact.kind !== "flagFact" || fact.decidedBy === undefined) return [];
    const found = d.situation.facts[fact.id];
    if (typeof found !== "boolean" || d.situation.provenance?.[fact.id]?.source !== "officer") return [];
    const finding = flagText(fact.source, found, s);
    return [listItem(s.w.open(s.w.a.judgedBy(s.say(fact.spec.label), s.say(fact.decidedBy), finding)))];
  });
}

function declaredBlock(d: Determination, facts: ReadonlyMap<string, Fact>, s: Speech): readonly Block[] {
  if (!d.restsOnDeclared) return [];
  const declared = d.declaredFacts.flatMap((id) => facts.get(id) ?? []);
  if (declared.length === 0) return [];
  const verifiers = [...new Set(declared.flatMap((fact) => fact.spec.verifiedBy))];
  const labels = declared.map((fact) => s.say(fact.spec.label));
  return [paragraph(s.w.a.declared(d.rule.of, labels, s.verifiers(verifiers)))];
}

function parameterBlocks(d: Determination, facts: ReadonlyMap<string, Fact>, s: Speech): readonly Block[] {
  const given = d.verdict === "not-entitled" ? [] : parametersOf(d.grants);
  const used = new Map([...d.parameters, ...given].map((u) => [u.parameter.id, u] as const));
  if (used.size === 0) return [];
  const lines = [...used.values()].map(({ parameter, setting }) => {
    const settings = setting === undefined ? [] : [setting];
    return { parameter, settings, of: listedSource(settings, facts.values()) };
  });
  return [parameterTable(lines, s)];
}

function readingItems(d: Determination, s: Speech): readonly ListItem[] {
  const used = d.readings.map(({ reading, option, adopted }) => {
    const label = option === undefined ? undefined : reading.options[option];
    const question = s.say(reading.question);
    return listItem(
      label === undefined
        ? s.w.a.readingOpen(question, d.verdict !== "undetermined")
        : s.w.a.readingUsed(question, s.say(label), adopted),
    );
  });
  const conflicts = d.conflicts.map(({ term, fillings }) =>
    listItem(
      s.w.a.conflict(
        s.say(term.label),
        fillings.map((f) => plainText(citation(f.cites, s))),
      ),
    ),
  );
  return [...used, ...conflicts];
}

/** The sections that say why: reasons of a settled answer; for an open one what is missing, and what is met already. */
function why(d: Determination, s: Speech): readonly Block[] {
  const { a } = s.w;
  const scene = { situation: d.situation, item: undefined };
  if (d.verdict !== "undetermined") {
    const items = distinct(telling(d.reasons).map((reason) => reasonItem(reason, scene, s)));
    return section(d.verdict === "entitled" ? a.reasonsMet : a.reasonsUnmet, listBlock(items), s);
  }
  const settled = settledReasons(d.trace).filter(({ trace }) => trace.node.kind !== "constant");
  const met = distinct(settled.map((reason) => reasonItem(reason, scene, s)));
  return [
    ...section(a.missing, listBlock(missingItems(d.missing, d.situation, s)), s),
    ...section(a.settled, listBlock(met), s),
  ];
}

function given(d: Determination, s: Speech): readonly Block[] {
  if (d.verdict === "not-entitled") return [];
  const title = d.verdict === "entitled" ? s.w.a.granted(wordingKind(d.rule)) : s.w.a.grantedIf(wordingKind(d.rule));
  return section(title, listBlock(outcomeItems(d.grants, s)), s);
}

/** A determination in Chinese or English as a document, in the words of a careful letter to the person concerned. */
export function explainAnswer(d: Determination, lang: Language, options: RenderOptions = {}): RenderedDocument {
  const s = speak(lang, options, d.situation);
  const { a, r } = s.w;
  const facts = lookedAt(d.trace);
  const who = a.who(d.rule.of, options.subjectName?.(d.rule.of, lang));
  const blocks: Block[] = [
    heading(d.rule, s),
    paragraph(strong(a.verdict(wordingKind(d.rule), d.verdict, who))),
    ...given(d, s),
    ...why(d, s),
    ...section(a.judged, listBlock(judgementItems(d, facts, s)), s),
    ...section(r.parameters, parameterBlocks(d, facts, s), s),
    ...section(r.readings, listBlock(readingItems(d, s)), s),
    ...section(a.basis, listBlock(d.citations.map((id) => listItem(citation(id, s)))), s),
    ...declaredBlock(d, facts, s),
    paragraph(a.asOf(formatAmount("date", d.situation.asOf, s), s.region(d.situation.region))),
  ];
  return { language: lang, blocks };
}
