/** (e) How many questions an interview takes, against another order and against a form with all of them. */
import { Interview, type Question } from "@qiaoti/engine/ask";
import { day, declarationsOf, type Fact, type Rule, type Situation } from "@qiaoti/engine/language";
import { rules } from "@qiaoti/policies";
import type { Bound } from "./measure.ts";
import { drawn } from "./people.ts";

/** An order of asking: which of the questions that can still change an answer comes next. */
interface Order {
  readonly name: string;
  readonly costs: boolean;
  readonly choose: (questions: readonly Question[]) => Question | undefined;
}

const ORDERS: readonly Order[] = [
  { name: "ours", costs: false, choose: (questions) => questions[0] },
  { name: "ours, weighing effort", costs: true, choose: (questions) => questions[0] },
  {
    // publicodes asks first for what is missing in most rules.
    name: "most missing first",
    costs: false,
    choose: (questions) => [...questions].sort((a, b) => b.rules.length - a.rules.length)[0],
  },
  {
    name: "as the vocabulary lists them",
    costs: false,
    choose: (questions) => [...questions].sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1))[0],
  },
];

interface Course {
  readonly questions: number;
  readonly effort: number;
  readonly questionsToMost: number;
  readonly effortToMost: number;
}

const MOST = 0.9;

function interview(own: readonly Rule[], truth: Situation, order: Order): Course {
  const askable = (f: Fact): boolean => truth.facts[f.id] !== undefined;
  const options = order.costs ? { askable } : { askable, cost: () => 1 };
  let step = Interview.begin(own, { ...truth, facts: {} }, options);
  let effort = 0;
  let most: { questions: number; effort: number } | undefined;
  for (let questions = 0; ; questions++) {
    if (most === undefined && own.length - step.undecided >= MOST * own.length) most = { questions, effort };
    const question = order.choose(step.questions());
    const value = question === undefined ? undefined : truth.facts[question.fact.id];
    if (question === undefined || value === undefined)
      return { questions, effort, questionsToMost: most?.questions ?? questions, effortToMost: most?.effort ?? effort };
    effort += question.fact.spec.cost ?? 1;
    step = step.answer(question.fact, value);
  }
}

/** Rules that an interview with drawn answers can settle: those without lists, regions and dates. */
function answerable(rule: Rule): boolean {
  try {
    drawn([rule], 0);
    return true;
  } catch {
    return false;
  }
}

/** Prints the figures and gives the bounds. */
export function questions(smoke: boolean): readonly Bound[] {
  const own = rules.filter((r) => r.of === "person" && answerable(r));
  const form = [...declarationsOf(own).facts.values()];
  const people = smoke ? 2 : 30;
  const effortOfForm = form.reduce((sum, f) => sum + (f.spec.cost ?? 1), 0);
  console.log(`(e) questions for ${own.length} rules, mean of ${people} people`);
  console.log(`  ${"a form with everything".padEnd(30)} ${form.length} questions, effort ${effortOfForm}`);
  const means = ORDERS.map((order): Course => {
    const sum = { questions: 0, effort: 0, questionsToMost: 0, effortToMost: 0 };
    for (let i = 0; i < people; i++) {
      const truth: Situation = { asOf: day("2025-08-01"), region: "530128", facts: drawn(own, i) };
      const course = interview(own, truth, order);
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += course[key] / people;
    }
    const all = `${sum.questions.toFixed(1)} questions, effort ${sum.effort.toFixed(1)}`;
    const most = `${sum.questionsToMost.toFixed(1)} questions, effort ${sum.effortToMost.toFixed(1)}`;
    console.log(`  ${order.name.padEnd(30)} ${all}; until 90 % are decided ${most}`);
    return sum;
  });
  const [ours, weighed, theirs] = means as [Course, Course, Course];
  return [
    { what: "questions, ours / a form with everything", ratio: ours.questions / form.length, atMost: 1 },
    {
      what: "questions to 90 %, ours / most missing first",
      // Answers drawn one by one leave most questions unavoidable: the two orders may be alike, ours may not be worse.
      ratio: ours.questionsToMost / theirs.questionsToMost,
      atMost: 1.02,
    },
    {
      what: "effort to 90 %, weighed / most missing first",
      ratio: weighed.effortToMost / theirs.effortToMost,
      atMost: 1,
    },
  ];
}
