/** One person against all rules in force at a place on a day: verdicts at once, full answers where they are asked for. */
import { type Day, day, type Facts, readFacts } from "@qiaoti/engine/language";
import { VerdictBook } from "@qiaoti/engine/verdicts";
import { fillings, rules } from "@qiaoti/policies";
import { placeProblem } from "@qiaoti/policies/regions";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import type { AnswerData } from "../contract/answer.ts";
import type { Verdicts } from "../contract/service.ts";
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
  readonly reply: Verdicts;
  /** One code a rule of the book, for counting: 0 undetermined, 1 entitled, 2 not entitled. */
  readonly book: VerdictBook;
  readonly codes: Uint8Array;
}

const MOST_BOOKS = 64;
const books = new Map<string, VerdictBook>();
/** Most requests ask for the same place and day as the one before. */
let latest: { readonly key: string; readonly book: VerdictBook } | undefined;
const personal = rules.filter((r) => r.of === "person" || r.of === "household");

/** The book of a place and a day; those last used are kept. Readings of one's own make a book that is not kept. */
export function bookFor(place: string, on: Day, readings?: Readonly<Record<string, string>>): VerdictBook {
  const own = readings !== undefined && Object.keys(readings).length > 0;
  const bookOf = (): VerdictBook =>
    new VerdictBook(personal, { region: place, asOf: on, fillings, readings: readings ?? {} });
  if (own) return bookOf();
  const key = `${place} ${on}`;
  if (latest?.key === key) return latest.book;
  const book = books.get(key) ?? bookOf();
  latest = { key, book };
  books.delete(key);
  books.set(key, book);
  const [oldest] = books.keys();
  if (books.size > MOST_BOOKS && oldest !== undefined) books.delete(oldest);
  return book;
}

/** Without sources: whoever calls the open interface declares, and speaks for no officer and no register. */
interface Stated {
  readonly facts: Facts;
}

function readStated(command: DecideCommand): Stated | { readonly problems: readonly FileProblem[] } {
  const read = readFacts(vocabulary, command.facts, { region: placeProblem });
  const wrongPlace = placeProblem(command.place);
  const problems = [
    ...(wrongPlace === undefined ? [] : [{ path: "body.place", message: wrongPlace }]),
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
  return [...now, ...later, ...undecided, ...not].map(presentAnswer);
}

/** Decides; every problem at once where something cannot be understood. Nothing is kept. */
export function decideEverything(command: DecideCommand): Decided | { readonly problems: readonly FileProblem[] } {
  const stated = readStated(command);
  if ("problems" in stated) return stated;
  const book = bookFor(command.place, day(command.on), command.readings);
  const codes = book.codes(stated);
  const reply: Verdicts = {
    place: command.place,
    on: command.on,
    entitled: [],
    undetermined: [],
    notEntitled: [],
    ...(command.detail === undefined ? {} : { answers: answersFor(command, stated) }),
  };
  const lists = [reply.undetermined, reply.entitled, reply.notEntitled];
  for (const [place, rule] of book.rules.entries()) lists[codes[place] ?? 0]?.push(rule.id);
  return { reply, book, codes };
}
