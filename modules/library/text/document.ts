/** What the parser finds in the text of a policy document. Offsets are UTF-16 code units of the text given. */

/** What a piece of the text is. Every character of the text belongs to exactly one piece. */
export const segmentKinds = [
  "blank",
  "ornament",
  "page-number",
  "issuer",
  "number",
  "title",
  "addressees",
  "notice",
  "preamble",
  "clause-heading",
  "clause-body",
  "responsible",
  "sign-off",
  "date",
  "annex-list",
  "annex",
  "publication",
  "other",
] as const;

export type SegmentKind = (typeof segmentKinds)[number];

export interface Segment {
  readonly kind: SegmentKind;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Index of the clause that it belongs to. */
  readonly clause?: number;
}

/** Style of a number, the outermost first: 第一编, 第一章, 第一节, 第一条, 一、, （一）, 1., （1）, 1）, ①. */
export const numberStyles = [
  "part",
  "chapter",
  "section",
  "article",
  "chinese",
  "chinese-bracketed",
  "arabic",
  "arabic-bracketed",
  "arabic-half-bracketed",
  "circled",
] as const;

export type NumberStyle = (typeof numberStyles)[number];

/** Mechanisms as the inventory names them; the same words as `MeasureKind`. */
export type LikelyKind =
  | "entitlement"
  | "procedure"
  | "matching"
  | "target"
  | "duty"
  | "register"
  | "review"
  | "principle";

export interface KindFound {
  readonly kind: LikelyKind;
  /** The words that led to it, as they stand in the text. */
  readonly because: readonly string[];
}

export interface QuantityFound {
  /** The words as printed: 不低于总数的65%. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly op: "<" | "<=" | "=" | ">=" | ">" | "between" | "about";
  /** 万 and 亿 are multiplied out; a percentage keeps its figure, with the unit %. */
  readonly value: number;
  /** Upper end of `between`. */
  readonly to?: number;
  readonly unit: string;
}

export interface DateFound {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "day" | "month" | "year" | "deadline" | "range" | "plan-period" | "relative";
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where the words give no year. */
  readonly from?: string;
  readonly to?: string;
}

export interface Reference {
  /** Title inside 《》, without the marks. */
  readonly title?: string;
  /** Document number in its usual form: 云厅字〔2020〕9号. */
  readonly number?: string;
  readonly start: number;
  readonly end: number;
}

export interface Responsibility {
  /** The note as printed, with its brackets, page breaks taken out. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  /** Departments of a note that does not say who leads. */
  readonly joint: readonly string[];
}

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly KindFound[];
}

/** A numbered item inside a sentence or paragraph: 一是…；二是…, ①…②…. */
export interface InlineItem {
  readonly mark: string;
  readonly ordinal: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  readonly index: number;
  /** Index of the clause above; absent at the top. */
  readonly parent?: number;
  readonly depth: number;
  /** Stands in an annex. */
  readonly annexed?: true;
  readonly style: NumberStyle;
  /** The number as printed: 一、. */
  readonly mark: string;
  readonly ordinal: number;
  /** Ordinals from the top: `3.1.2`; of an annex `附1/2`; a number used twice gets `~2`. Unique in the document. */
  readonly path: string;
  readonly title?: string;
  /** Own words of the clause after number and title, joined over page breaks, without its responsibility note. */
  readonly body: string;
  readonly start: number;
  /** End of the own words, before the first clause below it. */
  readonly end: number;
  readonly sentences: readonly Sentence[];
  readonly items: readonly InlineItem[];
  readonly responsibility?: Responsibility;
  readonly quantities: readonly QuantityFound[];
  readonly dates: readonly DateFound[];
  readonly references: readonly Reference[];
}

export type FindingCode =
  | "number-skipped"
  | "number-repeated"
  | "number-restarted"
  | "no-title"
  | "no-number"
  | "no-date"
  | "no-issuer"
  | "no-clauses"
  | "annex-missing"
  | "broken-by-page";

/** Something a person should look at. A `note` is no defect of the text. */
export interface Finding {
  readonly code: FindingCode;
  readonly level: "note" | "warning";
  /** 1-based line of the text. */
  readonly line: number;
  readonly message: { readonly zh: string; readonly en: string };
}

export interface ParsedDocument {
  readonly segments: readonly Segment[];
  readonly title?: string;
  /** Title of the circular that issues the document, where there is one. */
  readonly circular?: string;
  /** Document number in its usual form: 昆办通〔2021〕40号. */
  readonly number?: string;
  readonly issuers: readonly string[];
  readonly addressees: readonly string[];
  /** Date of issue as exact as the text gives it. */
  readonly issued?: string;
  /** Date of printing (印发). */
  readonly published?: string;
  /** Documents that it says it rests on. */
  readonly basis: readonly Reference[];
  readonly clauses: readonly Clause[];
  readonly annexes: readonly { readonly title: string; readonly present: boolean }[];
  readonly findings: readonly Finding[];
}

/** The segments joined again: the text that was given, to the character. */
export function textOfSegments(text: string, segments: readonly Segment[]): string {
  return segments.map((s) => text.slice(s.start, s.end)).join("");
}
