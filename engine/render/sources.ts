/** Facts and fields by name: their labels, and the words for their values. */
import type { Fact, Options } from "../language/facts.ts";
import type { ListNode, Source } from "../language/nodes.ts";
import type { Scalar } from "../language/situation.ts";
import type { Text } from "../language/text.ts";
import { formatAmount } from "./amounts.ts";
import type { Speech, UnitWords } from "./options.ts";

/** Days that every spell or record has: their plain names say nothing without the entry. */
const BUILT_IN = new Set(["from", "to", "date"]);

/** The name of a fact or field; of a day that every entry has, with the entry. */
export function labelOf(source: Source, s: Speech): string {
  if (source.kind === "fact") return s.say(source.fact.spec.label);
  const label = s.say(source.field.label);
  return BUILT_IN.has(source.field.name) ? s.w.l.ofEntry(label, entryUnit(source.list, s)) : label;
}

/** Two labels told apart: where both read the same, the field of an entry is said to be that entry's. */
export function labelsApart(left: Source, right: Source, s: Speech): readonly [string, string] {
  const [a, b] = [labelOf(left, s), labelOf(right, s)];
  if (a !== b) return [a, b];
  const own = (source: Source, label: string): string =>
    source.kind === "field" ? s.w.l.ofEntry(label, entryUnit(source.list, s)) : label;
  return [own(left, a), own(right, b)];
}

/** Key for tables by source: the fact's id, or the list's id and the field's name. */
export const keyOf = (source: Source): string =>
  source.kind === "field" ? `${source.list.id}.${source.field.name}` : source.fact.id;

function optionsOf(source: Source): Options {
  if (source.kind === "field") return source.field.options ?? {};
  const { fact } = source;
  return fact.kind === "choiceFact" || fact.kind === "scaleFact" || fact.kind === "setFact" ? fact.spec.options : {};
}

/** The label of an option; the key itself where the vocabulary no longer has it. */
export function optionLabel(source: Source, key: string, s: Speech): string {
  const label = optionsOf(source)[key];
  return label === undefined ? key : s.say(label);
}

/** The label of the option at a position of a scale; undefined beyond it. */
export function optionAt(source: Source, rank: number, s: Speech): string | undefined {
  const label = Object.values(optionsOf(source))[rank];
  return label === undefined ? undefined : s.say(label);
}

/** What a yes/no source says when it is true, or false. */
export function flagText(source: Source, value: boolean, s: Speech): string {
  const owner: { readonly label: Text; readonly yes?: Text; readonly no?: Text } =
    source.kind === "field" ? source.field : source.fact.spec;
  const own = value ? owner.yes : owner.no;
  return own === undefined ? s.w.c.named(s.say(owner.label), !value) : s.say(own);
}

function unitOf(source: Source): string {
  if (source.kind === "field")
    return source.field.kind === "money" ? "fen" : source.field.kind === "date" ? "date" : (source.field.unit ?? "");
  const { fact } = source;
  return fact.kind === "moneyFact"
    ? "fen"
    : fact.kind === "dateFact"
      ? "date"
      : fact.kind === "integerFact"
        ? fact.spec.unit
        : "";
}

const kindOf = (source: Source): string =>
  source.kind === "field" ? source.field.kind : source.fact.kind.replace(/Fact$/, "");

/** A value in words; undefined where there is nothing to say (an empty set, a day that has not come). */
export function valueText(source: Source, value: Scalar | null | undefined, s: Speech): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "boolean") return flagText(source, value, s);
  if (typeof value === "number") return formatAmount(unitOf(source), value, s);
  if (typeof value === "string")
    return kindOf(source) === "region" ? s.region(value) : s.w.options([optionLabel(source, value, s)], "either");
  if (value.length === 0) return undefined;
  return s.w.options(
    value.map((key) => optionLabel(source, key, s)),
    "both",
  );
}

/** What one entry of a list is called when it is counted. */
export const entryUnit = (list: Fact, s: Speech): UnitWords => s.unit(list.kind === "spellsFact" ? "spell" : "record");

/** A list with its filter, as the topic of a sentence. */
export function topicOf(list: ListNode, s: Speech): string {
  return s.w.l.topic(s.say(list.fact.spec.label), list.where === undefined ? undefined : s.clause(list.where));
}
