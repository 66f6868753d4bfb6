/** What stands before the first clause: who issues, number, title, whom it is for, the circular and the preamble. */
import { plainTitle } from "./clause-words.ts";
import type { Reference, SegmentKind } from "./document.ts";
import { isOrganisation, organisationsIn } from "./organisations.ts";
import { DATE_ALONE, KIND_OF_DOCUMENT, type Paragraph } from "./paragraphs.ts";
import { dateOf } from "./periods.ts";
import { ownNumberIn, referencesIn } from "./references.ts";

export interface FrontMatter {
  readonly kinds: readonly SegmentKind[];
  readonly title?: string;
  readonly circular?: string;
  readonly number?: string;
  readonly issuers: readonly string[];
  readonly addressees: readonly string[];
  readonly issued?: string;
  readonly basis: readonly Reference[];
}

const ADDRESSEES = /^[^。《》]{2,400}[：:]$/u;
const ADDRESSED = /各|有关|委员会|人民政府|部门|单位|局|厅/u;
const PRESS = /^新华社|全文如下|^据新华/u;
const ANNEX_ABOVE = /^附\s*件?\s*[0-9一二三]*$/u;
const PUBLICATION = /^[（(]?\s*此件/u;
/** Organs named in a title before 关于 or 印发, or in a report before 印发了. */
const IN_TITLE = /^(.{4,80}?)(?:关于|印发|转发)/u;
const IN_REPORT =
  /(?:近日|日前|电)?[，,\s]*((?:中共|国务院|[\u4e00-\u9fff]{2,8})[\u4e00-\u9fff、\s]{2,60}?)(?:近日|日前)?(?:联合)?印发了?(?:《|通知)/u;

const isTitle = (words: string): boolean =>
  words.length <= 160 &&
  !/[。；]/u.test(words) &&
  KIND_OF_DOCUMENT.test(words.replace(/[\s　]+/gu, "")) &&
  !/[：:]$/u.test(words);
const isCircular = (words: string): boolean => /印发|转发/u.test(words) && /通知[^》]*$/u.test(words);
/** The first line of a title that goes on: 关于促进……, or the name of a place. */
const mayBegin = (words: string): boolean =>
  words.length <= LINE &&
  !/[。，；：:]/u.test(words) &&
  /关于|^[\u4e00-\u9fff]{2,12}[省市县区州]/u.test(words) &&
  !isOrganisation(words);
const LINE = 45;

/** Goes through the paragraphs before the first clause and says of each what it is. */
class FrontReader {
  readonly kinds: SegmentKind[] = [];
  readonly titles: string[] = [];
  readonly circulars: string[] = [];
  readonly organs: string[] = [];
  /** Lines on which names of several organs run together. */
  readonly composite: string[] = [];
  readonly addressees: string[] = [];
  readonly notices: number[] = [];
  number: string | undefined;
  issued: string | undefined;
  /** The circular is over: what follows is what it encloses. */
  enclosed = false;
  private state: "head" | "notice" | "preamble" = "head";
  private readonly paragraphs: readonly Paragraph[];

  constructor(paragraphs: readonly Paragraph[]) {
    this.paragraphs = paragraphs;
    paragraphs.forEach((paragraph, i) => {
      this.kinds[i] ??= paragraph.kind === "ornament" ? "ornament" : this.kindOf(paragraph.words.text, i);
    });
    // A circular that goes on to the clauses itself: what follows its addressees is its preamble.
    if (!this.enclosed) for (const i of this.notices) this.kinds[i] = "preamble";
  }

  private enclose(): void {
    this.state = "preamble";
    this.enclosed = true;
  }

  private kindOf(words: string, i: number): SegmentKind {
    const own = this.state === "head" ? ownNumberIn(words) : undefined;
    if (own !== undefined) {
      this.number ??= own;
      return "number";
    }
    if (DATE_ALONE.test(words)) {
      this.issued ??= dateOf(words);
      if (this.state === "notice") this.enclose();
      return "date";
    }
    if (PUBLICATION.test(words)) return "publication";
    if (ANNEX_ABOVE.test(words)) {
      this.enclose();
      return "annex";
    }
    return this.titleAt(words, i) ?? this.organAt(words) ?? this.proseAt(words, i);
  }

  private titleAt(words: string, i: number): SegmentKind | undefined {
    const next = this.paragraphs[i + 1]?.words.text;
    const goesOn =
      !isTitle(words) && mayBegin(words) && next !== undefined && next.length <= LINE && isTitle(words + next);
    if (!goesOn && !isTitle(words)) return undefined;
    const title = goesOn ? words + next : words;
    (isCircular(title) ? this.circulars : this.titles).push(title);
    if (goesOn) this.kinds[i + 1] = "title";
    if (this.state !== "head" && !isCircular(title)) this.enclose();
    return "title";
  }

  private organAt(words: string): SegmentKind | undefined {
    if (!isOrganisation(words.replace(/文\s*件$/u, ""))) return undefined;
    (organisationsIn(words).length > 1 ? this.composite : this.organs).push(words);
    return this.state === "head" ? "issuer" : "sign-off";
  }

  private proseAt(words: string, i: number): SegmentKind {
    if (this.state === "head" && ADDRESSEES.test(words) && ADDRESSED.test(words)) {
      this.addressees.push(...words.slice(0, -1).split(/(?<![（(][^）)]*)[，,、](?![^（(]*[）)])/u));
      this.state = "notice";
      return "addressees";
    }
    if (this.state === "notice" || (this.state === "head" && PRESS.test(words))) {
      const reported = this.state === "head" ? IN_REPORT.exec(words)?.[1] : undefined;
      if (reported !== undefined) this.organs.push(...organisationsIn(reported.replace(/^.*?[，,]/u, "")));
      this.notices.push(i);
      if (/全文如下/u.test(words)) this.enclose();
      return "notice";
    }
    const known = this.titles.length + this.circulars.length > 0;
    return this.state === "head" && !known && words.length < 30 ? "other" : "preamble";
  }
}

/** Reads the paragraphs before the first clause. */
export function readFront(paragraphs: readonly Paragraph[]): FrontMatter {
  const front = new FrontReader(paragraphs);
  const { kinds, number, issued, addressees } = front;
  const circular = front.circulars[0] === undefined ? undefined : plainTitle(front.circulars[0]);
  const quoted = front.notices
    .flatMap((i) => referencesIn(paragraphs[i]?.words ?? { text: "", pieces: [] }))
    .find((r) => r.title !== undefined && KIND_OF_DOCUMENT.test(r.title))?.title;
  const inCircular = circular === undefined ? undefined : /《(.+)》/su.exec(circular)?.[1];
  const found = front.titles.at(-1) ?? inCircular ?? quoted ?? circular;
  const title = found === undefined ? undefined : plainTitle(found);
  const basis = paragraphs
    .flatMap((p, i) => (kinds[i] === "preamble" ? referencesIn(p.words) : []))
    .filter((r) => r.title === undefined || plainTitle(r.title) !== title);
  return {
    kinds,
    ...(title === undefined ? {} : { title }),
    ...(circular === undefined ? {} : { circular }),
    ...(number === undefined ? {} : { number }),
    issuers: issuersFrom(front.organs, front.composite, [...front.circulars, ...front.titles]),
    addressees,
    ...(issued === undefined ? {} : { issued }),
    basis,
  };
}

/** Names of the issuing organs, once each; a name that is the end of another, longer one is that one. */
function issuersFrom(organs: readonly string[], composite: readonly string[], titles: readonly string[]): string[] {
  const single = organs.flatMap((o) => organisationsIn(o));
  const shared = composite.flatMap((o) => organisationsIn(o, single));
  const named = titles.flatMap((t) => {
    const found = IN_TITLE.exec(t)?.[1]?.trim();
    if (found === undefined) return [];
    const parts = organisationsIn(found, single);
    return parts.every((p) => isOrganisation(p)) ? parts : [];
  });
  const all = [...new Set([...single, ...shared, ...named])].filter((name) => name.length >= 4);
  return all.filter(
    (name) =>
      !all.some((other) => other !== name && other.startsWith(name) && /^[（(]/u.test(other.slice(name.length))),
  );
}
