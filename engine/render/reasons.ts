/** Reasons in words: each condition that bore on the answer, with the value that decided it and what was required. */
import type { ItemTrace, Trace } from "../decide/trace.ts";
import { type Reason, reasonsOf } from "../decide/walk.ts";
import type { Fact } from "../language/facts.ts";
import { FALSE, type Kleene, not, TRUE, UNKNOWN } from "../language/kleene.ts";
import type { Condition } from "../language/nodes.ts";
import { type AtomNode, atomOf, isAtom, upright } from "./atoms.ts";
import { counts, entriesOf, latestFirst, listOf, placeOf } from "./entries.ts";
import { type ListItem, listItem, plainText } from "./model.ts";
import { observed, observedBound, type Scene, turned } from "./observed.ts";
import type { Speech } from "./options.ts";
import { isAge } from "./quantities.ts";
import { entryUnit } from "./sources.ts";

type ListCondition = Extract<Condition, { kind: "exists" | "every" | "last" }>;

/** Whether “已满／未满” says it best: a length of time against a plain figure that it had to reach. */
function reachesFigure(node: AtomNode, negated: boolean, s: Speech): boolean {
  if (node.kind !== "compare" || negated) return false;
  const { op, left, right } = upright(node);
  return op === "atLeast" && right.kind === "literal" && (left.unit === "duration" || isAge(left, s));
}

function atomReason(node: AtomNode, t: Trace, negated: boolean, scene: Scene, s: Speech): string {
  const { a, c } = s.w;
  const isMet = t.value === (negated ? FALSE : TRUE);
  if (node.kind === "constant" || node.kind === "ongoing" || node.kind === "inForce" || node.kind === "open") {
    const actual = c.full(atomOf(node, t.value === FALSE, s));
    return isMet || node.kind === "constant" ? actual : a.unmet(actual, c.required(atomOf(node, negated, s)));
  }
  const atom = atomOf(node, negated, s, false, observedBound(t, s));
  const seen = observed(node, t, scene, s);
  if (seen === undefined) return c.full(atom);
  if (isMet && seen.kind === "value" && (node.kind === "choice" || node.kind === "has"))
    return `${atom.subject}${atom.stating}${seen.text}`;
  if (atom.subject === "" && atom.stating === "" && node.kind !== "flag") return c.full(atom);
  if (node.kind === "flag")
    return isMet || seen.kind === "nothing" ? c.full(atom) : a.unmet(textOf(seen), c.required(atom));
  const statement =
    seen.kind === "nothing"
      ? `${atom.subject}${s.w.colon}${s.w.nothing}`
      : `${atom.subject}${atom.stating}${seen.text}`;
  if (reachesFigure(node, negated, s))
    return isMet ? a.already(statement, c.required(atom)) : a.notYet(statement, c.required(atom));
  return isMet ? a.met(statement, c.required(atom)) : a.unmet(statement, c.required(atom));
}

const textOf = (seen: { readonly kind: "value"; readonly text: string }): string => seen.text;

/** Why one entry does not count, or does not hold: the failing parts of its clause. */
function failings(t: Trace | undefined, index: number, list: Fact, scene: Scene, s: Speech): readonly ListItem[] {
  if (t === undefined || t.value !== FALSE) return [];
  const inside: Scene = { situation: scene.situation, item: entriesOf(list, scene.situation)[index] };
  return reasonsOf(t).map((reason) => reasonItem(reason, inside, s));
}

/** The entries of a list condition that bear on its value, each with what it lacked. */
function entryItems(node: ListCondition, t: Trace, scene: Scene, s: Speech): readonly ListItem[] {
  const place = (i: ItemTrace): string => s.w.open(placeOf(node.list.fact, i.index, scene.situation, s));
  switch (node.kind) {
    case "exists":
      return t.value === TRUE
        ? t.items.filter(counts).map((i) => listItem(place(i)))
        : t.items.map((i) => merged(place(i), failings(i.where, i.index, node.list.fact, scene, s), s));
    case "every":
    case "last": {
      const asked = latestFirst(
        t.items.filter((i) => i.match !== FALSE),
        node.list.fact,
        scene.situation,
      );
      const looked = node.kind === "last" ? asked.slice(0, node.count) : asked;
      const bearing = t.value === TRUE ? looked : looked.filter((i) => i.holds?.value === FALSE);
      const tooFew = node.kind === "last" && asked.length < node.count;
      const few = tooFew
        ? [listItem(s.w.open(s.w.a.tooFew(asked.length, node.count, entryUnit(node.list.fact, s))))]
        : [];
      return [...few, ...bearing.map((i) => merged(place(i), entryFindings(i, node, scene, s), s))];
    }
  }
}

function entryFindings(i: ItemTrace, node: ListCondition, scene: Scene, s: Speech): readonly ListItem[] {
  if (i.holds === undefined) return [];
  const inside: Scene = { situation: scene.situation, item: entriesOf(node.list.fact, scene.situation)[i.index] };
  return reasonsOf(i.holds).map((reason) => reasonItem(reason, inside, s));
}

/** An entry and its one finding on one line; several below it. */
function merged(head: string, findings: readonly ListItem[], s: Speech): ListItem {
  const [first] = findings;
  if (findings.length === 1 && first !== undefined && first.items.length === 0)
    return listItem(`${head}${s.w.colon}${lower(plainText(first.text), s)}`);
  return listItem(head, findings);
}

/** A line's beginning inside another line; an abbreviation keeps its capitals. */
const lower = (text: string, s: Speech): string =>
  s.lang === "en" && !/^[A-Z]{2}/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The spells or records that a length or number was reckoned from. */
function countedItems(t: Trace, scene: Scene, s: Speech): readonly ListItem[] {
  const [subject] = turned(t);
  const list = listOf(subject);
  if (subject === undefined || list === undefined) return [];
  return subject.items.map((i) => {
    const place = s.w.open(placeOf(list, i.index, scene.situation, s));
    if (i.match === TRUE) return listItem(s.w.a.counted(place));
    return merged(s.w.a.notCounted(place), failings(i.where, i.index, list, scene, s), s);
  });
}

/** One reason as an item: the condition with the value that decided it, and below it the entries it was found in. */
export function reasonItem(reason: Reason, scene: Scene, s: Speech): ListItem {
  const { trace, negated } = reason;
  const { node } = trace;
  if (isAtom(node)) {
    const items = node.kind === "compare" && trace.value !== UNKNOWN ? countedItems(trace, scene, s) : [];
    return listItem(s.w.open(atomReason(node, trace, negated, scene, s)), items);
  }
  if (node.kind !== "exists" && node.kind !== "every" && node.kind !== "last")
    return listItem(s.w.open(s.clause(node, negated)));
  const required = s.clause(node, negated);
  const isMet = trace.value === (negated ? FALSE : TRUE);
  const isStated = scene.situation.facts[node.list.fact.id] !== undefined;
  const items = isStated ? entryItems(node, trace, scene, s) : [];
  return listItem(s.w.open(isMet ? required : s.w.a.notMet(required)), items);
}

/** Conditions of an open answer that are met already, whatever the rest turns out to be. */
export function settledReasons(t: Trace, wanted: Kleene = TRUE, negated = false): readonly Reason[] {
  if (t.value === wanted) return reasonsOf(t, negated);
  if (t.value !== UNKNOWN) return [];
  switch (t.node.kind) {
    case "all":
    case "any": {
      // A part settles "all" only by holding, and "any" only by failing.
      const settles = t.node.kind === "all" ? TRUE : FALSE;
      return wanted === settles ? t.parts.flatMap((part) => settledReasons(part, wanted, negated)) : [];
    }
    case "named":
    case "open":
      return t.parts.flatMap((part) => settledReasons(part, wanted, negated));
    case "not":
      return t.parts.flatMap((part) => settledReasons(part, not(wanted), !negated));
    case "unless": {
      const [base, ...exceptions] = t.parts;
      const own = base === undefined ? [] : settledReasons(base, wanted, negated);
      return [...own, ...exceptions.flatMap((e) => settledReasons(e, not(wanted), !negated))];
    }
    default:
      return [];
  }
}

/** Parts without a condition say nothing for or against; they are named only where there is nothing else to name. */
export function telling(reasons: readonly Reason[]): readonly Reason[] {
  const others = reasons.filter(({ trace }) => trace.node.kind !== "constant");
  return others.length === 0 ? reasons : others;
}
