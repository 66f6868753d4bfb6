/** One person against all rules in force at a place on a day: verdicts at once, full answers where they are asked for. */
import { day, type Facts, parseDay, readFacts, text } from "@qiaoti/engine/language";
import type { VerdictBook } from "@qiaoti/engine/verdicts";
import { fillings } from "@qiaoti/policies";
import { placeProblem } from "@qiaoti/policies/regions";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { type Book, bookFor } from "../books.ts";
import { type AnswerData, answerData } from "../contract/answer.ts";
import { presentAnswer } from "../present.ts";
import type { FileProblem } from "../problems.ts";
import { readingProblems } from "../settings.ts";
import { rulesInForce } from "./assess.ts";
import { standings } from "./standings.ts";

export interface DecideCommand {
  readonly place: string;
  readonly on: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** `all`, or ids of rules with commas. */
  readonly detail?: string | undefined;
}

export interface Decided {
  /** The reply, written: `verdicts` of the contract. */
  readonly json: string;
  /** One code a rule of the book, for counting: 0 undetermined, 1 entitled, 2 not entitled. */
  readonly book: VerdictBook;
  readonly codes: Uint8Array;
}

/** Without sources: whoever calls the open interface declares, and speaks for no officer and no register. */
interface Stated {
  readonly facts: Facts;
}

const checks = { region: placeProblem };
const wrongDay = text("应为 1900 年至 2199 年之间的日期", "expected a date from 1900 to 2199");

function readStated(command: DecideCommand): Stated | { readonly problems: readonly FileProblem[] } {
  const read = readFacts(vocabulary, command.facts, checks);
  const wrongPlace = placeProblem(command.place);
  const problems = [
    ...(wrongPlace === undefined ? [] : [{ path: "body.place", message: wrongPlace }]),
    ...(parseDay(command.on) === undefined ? [{ path: "body.on", message: wrongDay }] : []),
    ...read.problems.map(({ path, message }) => ({ path: `body.facts.${path}`, message })),
    ...(command.readings === undefined ? [] : readingProblems(command.readings)).map(({ path, message }) => ({
      path: `body.${path}`,
      message,
    })),
  ];
  return problems.length > 0 ? { problems } : { facts: read.facts };
}

function answersFor(command: DecideCommand, { facts }: Stated): AnswerData[] {
  const situation = {
    asOf: day(command.on),
    region: command.place,
    facts,
    readings: command.readings ?? {},
    fillings,
  };
  const wanted = command.detail === "all" ? undefined : new Set(command.detail?.split(","));
  const own = rulesInForce(situation).filter((r) => wanted === undefined || wanted.has(r.id));
  const { now, later, undecided, not } = standings(own, situation);
  return [...now, ...later, ...undecided, ...not].map((a) => answerData.parse(presentAnswer(a)));
}

/** The reply as JSON in the shape of the contract's `verdicts`. */
function write({ head, ids }: Book, codes: Uint8Array, answers: readonly AnswerData[] | undefined): string {
  let [entitled, undetermined, not] = ["", "", ""];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? "";
    const code = codes[i];
    if (code === 2) not += id;
    else if (code === 1) entitled += id;
    else undetermined += id;
  }
  const lists = `"entitled":[${entitled.slice(1)}],"undetermined":[${undetermined.slice(1)}],"notEntitled":[${not.slice(1)}]`;
  return `${head},${lists}${answers === undefined ? "" : `,"answers":${JSON.stringify(answers)}`}}`;
}

/** Decides; every problem at once where something cannot be understood. Nothing is kept. */
export function decideEverything(command: DecideCommand): Decided | { readonly problems: readonly FileProblem[] } {
  const stated = readStated(command);
  if ("problems" in stated) return stated;
  const book = bookFor(command.place, command.on, command.readings);
  const codes = book.verdicts.codes(stated);
  const answers = command.detail === undefined ? undefined : answersFor(command, stated);
  return { json: write(book, codes, answers), book: book.verdicts, codes };
}
