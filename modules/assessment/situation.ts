/** From a person's file to a situation: every problem is found at once, and nothing is guessed. */
import { day, type Facts, type Provenance, readFacts, type Situation, text } from "@qiaoti/engine/language";
import { fillings } from "@qiaoti/policies";
import { placeProblem } from "@qiaoti/policies/regions";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { type PersonFile, personFile } from "./contract.ts";
import { readIdentityNumber } from "./identity-number.ts";
import { type Office, readingsOn } from "./office.ts";
import type { FileProblem } from "./problems.ts";
import { joinSettings, readingProblems, readSettings } from "./settings.ts";
import { shapeProblems } from "./shape-problems.ts";

export interface Question {
  /** Where; over what the file says. */
  readonly region?: string;
  /** For which day, `YYYY-MM-DD`; over what the file says. */
  readonly on?: string;
  /** What the office has adopted; the file's own readings and parameters come before it. */
  readonly office?: Office;
}

export type ReadPerson =
  | { readonly situation: Situation; readonly file: PersonFile }
  | { readonly problems: readonly FileProblem[] };

const BIRTH_DATE = "person.birthDate";

/** What is wrong with the facts of a file whose shape is wrong elsewhere: both are told at once. */
function factProblems(input: unknown): readonly FileProblem[] {
  const facts: unknown = (input as Readonly<Record<string, unknown>> | null)?.["facts"];
  if (facts === null || typeof facts !== "object" || Array.isArray(facts)) return [];
  const { problems } = readFacts(vocabulary, facts as Readonly<Record<string, unknown>>, { region: placeProblem });
  return problems.map((p) => ({ path: `facts.${p.path}`, message: p.message }));
}

/** Reads a parsed file (YAML or JSON) and the question put to it. The identity number is used and dropped. */
export function readPerson(input: unknown, question: Question = {}): ReadPerson {
  const shape = personFile.safeParse(input ?? {});
  if (!shape.success) return { problems: [...shapeProblems(shape.error.issues), ...factProblems(input)] };
  const { idNumber, ...file } = shape.data;
  const problems: FileProblem[] = [];
  const region = question.region ?? file.region;
  if (region === undefined)
    problems.push({
      path: "region",
      message: text("没有说明在哪里：请填 region", "no place is given: state the region"),
    });
  else {
    const wrong = placeProblem(region);
    if (wrong) problems.push({ path: "region", message: wrong });
  }
  const on = question.on ?? file.on;
  if (on === undefined)
    problems.push({
      path: "on",
      message: text("没有说明按哪一天计算：请填 on", "no day is given: state the day (on)"),
    });

  const read = readFacts(vocabulary, file.facts, { region: placeProblem });
  problems.push(...read.problems.map((p) => ({ path: `facts.${p.path}`, message: p.message })));
  problems.push(...readingProblems(file.readings));
  const { settings, problems: wrongSettings } = readSettings(file.parameters);
  problems.push(...wrongSettings);

  const facts: Record<string, Facts[string]> = { ...read.facts };
  const provenance: Record<string, Provenance> = { ...read.provenance };
  if (idNumber !== undefined) {
    const identity = readIdentityNumber(idNumber);
    if ("problem" in identity) problems.push({ path: "idNumber", message: identity.problem });
    else if (facts[BIRTH_DATE] !== undefined && facts[BIRTH_DATE] !== identity.birthDate)
      problems.push({
        path: "idNumber",
        message: text(
          "身份证号码中的出生日期与所填出生日期不一致",
          "the identity number and the stated date of birth differ",
        ),
      });
    else facts[BIRTH_DATE] = identity.birthDate;
  }
  if (problems.length > 0 || region === undefined || on === undefined) return { problems };
  const asOf = day(on);
  const adopted = question.office === undefined ? {} : readingsOn(question.office, asOf);
  const readings = { ...adopted, ...file.readings };
  return {
    file,
    situation: {
      asOf,
      region,
      facts,
      provenance,
      readings,
      settings: joinSettings(question.office?.settings ?? {}, settings),
      fillings,
    },
  };
}
