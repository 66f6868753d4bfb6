/** 成长阶梯: from where a person stands to a goal, step by step, each by a clause, with the earliest day. */
import { decide, evaluate, type Missing } from "@qiaoti/engine/decide";
import { forecast, type VerdictChange, whenEntitled } from "@qiaoti/engine/forecast";
import { addMonths, type Day, type Facts, type Rule, type Situation } from "@qiaoti/engine/language";
import { type Goal, goalById, type Way } from "@qiaoti/policies/goals";
import { rulesOf } from "../use-cases/standings.ts";
import { type ChangeSet, changesFor } from "./changes.ts";

/**
 * `now`: the clause applies. `later`: it will, while what lasts goes on. `open`: it hangs on facts that are not known.
 * `needs`: something must become otherwise first. `outside`: no clause of these documents says how.
 */
export type StepState = "now" | "later" | "open" | "needs" | "outside";

export interface Step {
  readonly goal: Goal;
  readonly state: StepState;
  /** None where the step is outside the documents. */
  readonly rule: Rule | undefined;
  readonly role: Way["role"];
  /** The earliest day; undefined where it cannot be told. For `outside`: the day on which the step is supposed. */
  readonly on: Day | undefined;
  /** Facts that the step takes to be so: what is aimed at, and what earlier steps have reached. */
  readonly assumes: Facts;
  /** For `later`: what binds until then. For `open`: the day before which no answer helps, where there is one. */
  readonly change: VerdictChange | undefined;
  readonly missing: readonly Missing[];
  /** For `needs`: ways to make it apply, each with the day it would give. */
  readonly needs: readonly ChangeSet[];
}

export interface Route {
  /** In the order in which they are taken; the last one reaches the goal. */
  readonly steps: readonly Step[];
  /** The earliest day on which the last step can be taken; undefined where a step cannot be dated. */
  readonly on: Day | undefined;
  /** A step lies outside the documents: the day holds only if that step is taken on the day supposed. */
  readonly supposed: boolean;
}

export interface Climb {
  readonly goal: Goal;
  readonly reached: boolean;
  /** Routes that lead there, the earliest first, then those that hang on something. */
  readonly routes: readonly Route[];
  /** What helps on the way: earlier, fewer requirements, ranked first. */
  readonly eased: readonly Step[];
  /** The earliest day over all routes without a step outside the documents. */
  readonly earliest: Day | undefined;
}

const DEEPEST = 4;
const HORIZON_YEARS = 20;

const holds = (goal: Goal, s: Situation): boolean => evaluate(goal.reached, s).value === 1;

const withFacts = (s: Situation, facts: Facts): Situation => ({ ...s, facts: { ...s.facts, ...facts } });

function stepBy(goal: Goal, rule: Rule, role: Way["role"], s: Situation, assumed: Facts): Step {
  const assumes = { ...assumed, ...goal.aims(s.region) };
  const then = withFacts(s, assumes);
  const base = { goal, rule, role, assumes, change: undefined, missing: [], needs: [] } as const;
  const d = decide(rule, then);
  if (d.verdict === "entitled") return { ...base, state: "now", on: s.asOf };
  const change = whenEntitled(rule, then);
  if (change !== undefined) return { ...base, state: "later", on: change.day, change };
  if (d.verdict === "undetermined") return { ...base, state: "open", on: undefined, missing: d.missing };
  const opening = whenOpen(rule, then);
  if (opening !== undefined) {
    const { missing } = decide(rule, { ...then, asOf: opening.day });
    return { ...base, state: "open", on: undefined, change: opening, missing };
  }
  return { ...base, state: "needs", on: undefined, needs: changesFor(rule, then) };
}

/** A refusal that only time ends, while other facts are not known: from that day it hangs on them, and not before. */
function whenOpen(rule: Rule, s: Situation): VerdictChange | undefined {
  const { changes } = forecast(rule, s, { from: s.asOf, until: addMonths(s.asOf, 12 * HORIZON_YEARS) });
  return changes.find((c) => c.after === "undetermined");
}

/** A step by no clause of these documents, supposed to be taken on the day. */
const outside = (goal: Goal, s: Situation, assumes: Facts): Step => ({
  goal,
  state: "outside",
  rule: undefined,
  role: "opens",
  on: s.asOf,
  assumes,
  change: undefined,
  missing: [],
  needs: [],
});

const route = (steps: readonly Step[]): Route => ({
  steps,
  on: steps.at(-1)?.on,
  supposed: steps.some((step) => step.state === "outside"),
});

const byDay = (a: Route, b: Route): number =>
  (a.on ?? Number.POSITIVE_INFINITY) - (b.on ?? Number.POSITIVE_INFINITY) || a.steps.length - b.steps.length || 0;

interface Ground {
  readonly rules: ReadonlyMap<string, Rule>;
}

/** Whether a step can be taken as it stands: its day is known. */
const isDated = (step: Step): boolean => step.on !== undefined && step.state !== "outside";

function routesTo(goal: Goal, s: Situation, assumed: Facts, ground: Ground, depth: number): readonly Route[] {
  const own = goal.ways
    .filter((w) => w.role === "opens")
    .flatMap(({ rule: id, role }): Step[] => {
      const rule = ground.rules.get(id);
      return rule === undefined ? [] : [stepBy(goal, rule, role, s, assumed)];
    });
  const direct = own.map((step) => route([step]));
  if (depth === 0) return direct;
  const ahead = goal.after.flatMap((id): readonly Route[] => {
    const before = goalById(id);
    if (before === undefined || holds(before, withFacts(s, assumed))) return [];
    return viaGoal(goal, before, own, s, assumed, ground, depth);
  });
  return [...direct, ...ahead];
}

/** Routes that first reach another goal, where that turns a clause which does not apply as things are. */
function viaGoal(
  goal: Goal,
  before: Goal,
  direct: readonly Step[],
  s: Situation,
  assumed: Facts,
  ground: Ground,
  depth: number,
): readonly Route[] {
  const known = routesTo(before, s, assumed, ground, depth - 1).filter((r) => r.on !== undefined);
  const first = [...known].sort(byDay)[0] ?? route([outside(before, s, assumed)]);
  const reachedOn = first.on ?? s.asOf;
  const facts = { ...first.steps.at(-1)?.assumes, ...before.becomes(reachedOn, s.region) };
  const then: Situation = { ...s, asOf: reachedOn };
  return direct.flatMap((step): Route[] => {
    if (step.rule === undefined || isDated(step)) return [];
    const next = stepBy(goal, step.rule, step.role, then, facts);
    const better = isDated(next) || (step.state === "needs" && next.state === "open");
    return better ? [route([...first.steps, next])] : [];
  });
}

/** The way to a goal from a situation, by those of the rules that are in force there. */
export function climb(situation: Situation, goal: Goal, rules: readonly Rule[]): Climb {
  const ground: Ground = { rules: new Map(rulesOf(rules, situation).map((r) => [r.id, r])) };
  const reached = holds(goal, situation);
  const routes = reached ? [] : [...routesTo(goal, situation, {}, ground, DEEPEST)].sort(byDay);
  const eased = reached
    ? []
    : goal.ways
        .filter((w) => w.role === "eases")
        .flatMap(({ rule: id, role }): Step[] => {
          const rule = ground.rules.get(id);
          return rule === undefined ? [] : [stepBy(goal, rule, role, situation, {})];
        });
  return { goal, reached, routes, eased, earliest: routes.find((r) => r.on !== undefined && !r.supposed)?.on };
}
