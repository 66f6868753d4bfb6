/** 成长阶梯 as data for a screen; loaded when a person looks at the ladder. */
import { formatDay, type Text } from "@qiaoti/engine/language";
import { type GoalKind, goalById, goals } from "@qiaoti/policies/goals";
import type { ChangeSet } from "../ladder/changes.ts";
import { type Climb, climb, type Route, type Step, type StepState } from "../ladder/climb.ts";
import { assumptionTexts, bindingTexts } from "../present.ts";
import { isAskable } from "../use-cases/interview-person.ts";
import { writeFact } from "../write-facts.ts";
import type { PlainValue } from "./saved-answers.ts";
import type { PersonSession } from "./session.ts";
import { bareQuestion, type QuestionView, type WhyView, whyView } from "./views.ts";

export interface GoalView {
  readonly id: string;
  readonly kind: GoalKind;
  readonly title: Text;
  /** How many clauses in force at the place lead there or help on the way. */
  readonly clauses: number;
}

/** One fact that would have to become otherwise. */
export interface NeededChange {
  readonly fact: QuestionView;
  readonly value: PlainValue;
  /** The value in words. */
  readonly text: Text;
}

export interface StepView {
  readonly goal: GoalView;
  readonly state: StepState;
  readonly rule: WhyView | undefined;
  /** What the clause gives. */
  readonly gives: readonly Text[];
  readonly role: "opens" | "eases";
  /** YYYY-MM-DD; undefined where it cannot be told. */
  readonly on: string | undefined;
  readonly binding: readonly Text[];
  readonly assumptions: readonly Text[];
  /** Facts that are not known; askable ones can be answered (`session.ask`). */
  readonly missing: readonly { readonly id: string; readonly label: Text; readonly askable: boolean }[];
  /** Each is enough by itself; the changes of one belong together. */
  readonly needs: readonly { readonly changes: readonly NeededChange[]; readonly on: string }[];
  /** For a step outside the documents: who decides, by what. */
  readonly otherwise: Text | undefined;
}

export interface RouteView {
  readonly steps: readonly StepView[];
  readonly on: string | undefined;
  readonly supposed: boolean;
}

export interface LadderView {
  readonly goal: GoalView;
  readonly reached: boolean;
  readonly earliest: string | undefined;
  readonly routes: readonly RouteView[];
  readonly eased: readonly StepView[];
}

function goalView(id: string, session: PersonSession): GoalView | undefined {
  const goal = goalById(id);
  if (goal === undefined) return undefined;
  const own = new Set(session.rules.map((r) => r.id));
  const clauses = goal.ways.filter((w) => own.has(w.rule)).length;
  return { id, kind: goal.kind, title: goal.title, clauses };
}

/** Goals of the place: those to which a clause in force there leads come first. */
export function goalsOf(session: PersonSession): readonly GoalView[] {
  const views = goals.flatMap((g) => goalView(g.id, session) ?? []);
  return [...views.filter((g) => g.clauses > 0), ...views.filter((g) => g.clauses === 0)];
}

function needsView({ changes, on }: ChangeSet): StepView["needs"][number] {
  return {
    on: formatDay(on),
    changes: changes.map(({ fact, value }) => {
      const question = bareQuestion(fact);
      const option = question.options?.find((o) => o.value === value)?.label;
      const yesNo = value === true ? question.yes : question.no;
      return {
        fact: question,
        value: writeFact(fact, value) as PlainValue,
        text: option ?? yesNo ?? question.label,
      };
    }),
  };
}

function stepView(step: Step, session: PersonSession): StepView {
  const goal = goalView(step.goal.id, session) ?? {
    id: step.goal.id,
    kind: step.goal.kind,
    title: step.goal.title,
    clauses: 0,
  };
  return {
    goal,
    state: step.state,
    rule: step.rule === undefined ? undefined : whyView(step.rule),
    gives: step.rule?.grants.map((g) => g.text) ?? [],
    role: step.role,
    on: step.on === undefined ? undefined : formatDay(step.on),
    binding: step.change === undefined ? [] : bindingTexts(step.change.binding),
    assumptions: step.change === undefined ? [] : assumptionTexts(step.change),
    missing: step.missing.map((m) => ({
      id: m.id,
      label: m.fact?.spec.label ?? m.parameter?.label ?? m.reading?.question ?? m.term?.label ?? { zh: m.id, en: m.id },
      askable: m.fact !== undefined && isAskable(m.fact),
    })),
    needs: step.needs.map(needsView),
    otherwise: step.state === "outside" ? step.goal.otherwise : undefined,
  };
}

const routeView = (route: Route, session: PersonSession): RouteView => ({
  steps: route.steps.map((step) => stepView(step, session)),
  on: route.on === undefined ? undefined : formatDay(route.on),
  supposed: route.supposed,
});

/** The way to a goal. @throws RangeError where there is no such goal. */
export function ladderTo(session: PersonSession, id: string): LadderView {
  const [goal, view] = [goalById(id), goalView(id, session)];
  if (goal === undefined || view === undefined) throw new RangeError(`no goal ${id}`);
  const found: Climb = climb(session.situation, goal, session.rules);
  return {
    goal: view,
    reached: found.reached,
    earliest: found.earliest === undefined ? undefined : formatDay(found.earliest),
    routes: found.routes.map((r) => routeView(r, session)),
    eased: found.eased.map((s) => stepView(s, session)),
  };
}
