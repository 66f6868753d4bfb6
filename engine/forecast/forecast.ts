/** When an answer changes: entitlement intervals, the days between them, and what binds on those days. */
import { applies, type Verdict } from "../decide/determination.ts";
import { evaluate } from "../decide/evaluate.ts";
import type { Trace } from "../decide/trace.ts";
import { type Day, formatDay, LAST_DAY } from "../language/dates.ts";
import type { Kleene } from "../language/kleene.ts";
import type { Rule } from "../language/rules.ts";
import type { Situation } from "../language/situation.ts";
import { type Assumption, assumptionsOf } from "./assumptions.ts";
import { type Binding, bindingOf } from "./binding.ts";
import { changeDays } from "./change-days.ts";
import { type Span, spansBetween } from "./tracks.ts";

/** A verdict, or that the rule is not in force in the region on the day. */
export type ForecastVerdict = Verdict | "does-not-apply";

/** From `from` on, up to the day before `until`; without `until`, to the end of the calendar (2199). */
export interface ForecastWindow {
  readonly from: Day;
  readonly until?: Day;
}

/** From `from` on, up to the day before `until`. Undefined `until`: the window ends without a further change. */
export interface EntitlementInterval {
  readonly from: Day;
  readonly until: Day | undefined;
  readonly verdict: ForecastVerdict;
  /** Undefined where the rule does not apply. */
  readonly value: Kleene | undefined;
}

export interface VerdictChange {
  /** The first day of the new verdict. */
  readonly day: Day;
  readonly before: ForecastVerdict;
  readonly after: ForecastVerdict;
  readonly binding: Binding;
  readonly assumptions: readonly Assumption[];
}

export interface Forecast {
  readonly rule: Rule;
  readonly situation: Situation;
  readonly window: Span;
  /** In the order of time, without gap or overlap, neighbours with different verdicts; the first begins the window. */
  readonly intervals: readonly EntitlementInterval[];
  /** One between each interval and the next. */
  readonly changes: readonly VerdictChange[];
}

const VERDICTS: Readonly<Record<Kleene, Verdict>> = { 0: "undetermined", 1: "entitled", 2: "not-entitled" };

/** The answer on one day; no trace where the rule does not apply. */
function answerOn(rule: Rule, situation: Situation, day: Day): Trace | undefined {
  const s = { ...situation, asOf: day };
  return applies(rule, s) ? evaluate(rule.when, s) : undefined;
}

const verdictOf = (t: Trace | undefined): ForecastVerdict => (t === undefined ? "does-not-apply" : VERDICTS[t.value]);

function spanOf(window: ForecastWindow): Span {
  const { from, until = LAST_DAY + 1 } = window;
  if (!(from < until)) throw new RangeError(`a forecast from ${formatDay(from)} cannot end before ${formatDay(until)}`);
  return { from, until };
}

/**
 * The verdicts of a rule through a window, which may begin before the day of the situation: on day `t` the rule is
 * asked as of `t`, with the facts as stated, spells cut off at `t` and nothing that begins after it. Throws a
 * RangeError where the window holds no day.
 */
export function forecast(rule: Rule, situation: Situation, window: ForecastWindow): Forecast {
  const span = spanOf(window);
  const days = new Set(changeDays(rule.when, { situation, window: span }));
  days.add(rule.from);
  if (rule.until !== undefined) days.add(rule.until);
  const intervals: EntitlementInterval[] = [];
  const changes: VerdictChange[] = [];
  let last: { readonly from: Day; readonly trace: Trace | undefined } | undefined;
  const close = (until: Day | undefined): void => {
    if (last === undefined) return;
    intervals.push({ from: last.from, until, verdict: verdictOf(last.trace), value: last.trace?.value });
  };
  for (const { from: day } of spansBetween(days, span)) {
    const trace = answerOn(rule, situation, day);
    if (last !== undefined && trace?.value === last.trace?.value) continue;
    if (last !== undefined) changes.push(changeOn(rule, situation, day, trace));
    close(day);
    last = { from: day, trace };
  }
  close(undefined);
  return { rule, situation, window: span, intervals, changes };
}

function changeOn(rule: Rule, situation: Situation, day: Day, after: Trace | undefined): VerdictChange {
  const before = answerOn(rule, situation, day - 1);
  const binding: Binding =
    before === undefined || after === undefined
      ? { kind: after === undefined ? "rule-ends" : "rule-begins" }
      : bindingOf(before, after);
  const traces = [before, after].filter((t) => t !== undefined);
  const assumptions = assumptionsOf(traces, situation, day);
  return { day, before: verdictOf(before), after: verdictOf(after), binding, assumptions };
}

/** The forecast of each of several rules, in their order. */
export function forecastAll(rules: readonly Rule[], situation: Situation, window: ForecastWindow): readonly Forecast[] {
  return rules.map((rule) => forecast(rule, situation, window));
}

/** The first change to `entitled` after the day of the situation; undefined where the calendar (to 2199) has none. */
export function whenEntitled(rule: Rule, situation: Situation): VerdictChange | undefined {
  const { changes } = forecast(rule, situation, { from: situation.asOf });
  return changes.find((change) => change.after === "entitled");
}
