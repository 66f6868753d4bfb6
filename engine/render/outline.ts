/** A condition as a nested list: all of these, one of these, none of these, except these. */
import type { Condition } from "../language/nodes.ts";
import type { OpenTerm } from "../language/terms.ts";
import { formatAmount } from "./amounts.ts";
import { atomOf, isAtom, splitByReading } from "./atoms.ts";
import { type ListItem, listItem, plainText } from "./model.ts";
import type { Speech } from "./options.ts";
import { refuse } from "./refuse.ts";
import { branchText, flattened, takenOptions } from "./sentences.ts";

type Joined = Extract<Condition, { kind: "all" | "any" }>;
type Names = ReadonlySet<string>;

/** The label of a reading's option, with the mark of a default or adopted one. */
function branchLabel(node: Extract<Condition, { kind: "reading" }>, option: string, s: Speech): string {
  const label = node.reading.options[option];
  const adopted = s.adoptedOption(node.reading);
  const isDefault = node.reading.standard === option && adopted === undefined;
  return s.w.o.readingBranch(label === undefined ? option : s.say(label), isDefault, adopted === option);
}

/** The heading over the parts of a joined condition; the parts under “none of” and “not all” stand unnegated. */
export function joinedHeading(kind: Joined["kind"], negated: boolean, s: Speech): string {
  const { o } = s.w;
  if (negated) return kind === "any" ? o.none : o.notAll;
  return kind === "all" ? o.all : o.any;
}

/** A line and the one thing that it leads to, on one line: what stood below that now stands below both. */
function under(head: string, child: ListItem, s: Speech): ListItem {
  const text = plainText(child.text);
  return listItem(child.items.length > 0 ? s.w.o.leadingOn(head, text) : `${head}${s.w.colon}${text}`, child.items);
}

function named(node: Extract<Condition, { kind: "named" }>, negated: boolean, s: Speech, inside: Names): ListItem {
  const label = s.say(node.label);
  if (inside.has(node.name)) return listItem(s.w.open(s.w.o.seeAbove(label)));
  const child = item(node.when(), negated, s, new Set([...inside, node.name]));
  if (child.items.length === 0 && plainText(child.text) === s.w.open(label)) return child;
  return under(s.w.open(s.w.o.thatIs(s.w.c.named(label, negated))), child, s);
}

function exceptions(node: Extract<Condition, { kind: "unless" }>, s: Speech, inside: Names): readonly ListItem[] {
  return node.exceptions.map((e) => {
    const label = s.w.open(s.say(e.label));
    const child = item(e.when, false, s, inside);
    return child.items.length === 0 && plainText(child.text) === label ? child : listItem(label, [child]);
  });
}

function unless(node: Extract<Condition, { kind: "unless" }>, negated: boolean, s: Speech, inside: Names): ListItem {
  const { o } = s.w;
  const base = item(node.base, negated, s, inside);
  if (node.exceptions.length === 0) return base;
  const listed = exceptions(node, s, inside);
  return negated
    ? listItem(o.any, [base, listItem(o.exceptionHolds, listed)])
    : listItem(o.except, [base, listItem(o.exceptions, listed)]);
}

/** The local rules that fill an open term, where the caller has given them. */
export function fillingItems(
  term: OpenTerm,
  negated: boolean,
  s: Speech,
  inside: Names = new Set(),
): readonly ListItem[] {
  const fillings = (s.options.fillings ?? []).filter((f) => f.term.id === term.id);
  return fillings.map((f) => {
    const text = s.w.o.asFilled(s.region(f.region), formatAmount("date", f.from, s), f.cites);
    return listItem(text, [item(f.when, negated, s, inside)]);
  });
}

function branchItem(
  node: Extract<Condition, { kind: "reading" }>,
  option: string,
  branch: Condition,
  negated: boolean,
  s: Speech,
  inside: Names,
): ListItem {
  const label = node.reading.options[option];
  return branch.kind === "constant" && label !== undefined
    ? listItem(s.w.open(branchText(branch, negated, s.say(label), s)))
    : item(branch, negated, s, inside);
}

function item(node: Condition, negated: boolean, s: Speech, inside: Names): ListItem {
  if (isAtom(node)) {
    const split = splitByReading(node);
    if (split !== undefined) return item(split, negated, s, inside);
    const text = s.w.open(s.w.c.full(atomOf(node, negated, s)));
    return listItem(text, node.kind === "open" ? fillingItems(node.term, negated, s, inside) : []);
  }
  switch (node.kind) {
    case "exists":
    case "every":
    case "last":
      return listItem(s.w.open(s.clause(node, negated)));
    case "not":
      return item(node.of, !negated, s, inside);
    case "all":
    case "any": {
      const parts = flattened(node);
      const only = parts.length === 1 ? parts[0] : undefined;
      if (only !== undefined) return item(only, negated, s, inside);
      if (parts.length === 0) return listItem(s.w.open(s.clause(node, negated)));
      return listItem(
        joinedHeading(node.kind, negated, s),
        parts.map((part) => item(part, false, s, inside)),
      );
    }
    case "named":
      return named(node, negated, s, inside);
    case "reading": {
      if (takenOptions(node, negated) !== undefined) return listItem(s.w.open(s.clause(node, negated)));
      const branches = Object.entries(node.branches).map(([option, branch]) =>
        under(branchLabel(node, option, s), branchItem(node, option, branch, negated, s, inside), s),
      );
      return listItem(s.w.o.byReading(s.say(node.reading.question)), branches);
    }
    case "unless":
      return unless(node, negated, s, inside);
    default:
      return refuse(node);
  }
}

/** A condition, or its opposite, as one item with its parts below it. A part that refers to itself is named, not unfolded. */
export const outline = (node: Condition, s: Speech, negated = false): ListItem => item(node, negated, s, new Set());
