/** The whole decorated tree for an officer: every condition with what it came to, those that decided nothing included. */
import type { Determination } from "../decide/determination.ts";
import type { ItemTrace, QuantityTrace, Trace } from "../decide/trace.ts";
import type { Fact } from "../language/facts.ts";
import { UNKNOWN } from "../language/kleene.ts";
import type { Language } from "../language/text.ts";
import { formatAmount } from "./amounts.ts";
import { atomOf, isAtom } from "./atoms.ts";
import { entriesOf, placeOf } from "./entries.ts";
import { type ListItem, listItem, type RenderedDocument } from "./model.ts";
import { observed, observedBound, type Scene } from "./observed.ts";
import type { RenderOptions, Speech } from "./options.ts";
import { joinedHeading } from "./outline.ts";
import { refuse } from "./refuse.ts";
import { heading, section } from "./rule.ts";
import { speak } from "./sentences.ts";

function entryItem(i: ItemTrace, list: Fact, scene: Scene, s: Speech): ListItem {
  const inside: Scene = { situation: scene.situation, item: entriesOf(list, scene.situation)[i.index] };
  const labelled = (label: string, t: Trace | undefined): readonly ListItem[] =>
    t === undefined ? [] : [listItem(s.w.open(label), [item(t, inside, s)], t.value)];
  const place = s.w.open(placeOf(list, i.index, scene.situation, s));
  return listItem(place, [...labelled(s.w.a.whereLabel, i.where), ...labelled(s.w.a.holdsLabel, i.holds)], i.match);
}

/** The entries behind the quantities of a comparison. */
function quantityEntries(t: QuantityTrace, scene: Scene, s: Speech): readonly ListItem[] {
  const { node } = t;
  const own = "list" in node ? t.items.map((i) => entryItem(i, node.list.fact, scene, s)) : [];
  return [...own, ...t.parts.flatMap((part) => quantityEntries(part, scene, s))];
}

function atomText(t: Trace, scene: Scene, s: Speech): string {
  const { node } = t;
  if (!isAtom(node)) return s.clause(node);
  const text = s.w.c.full(atomOf(node, false, s, false, observedBound(t, s)));
  if (node.kind === "flag") return text;
  const seen = observed(node, t, scene, s);
  if (seen === undefined) return text;
  return `${text}${s.w.a.actual(seen.kind === "nothing" ? s.w.nothing : seen.text)}`;
}

function readingParts(t: Trace, scene: Scene, s: Speech): readonly ListItem[] {
  const { node, detail } = t;
  if (node.kind !== "reading" || detail?.kind !== "reading") return [];
  return Object.keys(node.branches).flatMap((option, i) => {
    const part = t.parts[i];
    if (part === undefined) return [];
    const used = detail.option === option ? s.w.a.chosen : s.w.a.notChosen;
    const name = node.reading.options[option];
    const plain = s.w.o.readingBranch(name === undefined ? option : s.say(name), false, false);
    const label = detail.option === undefined ? plain : `${plain}${s.w.paren(used)}`;
    return [listItem(label, [item(part, scene, s)], part.value)];
  });
}

function fillingParts(t: Trace, scene: Scene, s: Speech): readonly ListItem[] {
  const { detail } = t;
  if (detail?.kind !== "filling") return [];
  const { filling, conflict } = detail;
  if (conflict.length > 0 && t.node.kind === "open") {
    const cites = conflict.map((f) => f.cites);
    return [listItem(s.w.open(s.w.a.conflict(s.say(t.node.term.label), cites)), [], UNKNOWN)];
  }
  if (filling === undefined) return [listItem(s.w.o.unfilled, [], UNKNOWN)];
  const text = s.w.o.asFilled(s.region(filling.region), formatAmount("date", filling.from, s), filling.cites);
  return [
    listItem(
      text,
      t.parts.map((part) => item(part, scene, s)),
      t.value,
    ),
  ];
}

function item(t: Trace, scene: Scene, s: Speech): ListItem {
  const { node } = t;
  const parts = (): readonly ListItem[] => t.parts.map((part) => item(part, scene, s));
  if (isAtom(node)) {
    const entries = t.quantities.flatMap((q) => quantityEntries(q, scene, s));
    return listItem(s.w.open(atomText(t, scene, s)), [...entries, ...fillingParts(t, scene, s)], t.value);
  }
  switch (node.kind) {
    case "exists":
    case "every":
    case "last": {
      const entries = t.items.map((i) => entryItem(i, node.list.fact, scene, s));
      return listItem(s.w.open(s.clause(node)), entries, t.value);
    }
    case "all":
    case "any":
      return node.of.length === 0
        ? listItem(s.w.open(s.clause(node)), [], t.value)
        : listItem(joinedHeading(node.kind, false, s), parts(), t.value);
    case "not":
      return listItem(s.w.o.none, parts(), t.value);
    case "named":
      return listItem(s.w.open(s.w.c.named(s.say(node.label), false)), parts(), t.value);
    case "reading":
      return listItem(s.w.o.byReading(s.say(node.reading.question)), readingParts(t, scene, s), t.value);
    case "unless": {
      const [base, ...exceptions] = parts();
      const labelled = exceptions.map((e, i) => {
        const label = node.exceptions[i]?.label;
        return label === undefined ? e : listItem(s.w.open(s.say(label)), [e], e.mark);
      });
      const excepted = labelled.length === 0 ? [] : [listItem(s.w.o.exceptions, labelled)];
      return listItem(s.w.o.except, [...(base === undefined ? [] : [base]), ...excepted], t.value);
    }
    default:
      return refuse(node);
  }
}

/** The tree of a determination as nested items, each marked yes, no or unknown. */
export function explainTrace(d: Determination, lang: Language = "zh", options: RenderOptions = {}): RenderedDocument {
  const s = speak(lang, options, d.situation);
  const tree = item(d.trace, { situation: d.situation, item: undefined }, s);
  return {
    language: lang,
    blocks: [heading(d.rule, s), ...section(s.w.a.traceTitle, [{ kind: "list", items: [tree] }], s)],
  };
}
