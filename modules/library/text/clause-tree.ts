/** The tree of numbered clauses, built while they pass by, and what is odd about their numbers. */
import type { Finding, FindingCode, NumberStyle } from "./document.ts";
import { numberStyles } from "./document.ts";
import type { Mark } from "./numbering.ts";
import type { Paragraph } from "./paragraphs.ts";

export interface ClauseDraft {
  readonly index: number;
  readonly parent: number | undefined;
  readonly depth: number;
  readonly mark: Mark;
  readonly path: string;
  /** The first carries the number. */
  readonly paragraphs: Paragraph[];
  readonly annex: number | undefined;
}

const rank = (style: NumberStyle): number => numberStyles.indexOf(style);
const isStructural = (style: NumberStyle): boolean => rank(style) <= rank("article");

/** Builds the tree while the paragraphs pass by. */
export class ClauseTree {
  readonly clauses: ClauseDraft[] = [];
  readonly findings: (Omit<Finding, "line"> & { at: number })[] = [];
  /** Titles of the annexes whose text follows. */
  readonly annexes: string[] = [];
  private stack: ClauseDraft[] = [];
  private last = new Map<NumberStyle, number>();
  private children = new Map<string, number[]>();
  private paths = new Map<string, number>();
  private annex: number | undefined;

  startAnnex(title: string): void {
    this.annexes.push(title);
    this.annex = this.annexes.length;
    this.stack = [];
    this.last = new Map();
  }

  get current(): ClauseDraft | undefined {
    return this.stack.at(-1);
  }

  /** Whether the number is the one that comes next somewhere in the open tree. */
  expects(mark: Mark): boolean {
    return mark.ordinal === 1 || mark.ordinal === (this.last.get(mark.style) ?? 0) + 1;
  }

  add(mark: Mark, paragraph: Paragraph): ClauseDraft {
    this.place(mark);
    const parent = this.current;
    const family = `${parent?.index ?? `root${this.annex ?? ""}`}/${mark.style}`;
    const siblings = this.children.get(family) ?? [];
    this.check(mark, siblings, paragraph);
    this.children.set(family, [...siblings.slice(-400), mark.ordinal]);
    this.last.set(mark.style, mark.ordinal);
    const prefix = parent?.path ?? (this.annex === undefined ? "" : `附${this.annex}`);
    const plain = prefix === "" ? String(mark.ordinal) : `${prefix}${parent === undefined ? "/" : "."}${mark.ordinal}`;
    const used = (this.paths.get(plain) ?? 0) + 1;
    this.paths.set(plain, used);
    const clause: ClauseDraft = {
      index: this.clauses.length,
      parent: parent?.index,
      depth: this.stack.length,
      mark,
      path: used === 1 ? plain : `${plain}~${used}`,
      paragraphs: [paragraph],
      annex: this.annex,
    };
    this.clauses.push(clause);
    this.stack.push(clause);
    return clause;
  }

  /** Takes the clauses that the number ends off the stack. */
  private place({ style, ordinal }: Mark): void {
    const at = this.stack.findIndex((c) => c.mark.style === style);
    if (at >= 0) this.stack.length = at;
    else if (isStructural(style) || ordinal !== 1)
      while (
        (this.current?.mark.style ?? undefined) !== undefined &&
        rank(this.current?.mark.style ?? style) >= rank(style)
      )
        this.stack.pop();
  }

  private check({ style, ordinal, words }: Mark, siblings: readonly number[], paragraph: Paragraph): void {
    const before = siblings.at(-1);
    const since = before ?? (ordinal === 1 ? 0 : (this.last.get(style) ?? 0));
    if (ordinal === since + 1) return;
    const at = paragraph.lines[0]?.start ?? 0;
    const say = (code: FindingCode, zh: string, en: string): void => {
      this.findings.push({ code, level: "warning", at, message: { zh, en } });
    };
    if (ordinal > since + 1) {
      const missing = ordinal - since === 2 ? String(since + 1) : `${since + 1}–${ordinal - 1}`;
      say(
        "number-skipped",
        `“${words}”之前缺少序号 ${missing}，原文跳号或有遗漏`,
        `number ${missing} is missing before "${words}": the text skips it, or something was lost`,
      );
    } else if (siblings.includes(ordinal) && ordinal !== 1)
      say("number-repeated", `序号“${words}”在同一层出现两次`, `the number "${words}" stands twice on one level`);
    else if (ordinal === 1 && siblings.length > 0)
      say(
        "number-restarted",
        `序号在“${words}”处重新开始，前面没有新的上级标题`,
        `numbering starts again at "${words}" without a new heading above`,
      );
    else say("number-repeated", `序号“${words}”次序颠倒`, `the number "${words}" is out of order`);
  }
}
