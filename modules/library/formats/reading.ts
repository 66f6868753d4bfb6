/** What reading a file gives, and why it may fail: shared with the worker, so plain data. */

export type Format = "text" | "markdown" | "docx" | "pdf" | "html";

export interface ReadText {
  readonly format: Format;
  /** Of a text or HTML file. */
  readonly encoding?: string;
  readonly text: string;
  /** What the reader of the file should know: numbers that the word processor made itself. */
  readonly remarks: readonly { readonly zh: string; readonly en: string }[];
}

/** Why a file cannot be read; each has its words in `errors.ts`. */
export const refusals = [
  "empty",
  "binary",
  "unknown-encoding",
  "old-word",
  "encrypted",
  "macro",
  "zip-bomb",
  "broken",
  "no-words-in-pdf",
  "other-office",
  "rtf",
  "too-long",
  "too-slow",
] as const;

export type Refusal = (typeof refusals)[number];

export class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.name = "Unreadable";
    this.refusal = refusal;
  }
}

/** The longest text that is parsed, in UTF-16 code units: some fifty times the longest policy at hand. */
export const longestText = 4_000_000;
