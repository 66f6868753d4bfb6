/** Quantities as nouns, and as what a sentence can say something of. */
import type { QuantityNode, Source } from "../language/nodes.ts";
import { formatAge, formatAmount } from "./amounts.ts";
import type { Speech } from "./options.ts";
import { refuse } from "./refuse.ts";
import { entryUnit, labelOf, optionAt, topicOf } from "./sources.ts";
import type { Style } from "./wording.ts";

/** Whether elapsed time is an age, by the caller's list of dates of birth. */
export function isAge(node: QuantityNode, s: Speech): boolean {
  return (
    node.kind === "elapsed" &&
    node.unit === "duration" &&
    node.to.kind === "today" &&
    node.from.kind === "fact" &&
    node.from.of.kind === "fact" &&
    s.options.ages?.has(node.from.of.fact.id) === true
  );
}

export function styleOf(node: QuantityNode, s: Speech): Style {
  switch (node.unit) {
    case "duration":
      return isAge(node, s) ? "age" : node.kind === "elapsed" ? "elapsed" : "duration";
    case "day":
      return node.kind === "elapsed" ? "elapsed" : "duration";
    case "fen":
    case "percent":
      return "amount";
    case "date":
      return "date";
    case "level":
      return "level";
    default:
      return "count";
  }
}

/** The scale whose ranks a quantity of levels speaks of. */
export function scaleOf(node: QuantityNode): Source | undefined {
  switch (node.kind) {
    case "level":
      return node.of;
    case "sum":
    case "difference":
      return scaleOf(node.left) ?? scaleOf(node.right);
    case "least":
    case "greatest":
      return node.of.map(scaleOf).find((source) => source !== undefined);
    default:
      return undefined;
  }
}

/** How values of a quantity are put into words, given what it is compared with. */
export function formatterOf(node: QuantityNode, s: Speech): (value: number) => string {
  if (isAge(node, s)) return (value) => formatAge(value, s);
  if (node.kind === "count") return (value) => s.w.count(value, entryUnit(node.list.fact, s));
  const scale = scaleOf(node);
  if (scale !== undefined)
    return (value) => {
      const label = optionAt(scale, value, s);
      return label === undefined ? formatAmount("level", value, s) : s.w.options([label], "either");
    };
  return (value) => formatAmount(node.unit, value, s);
}

/** A quantity as a noun. Its own sums inside others are set in brackets, so that they cannot be misread. */
export function phrase(node: QuantityNode, s: Speech, nested = false): string {
  const inner = (n: QuantityNode): string => phrase(n, s, true);
  const wrap = (text: string): string => (nested ? s.w.paren(text).trim() : text);
  switch (node.kind) {
    case "literal":
      return formatAmount(node.unit, node.value, s);
    case "fact":
    case "level":
      return labelOf(node.of, s);
    case "parameter":
      return s.w.quote(s.say(node.parameter.label));
    case "today":
      return s.w.q.today;
    case "elapsed": {
      if (isAge(node, s)) return s.w.q.ageLabel.noun;
      if (node.to.kind === "today") return s.w.q.elapsedToToday(inner(node.from)).noun;
      return s.w.q.elapsed(inner(node.from), inner(node.to));
    }
    case "shift":
      return s.w.q.shift(inner(node.date), inner(node.by), node.direction, shiftedBy(node.by));
    case "sum":
      return wrap(s.w.q.sum(inner(node.left), inner(node.right)));
    case "difference":
      return wrap(s.w.q.difference(inner(node.left), inner(node.right)));
    case "times":
      return wrap(s.w.q.times(inner(node.of), node.by));
    case "blocks":
      return wrap(s.w.q.blocks(inner(node.of), inner(node.size)));
    case "each":
      return wrap(
        node.of.kind === "blocks"
          ? s.w.q.perBlock(inner(node.of.of), inner(node.of.size), inner(node.gives))
          : s.w.q.product(inner(node.of), inner(node.gives)),
      );
    case "least":
      return node.of.length === 1
        ? phraseOfOnly(node.of, s, nested)
        : wrap(s.w.q.smallest(node.of.map(inner), node.unit === "date"));
    case "greatest":
      return node.of.length === 1
        ? phraseOfOnly(node.of, s, nested)
        : wrap(s.w.q.greatest(node.of.map(inner), node.unit === "date"));
    case "total":
    case "longest":
    case "current":
    case "count":
    case "firstStart":
    case "lastEnd":
      return s.w.l.measure(node.kind, topicOf(node.list, s), node.list.where !== undefined).noun;
    case "readingQuantity": {
      const inForce = s.optionOf(node.reading);
      const branch = inForce === undefined ? undefined : node.branches[inForce];
      if (branch !== undefined) return phrase(branch, s, nested);
      return wrap(
        Object.entries(node.branches)
          .map(([option, branch]) => s.w.c.underReading(readingOption(node, option, s), inner(branch)))
          .join(s.w.semicolon),
      );
    }
    default:
      return refuse(node);
  }
}

function shiftedBy(by: QuantityNode): "period" | "days" | "one-day" | "reckoned" {
  if (by.kind !== "literal") return "reckoned";
  return by.unit === "duration" ? "period" : by.value === 1 ? "one-day" : "days";
}

function phraseOfOnly(of: readonly QuantityNode[], s: Speech, nested: boolean): string {
  return of.map((n) => phrase(n, s, nested)).join("");
}

function readingOption(node: Extract<QuantityNode, { kind: "readingQuantity" }>, option: string, s: Speech): string {
  const label = node.reading.options[option];
  return label === undefined ? option : s.say(label);
}

/** A quantity as the subject of a sentence, and the word that links it to its value. */
export function subjectOf(
  node: QuantityNode,
  s: Speech,
): { readonly subject: string; readonly link: string; readonly stating: string } {
  if (isAge(node, s)) return { ...s.w.q.ageLabel, link: s.w.q.ageLabel.subject === "" ? "" : s.w.c.isLink };
  if (node.kind === "elapsed") {
    const words =
      node.to.kind === "today"
        ? s.w.q.elapsedToToday(phrase(node.from, s, true))
        : s.w.q.elapsedBetween(phrase(node.from, s, true), phrase(node.to, s, true));
    return { subject: words.subject, link: s.w.c.isLink, stating: words.stating };
  }
  if ("list" in node) {
    const words = s.w.l.measure(node.kind, topicOf(node.list, s), node.list.where !== undefined);
    return { subject: words.subject, link: s.w.c.isLink, stating: words.stating };
  }
  return { subject: phrase(node, s), link: s.w.c.isLink, stating: s.w.c.valueLink };
}

/** The bound of a comparison: a literal in the words of what it bounds, else a noun. */
export function boundOf(bound: QuantityNode, of: QuantityNode, s: Speech): string {
  return bound.kind === "literal" ? formatterOf(of, s)(bound.value) : phrase(bound, s);
}
