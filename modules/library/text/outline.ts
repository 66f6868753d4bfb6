/** The numbered clauses of a text, and what the paragraphs after and between them are. */
import { type ClauseDraft, ClauseTree } from "./clause-tree.ts";
import type { Finding } from "./document.ts";
import type { Mark } from "./numbering.ts";
import { isOrganisation } from "./organisations.ts";
import { DATE_ALONE, endsOpen, joined, type Paragraph } from "./paragraphs.ts";

export type Role =
  | "front"
  | "heading"
  | "body"
  | "ornament"
  | "date"
  | "sign-off"
  | "publication"
  | "annex-list"
  | "annex"
  | "other";

export interface Placed {
  readonly paragraph: Paragraph;
  readonly role: Role;
  readonly clause?: number;
}

export interface Outline {
  readonly placed: readonly Placed[];
  readonly clauses: readonly ClauseDraft[];
  readonly annexes: readonly { readonly title: string; readonly present: boolean }[];
  readonly findings: readonly (Omit<Finding, "line"> & { readonly at: number })[];
}

const ANNEX_LIST = /^附\s*件?\s*[0-9０-９一二三四五六七八九十]*\s*[：:]\s*(.*)$/su;
const ANNEX_HEAD = /^附\s*(?:件|录|表)\s*([0-9０-９一二三四五六七八九十]*)[\s　]*([^。；：:]{0,60})$/u;
const PUBLICATION = /^(?:抄\s*送|主\s*送|[（(]?\s*此件|[（(]?联系人)|日\s*印发$/u;
/** The longest line that may still be part of the name of an annex. */
const SHORT = 40;
const LONGEST_MERGED = 4000;
const LONGEST_NOTE = 200;

/** Goes through the paragraphs once and says of each what it is. */
class OutlineReader {
  readonly tree = new ClauseTree();
  readonly placed: Placed[] = [];
  readonly listed: string[] = [];
  /** Where a paragraph without a number goes. */
  private state: "front" | "body" | "tail" | "annex-list" = "front";
  private beforeList: "front" | "tail" = "front";

  private put(paragraph: Paragraph, role: Role, clause?: number): void {
    this.placed.push({ paragraph, role, ...(clause === undefined ? {} : { clause }) });
  }

  take(paragraph: Paragraph): void {
    if (paragraph.kind === "ornament") this.put(paragraph, this.state === "front" ? "front" : "ornament");
    else if (paragraph.mark !== undefined) this.takeNumbered(paragraph, paragraph.mark);
    else if (!this.takeAnnexList(paragraph)) this.takePlain(paragraph);
  }

  private takeNumbered(paragraph: Paragraph, mark: Mark): void {
    if (this.state === "annex-list" && mark.style.startsWith("arabic") && !paragraph.apart) {
      this.listed.push(paragraph.words.text.slice(mark.length));
      this.put(paragraph, "annex-list");
      return;
    }
    if (this.isTorn(paragraph, mark)) return;
    const clause = this.tree.add(mark, paragraph);
    this.put(paragraph, "heading", clause.index);
    this.state = "body";
  }

  /** A page break left a sentence open, and its other half begins with what only looks like a number. */
  private isTorn(paragraph: Paragraph, mark: Mark): boolean {
    const previous = this.placed.at(-1);
    if (previous?.clause === undefined || paragraph.heading || this.tree.expects(mark)) return false;
    if (previous.paragraph.words.text.length >= LONGEST_MERGED || !endsOpen(previous.paragraph)) return false;
    const own = this.tree.clauses[previous.clause]?.paragraphs;
    const merged = joined(previous.paragraph, paragraph);
    if (own !== undefined) own[own.length - 1] = merged;
    this.placed[this.placed.length - 1] = { ...previous, paragraph: merged };
    return true;
  }

  private takeAnnexList(paragraph: Paragraph): boolean {
    const words = paragraph.words.text;
    const list = words.length <= LONGEST_NOTE ? ANNEX_LIST.exec(words) : null;
    if (list !== null) {
      if (this.state !== "annex-list") this.beforeList = this.state === "front" ? "front" : "tail";
      const first = list[1]?.trim().replace(/^[0-9０-９]+\s*[.．、]\s*/u, "");
      if (first !== undefined && first !== "") this.listed.push(first);
      this.state = "annex-list";
      this.put(paragraph, "annex-list");
      return true;
    }
    if (this.state !== "annex-list") return false;
    const goesOn = words.length <= SHORT && !/[。；]/u.test(words) && !paragraph.apart;
    if (goesOn && !DATE_ALONE.test(words) && !isOrganisation(words) && !ANNEX_HEAD.test(words)) {
      const entry = this.listed.length - 1;
      if (entry >= 0) this.listed[entry] += words;
      this.put(paragraph, "annex-list");
      return true;
    }
    this.state = this.beforeList;
    return false;
  }

  private takePlain(paragraph: Paragraph): void {
    const words = paragraph.words.text;
    // 附件 above the first clause stands over the policy itself, which a circular encloses.
    if (this.state === "front") {
      this.put(paragraph, "front");
      return;
    }
    const head = ANNEX_HEAD.exec(words);
    const current = this.tree.current;
    if (head !== null) {
      this.tree.startAnnex(head[2]?.trim() ?? "");
      this.put(paragraph, "annex");
    } else if (PUBLICATION.test(words) && words.length <= LONGEST_NOTE) this.put(paragraph, "publication");
    else if (DATE_ALONE.test(words)) this.put(paragraph, "date");
    else if (isOrganisation(words)) this.put(paragraph, "sign-off");
    else if (this.state === "body" && current !== undefined) {
      current.paragraphs.push(paragraph);
      this.put(paragraph, "body", current.index);
      return;
    } else this.put(paragraph, this.tree.annexes.length > 0 ? "annex" : "other");
    this.state = "tail";
  }
}

/** Reads the tree out of the paragraphs. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const reader = new OutlineReader();
  for (const paragraph of paragraphs) reader.take(paragraph);
  const { tree, listed, placed } = reader;
  const annexes = listed.map((title, i) => ({ title, present: i < tree.annexes.length }));
  const more = tree.annexes.slice(listed.length).map((title) => ({ title, present: true }));
  return { placed, clauses: tree.clauses, annexes: [...annexes, ...more], findings: tree.findings };
}
