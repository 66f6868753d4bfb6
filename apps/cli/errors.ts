/** What ends a command early: problems of the input, a wrong call, nothing found. */
import type { Language, Text } from "@qiaoti/engine/language";

/** 0 done; 1 the input has problems; 2 the call is not understood; 3 nothing found, or defects found. */
export const exitCodes = { done: 0, input: 1, usage: 2, nothing: 3 } as const;

/** A wrong call. */
export class UsageError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.name = "UsageError";
    this.text = text;
  }
}

/** Nothing to show, such as an unknown clause. */
export class NothingFound extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.name = "NothingFound";
    this.text = text;
  }
}

/** The service, or its data, does not allow what was asked; exit code 1. */
export class CannotBeDone extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.name = "CannotBeDone";
    this.text = text;
  }
}

/** The service ended with a failure that it has told already; exit code 1. */
export class ServiceFailed extends Error {
  constructor() {
    super("the service failed");
    this.name = "ServiceFailed";
  }
}

/** One thing wrong with an input: where, and what was expected there. */
export interface InputProblem {
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
  /** Field or column, such as `facts.service.spells[1].from`. */
  readonly field?: string;
  readonly message: Text;
}

/** Everything wrong with the input, found at once. `total` where only the first are listed. */
export class InputError extends Error {
  readonly problems: readonly InputProblem[];
  readonly total: number;
  constructor(problems: readonly InputProblem[], total = problems.length) {
    super(problems.map((p) => `${p.file}: ${p.message.en}`).join("; "));
    this.name = "InputError";
    this.problems = problems;
    this.total = total;
  }
}

/** `people.csv:3:7 facts.person.birthDate：应填……`, as editors understand places. */
export function problemLine(p: InputProblem, lang: Language): string {
  const place = [p.file, p.line, p.line === undefined ? undefined : p.column].filter((x) => x !== undefined).join(":");
  const field = p.field === undefined || p.field === "" ? "" : ` ${p.field}`;
  return `${place}${field}${lang === "zh" ? "：" : ": "}${p.message[lang]}`;
}

/** All problems, one a line, and how many there are. */
export function problemReport(error: InputError, lang: Language): string {
  const lines = error.problems.map((p) => problemLine(p, lang));
  if (error.total === 1) return `${lines.join("\n")}\n`;
  const more = error.total - error.problems.length;
  const zh = `共 ${error.total} 处问题${more > 0 ? `，以上列出前 ${error.problems.length} 处` : ""}。`;
  const en = `${error.total} problems${more > 0 ? `; the first ${error.problems.length} are listed` : ""}.`;
  return `${lines.join("\n")}\n${lang === "zh" ? zh : en}\n`;
}
