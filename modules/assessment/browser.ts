/**
 * 测一测 in a browser: everything between “where are you?” and the results runs in the page, and nothing leaves it unless
 * the person saves. What comes after the first question is loaded when it is wanted.
 */
import type { Problem } from "@qiaoti/engine/language";
import type { ComparisonView } from "./browser/compare.ts";
import type { GoalView, LadderView } from "./browser/ladder.ts";
import type { PlaceView } from "./browser/places.ts";
import type { ResultsView } from "./browser/results.ts";
import type { PersonSession } from "./browser/session.ts";
import type { TimelineEntry } from "./browser/timeline.ts";
import type { Supposition, WhatIf } from "./browser/what-if.ts";

export type { ComparedMatter, ComparisonView, SideView } from "./browser/compare.ts";
export type { GoalView, LadderView, NeededChange, RouteView, StepView } from "./browser/ladder.ts";
export type { PlaceView } from "./browser/places.ts";
export type { ResultRow, ResultsView } from "./browser/results.ts";
export { documentsAt } from "./browser/rulebook.ts";
export type { PlainEntry, PlainValue, Said, SavedAnswers } from "./browser/saved-answers.ts";
export {
  type Answered,
  type AnswerView,
  type Beginning,
  beginSession,
  type PersonSession,
  type Progress,
  restoreSession,
} from "./browser/session.ts";
export type { TimelineEntry } from "./browser/timeline.ts";
export type { AskedKind, FactView, FieldView, QuestionView, WhyView } from "./browser/views.ts";
export type { Supposition, VerdictDifference, VerdictThen, WhatIf } from "./browser/what-if.ts";

/** Now, later, undecided and not, each with reasons, clause, who decides and what to bring. */
export async function results(session: PersonSession): Promise<ResultsView> {
  return (await import("./browser/results.ts")).resultsOf(session);
}

/** The days on which an answer changes, in the order of time. */
export async function timeline(session: PersonSession): Promise<readonly TimelineEntry[]> {
  return (await import("./browser/timeline.ts")).timelineOf(session);
}

/** Which answers change with another day or another fact, and how. */
export async function whatIf(
  session: PersonSession,
  supposed: Supposition,
): Promise<WhatIf | { readonly problems: readonly Problem[] }> {
  return (await import("./browser/what-if.ts")).supposeThat(session, supposed);
}

/** The same person in another place. */
export async function compareWith(session: PersonSession, place: string): Promise<ComparisonView> {
  return (await import("./browser/compare.ts")).comparedWith(session, place);
}

/** Goals to climb to; those to which a clause in force at the place leads come first. */
export async function ladderGoals(session: PersonSession): Promise<readonly GoalView[]> {
  return (await import("./browser/ladder.ts")).goalsOf(session);
}

/** 成长阶梯: the steps to a goal, each with its clause and earliest day. */
export async function ladder(session: PersonSession, goal: string): Promise<LadderView> {
  return (await import("./browser/ladder.ts")).ladderTo(session, goal);
}

/** The days to come as the text of an .ics file. `now` stamps the file. */
export async function calendarFile(session: PersonSession, lang: "zh" | "en", now: Date): Promise<string> {
  const { calendarOf } = await import("./browser/calendar.ts");
  return calendarOf(await timeline(session), lang, now);
}

export interface Places {
  /** The provinces; or what lies directly in a province or city. */
  placesBelow(code?: string): readonly PlaceView[];
  /** Places whose name is, or begins with, the words; at most 50. */
  placesNamed(words: string): readonly PlaceView[];
  /** Full Chinese name; the code where the place is not known. */
  placeName(code: string): string;
}

/** All places, by name and by province, city, county (22 kB, loaded once). */
export async function places(): Promise<Places> {
  return import("./browser/places.ts");
}
