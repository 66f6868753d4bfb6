/** A condition as one sentence, in the words of the vocabulary. */
import type { Condition } from "../language/nodes.ts";
import type { Situation } from "../language/situation.ts";
import type { Language } from "../language/text.ts";
import { type AtomNode, atomOf, isAtom, splitByReading } from "./atoms.ts";
import { type RenderOptions, Speech } from "./options.ts";
import { refuse } from "./refuse.ts";
import { entryUnit, topicOf } from "./sources.ts";
import type { Atom } from "./wording.ts";

type Composite = Exclude<Condition, AtomNode>;
type Joined = Extract<Condition, { kind: "all" | "any" }>;
type ListCondition = Extract<Condition, { kind: "exists" | "every" | "last" }>;

/** What is asked of each entry: as an atom where it is one, else as a whole sentence. */
function ofEntries(node: Condition, negated: boolean, each: boolean, s: Speech): Atom | string {
  if (node.kind === "not") return ofEntries(node.of, !negated, each, s);
  return isAtom(node) ? atomOf(node, negated, s, each) : s.clause(node, negated);
}

/** A question asked of spells or records, or its opposite. */
function listSentence(node: ListCondition, negated: boolean, s: Speech): string {
  const { l } = s.w;
  const unit = entryUnit(node.list.fact, s);
  const label = s.say(node.list.fact.spec.label);
  const where = node.list.where === undefined ? undefined : s.clause(node.list.where);
  switch (node.kind) {
    case "exists":
      return where === undefined ? l.someExist(label, negated) : l.exists(label, where, unit, negated);
    case "every":
      return negated
        ? l.someFails(topicOf(node.list, s), ofEntries(node.holds, true, false, s), unit)
        : l.every(topicOf(node.list, s), ofEntries(node.holds, false, true, s), unit);
    case "last": {
      const sentence = l.last(node.count, label, where, ofEntries(node.holds, false, node.count > 1, s), unit);
      return negated ? l.notThat(sentence) : sentence;
    }
    default:
      return refuse(node);
  }
}

/** Parts of a joined condition, those of a same joining inside it included. */
export function flattened(node: Joined): readonly Condition[] {
  return node.of.flatMap((part) => (part.kind === node.kind ? flattened(part) : [part]));
}

/** Parts joined by "and" or "or"; a joined part inside a joined whole is set in brackets. */
function joinedSentence(node: Joined, negated: boolean, s: Speech): string {
  const conjunction = (node.kind === "all") !== negated;
  if (node.of.length === 0) return s.w.c.vacuous(conjunction);
  const flat = flattened(node);
  const parts = flat.map((part) => {
    const text = s.clause(part, negated);
    return flat.length > 1 && isJoined(part) ? s.w.paren(text).trim() : text;
  });
  return conjunction ? s.w.and(parts) : s.w.or(parts);
}

function isJoined(node: Condition): boolean {
  if (node.kind === "not") return isJoined(node.of);
  if (node.kind === "all" || node.kind === "any") return node.of.length > 1 || node.of.some(isJoined);
  if (node.kind === "reading") return takenOptions(node, false) === undefined;
  return node.kind === "unless";
}

type ReadingNode = Extract<Condition, { kind: "reading" }>;

function optionName(node: ReadingNode, option: string, s: Speech): string {
  const label = node.reading.options[option];
  return label === undefined ? option : s.say(label);
}

/** The options under which a condition holds that asks for nothing but the reading; undefined where it asks for more. */
export function takenOptions(node: ReadingNode, negated: boolean): readonly string[] | undefined {
  const branches = Object.entries(node.branches).map(([option, branch]) => ({
    option,
    fixed: fixedValue(branch, negated),
  }));
  const taken = branches.filter(({ fixed }) => fixed === true);
  return branches.every(({ fixed }) => fixed !== undefined) && taken.length > 0
    ? taken.map(({ option }) => option)
    : undefined;
}

/** The value of a condition that has no condition; undefined of any other. */
function fixedValue(node: Condition, negated: boolean): boolean | undefined {
  if (node.kind === "not") return fixedValue(node.of, !negated);
  return node.kind === "constant" ? node.value !== negated : undefined;
}

/** A branch after its label: a reason that only repeats the label is left out. */
export function branchText(branch: Condition, negated: boolean, label: string, s: Speech): string {
  const inner = branch.kind === "not" ? branch.of : branch;
  const fixed = fixedValue(branch, negated);
  return fixed !== undefined && inner.kind === "constant" && s.say(inner.because) === label
    ? s.w.c.constant(fixed, undefined)
    : s.clause(branch, negated);
}

/** The branch in force where a case is spoken of, else all of them. */
function branchesSaid(
  node: Extract<Condition, { kind: "reading" }>,
  s: Speech,
): readonly (readonly [string, Condition])[] {
  const branches = Object.entries(node.branches);
  const inForce = branches.filter(([option]) => option === s.optionOf(node.reading));
  return inForce.length > 0 ? inForce : branches;
}

/** A condition as one sentence; with `negated`, its opposite in full, never "it is not so that". */
function clause(node: Condition, negated: boolean, s: Speech): string {
  if (isAtom(node)) {
    const split = splitByReading(node);
    return split === undefined ? s.w.c.full(atomOf(node, negated, s)) : clause(split, negated, s);
  }
  const composite: Composite = node;
  switch (composite.kind) {
    case "exists":
    case "every":
    case "last":
      return listSentence(composite, negated, s);
    case "all":
    case "any":
      return joinedSentence(composite, negated, s);
    case "not":
      return clause(composite.of, !negated, s);
    case "named":
      return s.w.c.named(s.say(composite.label), negated);
    case "reading": {
      const taken = takenOptions(composite, negated);
      if (taken !== undefined) return s.w.c.readingTaken(taken.map((option) => optionName(composite, option, s)));
      return branchesSaid(composite, s)
        .map(([option, branch]) => {
          const label = optionName(composite, option, s);
          return s.w.c.underReading(label, branchText(branch, negated, label, s));
        })
        .join(s.w.semicolon);
    }
    case "unless": {
      const exceptions = composite.exceptions.map((e) => s.say(e.label));
      const base = clause(composite.base, negated, s);
      if (exceptions.length === 0) return base;
      return negated ? s.w.c.unlessNot(base, exceptions) : s.w.c.unless(base, exceptions);
    }
    default:
      return refuse(composite);
  }
}

/** A language with the caller's names, able to say any condition. */
export const speak = (lang: Language, options: RenderOptions = {}, situation?: Situation): Speech =>
  new Speech(lang, options, clause, situation);

/**
 * One condition as one sentence in Chinese or English, without a full stop: a single test in its own words, a joined
 * condition with its parts joined, an opposite said in full.
 */
export function sentence(node: Condition, lang: Language, options: RenderOptions = {}): string {
  return speak(lang, options).clause(node);
}
