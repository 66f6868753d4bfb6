/** What a person finds out, as data for a screen; loaded when a person looks at the results. */
import type { Text } from "@qiaoti/engine/language";
import { documents } from "@qiaoti/policies/documents";
import { matterOf, type ThemeId, themes } from "@qiaoti/policies/matters";
import { type MeasureId, measures } from "@qiaoti/policies/measures";
import { verifiers } from "@qiaoti/policies/vocabulary";
import type { AnswerData, AssessmentData } from "../contract.ts";
import { present, presentAnswer } from "../present.ts";
import { joinLevels } from "../use-cases/join-levels.ts";
import { type Standing, standings } from "../use-cases/standings.ts";
import type { PersonSession } from "./session.ts";
import { type FactView, factView } from "./views.ts";

/** One answer with what a person needs to act on it. */
export interface ResultRow extends AnswerData {
  readonly theme: ThemeId | undefined;
  readonly matter: { readonly id: string; readonly title: Text } | undefined;
  readonly documentTitle: Text;
  /** Our own words for what the clause commits to. */
  readonly summary: Text;
  /** Who is responsible, as the document names them. */
  readonly departments: readonly string[];
  /** What the answer rests on and who can confirm it: what to bring. */
  readonly proofs: readonly { readonly fact: FactView; readonly by: readonly Text[] }[];
  /** Whether a person applies (a procedure decides), has it without asking, or is bound by it. */
  readonly way: "apply" | "right" | "bound";
  /** National answers of the same verdict that this one carries out, shown with it. */
  readonly carriesOut: readonly AnswerData[];
}

export interface ResultsView extends Omit<AssessmentData, "now" | "later" | "undecided" | "not"> {
  readonly now: readonly ResultRow[];
  /** In the order of the days on which they begin. */
  readonly later: readonly ResultRow[];
  readonly undecided: readonly ResultRow[];
  readonly not: readonly ResultRow[];
  /** Names of the themes, in the order in which they are shown. */
  readonly themes: Readonly<Record<ThemeId, Text>>;
}

function wayOf(s: Standing): ResultRow["way"] {
  const kinds = s.determination.rule.grants.map((g) => g.kind);
  if (kinds.some((k) => k === "application")) return "apply";
  return kinds.length > 0 && kinds.every((k) => k === "bar" || k === "obligation") ? "bound" : "right";
}

function row(s: Standing, carriesOut: readonly Standing[], session: PersonSession): ResultRow {
  const { rule, factsUsed } = s.determination;
  const measure = measures.get(rule.id as MeasureId);
  const matter = matterOf(rule.id);
  const names: Readonly<Record<string, Text | undefined>> = verifiers;
  const document = documents[rule.id.slice(0, rule.id.indexOf("/")) as keyof typeof documents];
  return {
    ...presentAnswer(s),
    theme: matter?.theme,
    matter: matter === undefined ? undefined : { id: matter.id, title: matter.title },
    documentTitle: document.title,
    summary: measure?.summary ?? rule.title,
    departments: measure?.departments ?? [],
    proofs: factsUsed.flatMap((id) => {
      const fact = session.fact(id);
      return fact === undefined || fact.spec.verifiedBy.length === 0
        ? []
        : [{ fact: factView(fact), by: fact.spec.verifiedBy.flatMap((key) => names[key] ?? []) }];
    }),
    way: wayOf(s),
    carriesOut: carriesOut.map(presentAnswer),
  };
}

/** The results of a step; the same for the same answers. */
export function resultsOf(session: PersonSession): ResultsView {
  const found = standings(session.rules, session.situation);
  const rows = (list: readonly Standing[]): ResultRow[] =>
    joinLevels(list).map(({ standing, carriesOut }) => row(standing, carriesOut, session));
  return {
    ...present({ ...found, now: [], later: [], undecided: [], not: [] }),
    now: rows(found.now),
    later: rows(found.later),
    undecided: rows(found.undecided),
    not: rows(found.not),
    themes,
  };
}
