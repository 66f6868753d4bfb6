/** What a forecast takes for granted, so that a reader can see on what it would fail. */
import type { QuantityTrace, Trace } from "../decide/trace.ts";
import { visitOperands } from "../decide/walk.ts";
import { type Day, formatDay } from "../language/dates.ts";
import type { Fact } from "../language/facts.ts";
import { FALSE } from "../language/kleene.ts";
import type { Parameter, Setting } from "../language/parameters.ts";
import type { Item, Situation } from "../language/situation.ts";
import type { Filling, OpenTerm } from "../language/terms.ts";
import { type Text, text } from "../language/text.ts";

/** `index` is the place of the spell or record in its list. */
export type Assumption =
  /** A spell without a last day goes on. */
  | { readonly kind: "spell-goes-on"; readonly fact: Fact; readonly index: number; readonly from: Day | undefined }
  /** A spell ends on the stated day, which lay ahead when the question was asked. */
  | { readonly kind: "planned-end"; readonly fact: Fact; readonly index: number; readonly to: Day }
  /** A spell or record begins on the stated day, which lay ahead when the question was asked. */
  | { readonly kind: "planned-start"; readonly fact: Fact; readonly index: number; readonly from: Day }
  /** Nothing is added to the list. */
  | { readonly kind: "no-new-entries"; readonly fact: Fact }
  /** A stated fact is on that day what it is today. */
  | { readonly kind: "fact-stays"; readonly fact: Fact }
  /** No other setting than those known today. */
  | { readonly kind: "parameter-stays"; readonly parameter: Parameter; readonly setting: Setting | undefined }
  /** No other filling than those known today. */
  | { readonly kind: "term-stays"; readonly term: OpenTerm; readonly filling: Filling | undefined };

/** Visits every spell or record that counted, or may have counted, somewhere under a trace. */
function visitItems(t: Trace, visit: (fact: Fact, index: number) => void): void {
  if ("list" in t.node && t.node.kind !== "ongoing") {
    for (const i of t.items) {
      if (i.match !== FALSE) visit(t.node.list.fact, i.index);
      if (i.where) visitItems(i.where, visit);
      if (i.holds) visitItems(i.holds, visit);
    }
  }
  for (const q of t.quantities) visitItemsOf(q, visit);
  for (const part of t.parts) visitItems(part, visit);
}

function visitItemsOf(q: QuantityTrace, visit: (fact: Fact, index: number) => void): void {
  if ("list" in q.node) {
    for (const i of q.items) {
      if (i.match !== FALSE) visit(q.node.list.fact, i.index);
      if (i.where) visitItems(i.where, visit);
    }
  }
  for (const part of q.parts) visitItemsOf(part, visit);
}

function aboutItem(fact: Fact, index: number, s: Situation, day: Day): Assumption | undefined {
  const item = (s.facts[fact.id] as readonly Item[] | undefined)?.[index];
  const start = item?.[fact.kind === "spellsFact" ? "from" : "date"];
  const from = typeof start === "number" ? start : undefined;
  const to = item?.["to"];
  if (from !== undefined && from > s.asOf && from <= day) return { kind: "planned-start", fact, index, from };
  if (to === null) return { kind: "spell-goes-on", fact, index, from };
  return typeof to === "number" && to >= s.asOf ? { kind: "planned-end", fact, index, to } : undefined;
}

function keyOf(a: Assumption): string {
  if ("parameter" in a) return `${a.kind} ${a.parameter.id}`;
  if ("term" in a) return `${a.kind} ${a.term.id}`;
  return `${a.kind} ${a.fact.id} ${"index" in a ? a.index : ""}`;
}

/**
 * What the answer on a day takes for granted, from the trees that speak of that day (of the day before too, where it
 * is a change). For a day that is past, only that the stated facts held then.
 */
export function assumptionsOf(traces: readonly Trace[], s: Situation, day: Day): readonly Assumption[] {
  const found = new Map<string, Assumption>();
  const add = (a: Assumption | undefined): void => {
    if (a !== undefined && !found.has(keyOf(a))) found.set(keyOf(a), a);
  };
  const ahead = day > s.asOf;
  if (ahead) for (const t of traces) visitItems(t, (fact, index) => add(aboutItem(fact, index, s, day)));
  // The latest tree last: what a parameter is set to on the day itself is what counts.
  for (const t of [...traces].reverse())
    visitOperands(t, (o) => {
      if (o.kind === "source" && o.source.kind === "fact") {
        if (s.facts[o.source.fact.id] !== undefined) add({ kind: "fact-stays", fact: o.source.fact });
      } else if (!ahead) return;
      else if (o.kind === "list" && s.facts[o.fact.id] !== undefined) add({ kind: "no-new-entries", fact: o.fact });
      else if (o.kind === "parameter") add({ kind: "parameter-stays", parameter: o.parameter, setting: o.setting });
      else if (o.kind === "term") add({ kind: "term-stays", term: o.term, filling: o.filling });
    });
  return [...found.values()];
}

/** An assumption in words. */
export function assumptionText(a: Assumption): Text {
  switch (a.kind) {
    case "spell-goes-on": {
      const since = a.from === undefined ? text("", "") : text(`${formatDay(a.from)}起的`, ` of ${formatDay(a.from)}`);
      return text(
        `“${a.fact.spec.label.zh}”中${since.zh}这一段（第 ${a.index + 1} 项）一直延续`,
        `"${a.fact.spec.label.en}": the spell${since.en} (entry ${a.index + 1}) goes on`,
      );
    }
    case "planned-end":
      return text(
        `“${a.fact.spec.label.zh}”第 ${a.index + 1} 项按所填日期 ${formatDay(a.to)} 结束`,
        `"${a.fact.spec.label.en}": entry ${a.index + 1} ends on ${formatDay(a.to)}, as stated`,
      );
    case "planned-start":
      return text(
        `“${a.fact.spec.label.zh}”第 ${a.index + 1} 项按所填日期 ${formatDay(a.from)} 开始`,
        `"${a.fact.spec.label.en}": entry ${a.index + 1} begins on ${formatDay(a.from)}, as stated`,
      );
    case "no-new-entries":
      return text(`“${a.fact.spec.label.zh}”没有新增记录`, `"${a.fact.spec.label.en}": nothing is added`);
    case "fact-stays":
      return text(`“${a.fact.spec.label.zh}”与所填一致`, `"${a.fact.spec.label.en}" is as stated`);
    case "parameter-stays":
      return a.setting === undefined
        ? text(`“${a.parameter.label.zh}”届时仍未设定`, `"${a.parameter.label.en}" is still not set`)
        : text(
            `“${a.parameter.label.zh}”除已公布的以外不再调整`,
            `"${a.parameter.label.en}" is set no further than known today`,
          );
    case "term-stays":
      return a.filling === undefined
        ? text(`“${a.term.label.zh}”届时仍无地方规定`, `"${a.term.label.en}" is still not filled by a local rule`)
        : text(`“${a.term.label.zh}”的地方规定不再变动`, `"${a.term.label.en}" keeps its local rule`);
  }
}
