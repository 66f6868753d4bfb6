/** A person's file, and the file of an office: read with places, checked whole. */
import { type FileProblem, type Office, type Question, readOffice, readPerson } from "@qiaoti/assessment";
import type { Context } from "../io.ts";
import { readCheckedFile } from "./checked-file.ts";

export interface PersonQuestion extends Question {
  /** Readings chosen on the command line, over those of the file. */
  readonly readings?: Readonly<Record<string, string>>;
}

type Read = Extract<ReturnType<typeof readPerson>, { situation: unknown }>;

/** The name of the option that a problem stands for, where the value came from the command line. */
function optionOf(problem: FileProblem, question: PersonQuestion): string | undefined {
  if (problem.path === "region" && question.region !== undefined) return "--region";
  if (problem.path === "on" && question.on !== undefined) return "--on";
  const reading = /^readings\.(.+)$/.exec(problem.path)?.[1];
  return reading !== undefined && question.readings?.[reading] !== undefined ? `--reading ${reading}` : undefined;
}

/** Reads a person's file. @throws InputError with every problem and its place. */
export function readPersonFile(file: string, question: PersonQuestion, context: Context): Promise<Read> {
  const check = (input: object) =>
    readPerson(question.readings === undefined ? input : withReadings(input, question.readings), question);
  return readCheckedFile<Read>(file, check, context, (problem) => optionOf(problem, question));
}

/** The office's readings and parameters, where a file is given. @throws InputError with every problem and its place. */
export async function readOfficeFile(
  file: string | undefined,
  context: Context,
): Promise<{ readonly office?: Office }> {
  return file === undefined ? {} : readCheckedFile<{ office: Office }>(file, readOffice, context);
}

function withReadings(input: object, chosen: Readonly<Record<string, string>>): object {
  const own: unknown = (input as Readonly<Record<string, unknown>>)["readings"];
  return { ...input, readings: { ...(typeof own === "object" ? own : {}), ...chosen } };
}
