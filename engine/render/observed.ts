/** What is known of the subject of a condition: the value that decided it, in words. */
import { statedValue } from "../decide/lookups.ts";
import type { QuantityTrace, Trace } from "../decide/trace.ts";
import type { Item, Situation } from "../language/situation.ts";
import { formatRange } from "./amounts.ts";
import { type AtomNode, upright } from "./atoms.ts";
import type { Speech } from "./options.ts";
import { settingText } from "./parameters.ts";
import { formatterOf } from "./quantities.ts";
import { valueText } from "./sources.ts";

/** A situation, and the spell or record that is being looked at. */
export interface Scene {
  readonly situation: Situation;
  readonly item: Item | undefined;
}

/** A value, the lack of one (known to be nothing), or undefined where it is not known. */
export type Observed = { readonly kind: "value"; readonly text: string } | { readonly kind: "nothing" } | undefined;

const value = (text: string): Observed => ({ kind: "value", text });
const NOTHING: Observed = { kind: "nothing" };

/** The worth of a reckoned quantity. */
export function observedQuantity(t: QuantityTrace, s: Speech): Observed {
  if (Number.isNaN(t.lo)) return NOTHING;
  const text = formatRange(t.lo, t.hi, formatterOf(t.node, s), s);
  return text === undefined ? undefined : value(text);
}

/** The share that a part has in a whole, rounded down to hundredths of a percent and then said to be about that. */
function observedShare(part: QuantityTrace, whole: QuantityTrace, s: Speech): Observed {
  if (part.lo !== part.hi || whole.lo !== whole.hi || !Number.isFinite(part.lo) || !Number.isFinite(whole.lo))
    return undefined;
  if (whole.lo <= 0) return NOTHING;
  const hundredths = (part.lo * 10_000) / whole.lo;
  const text = s.w.percent(Math.floor(hundredths) / 100);
  const [a, b] = [formatterOf(part.node, s)(part.lo), formatterOf(whole.node, s)(whole.lo)];
  return value(`${Number.isInteger(hundredths) ? text : s.w.about(text)}${s.w.paren(`${a} / ${b}`)}`);
}

/** The quantities of a comparison with its subject first. */
export function turned(t: Trace): readonly [QuantityTrace | undefined, QuantityTrace | undefined] {
  const [left, right] = t.quantities;
  return t.node.kind === "compare" && upright(t.node).turned ? [right, left] : [left, right];
}

/** What a single condition was decided on. */
export function observed(node: AtomNode, t: Trace, scene: Scene, s: Speech): Observed {
  switch (node.kind) {
    case "flag":
    case "choice":
    case "rank":
    case "has":
    case "within": {
      const stated = statedValue(node.of, scene.situation, scene.item);
      if (stated === undefined) return undefined;
      const text = valueText(node.of, stated, s);
      return text === undefined ? NOTHING : value(text);
    }
    case "same": {
      const [left, right] = [node.left, node.right].map((source) =>
        valueText(source, statedValue(source, scene.situation, scene.item), s),
      );
      return left === undefined || right === undefined
        ? undefined
        : value(left === right ? left : s.w.enumerate([left, right]));
    }
    case "listed": {
      const text = valueText(node.of, statedValue(node.of, scene.situation, scene.item), s);
      return text === undefined ? undefined : value(text);
    }
    case "compare": {
      const [subject] = turned(t);
      return subject === undefined ? undefined : observedQuantity(subject, s);
    }
    case "share": {
      const [part, whole] = t.quantities;
      return part === undefined || whole === undefined ? undefined : observedShare(part, whole, s);
    }
    case "constant":
    case "ongoing":
    case "inForce":
    case "open":
      return undefined;
  }
}

/** The worth of the bound of a comparison, where it is not written out already. */
export function observedBound(t: Trace, s: Speech): string | undefined {
  if (t.node.kind === "listed" && t.detail?.kind === "setting" && t.detail.setting !== undefined)
    return settingText(t.node.parameter, t.detail.setting, t.node.of, s);
  const bound = t.node.kind === "compare" ? turned(t)[1] : t.node.kind === "share" ? t.quantities[2] : undefined;
  const subject = t.node.kind === "compare" ? turned(t)[0] : undefined;
  if (bound === undefined || bound.node.kind === "literal" || Number.isNaN(bound.lo)) return undefined;
  const format =
    bound.node.unit === "level" && subject !== undefined ? formatterOf(subject.node, s) : formatterOf(bound.node, s);
  return formatRange(bound.lo, bound.hi, format, s);
}
