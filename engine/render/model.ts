/** A document as data: what a rule or an answer says, before anyone decides how it looks. */
import type { Kleene } from "../language/kleene.ts";
import type { Language } from "../language/text.ts";

/** A run of text; `href` leads to a clause or instrument. */
export interface Span {
  readonly text: string;
  readonly strong?: true;
  readonly href?: string;
}

export type Rich = readonly Span[];

/** One item of a list; `mark` says what a condition came to (0 unknown, 1 true, 2 false). */
export interface ListItem {
  readonly text: Rich;
  readonly mark?: Kleene;
  readonly items: readonly ListItem[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export type Block =
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly text: Rich }
  | { readonly kind: "paragraph"; readonly text: Rich }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      /** Column headings; empty where the first cell of each row is its heading. */
      readonly head: readonly string[];
      readonly rows: readonly (readonly Rich[])[];
    };

/** A rendered rule or answer in one language. */
export interface RenderedDocument {
  readonly language: Language;
  readonly blocks: readonly Block[];
}

/** Plain text as a run. */
export const rich = (text: string): Rich => [{ text }];
export const strong = (text: string): Rich => [{ text, strong: true }];

export function listItem(text: string | Rich, items: readonly ListItem[] = [], mark?: Kleene): ListItem {
  const runs = typeof text === "string" ? rich(text) : text;
  return mark === undefined ? { text: runs, items } : { text: runs, items, mark };
}

export const paragraph = (text: string | Rich): Block => ({
  kind: "paragraph",
  text: typeof text === "string" ? rich(text) : text,
});

/** The text of a run without its markup. */
export const plainText = (text: Rich): string => text.map((span) => span.text).join("");

/** Only addresses that cannot carry a script: http, https, and addresses within the site or page. */
export function safeHref(href: string | undefined): string | undefined {
  return href !== undefined && /^(https?:\/\/|\/(?!\/)|#)/i.test(href) ? href : undefined;
}
