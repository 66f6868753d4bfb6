/** What a caller may tell the renderer: names that the engine does not know, and how a text is to be laid out. */
import { optionInForce } from "../decide/lookups.ts";
import type { Condition } from "../language/nodes.ts";
import type { Setting } from "../language/parameters.ts";
import type { Reading } from "../language/readings.ts";
import type { Situation } from "../language/situation.ts";
import type { Filling } from "../language/terms.ts";
import type { Language, Text } from "../language/text.ts";
import type { HeadingLevel } from "./model.ts";
import type { Wording } from "./wording.ts";
import { wordsEn } from "./words.en.ts";
import { wordsZh } from "./words.zh.ts";

/** How a count is said: `5人`, `1 person`, `5 persons`. */
export interface UnitWords {
  readonly zh: string;
  readonly en: readonly [one: string, other: string];
}

type Naming = (key: string, lang: Language) => string | undefined;

export interface RenderOptions {
  /** Name of a division code; without one the code stands alone. */
  readonly regionName?: Naming;
  /** Name of a body that can confirm facts (`verifiedBy`); without one it is left out. */
  readonly verifierName?: Naming;
  /** Name of a subject (`Rule.of`), such as “用人单位”. */
  readonly subjectName?: Naming;
  /** The words of a citation and where it leads; without it the id stands alone. */
  readonly citation?: (id: string, lang: Language) => { readonly text: string; readonly href?: string } | undefined;
  /** Words for units of counts, over those of the engine. */
  readonly units?: Readonly<Record<string, UnitWords>>;
  /** Ids of date facts from which elapsed time is an age: “满18周岁”. */
  readonly ages?: ReadonlySet<string>;
  /** Level of the title; sections stand one below it. 1 where absent. */
  readonly headingLevel?: Exclude<HeadingLevel, 6>;
  /** Settings of the installation, over those that parameters carry. */
  readonly settings?: Readonly<Record<string, readonly Setting[]>>;
  /** Local rules that fill open terms, shown under them. */
  readonly fillings?: readonly Filling[];
  /** Adopted readings: reading id → option. */
  readonly readings?: Readonly<Record<string, string>>;
}

/** Units that the engine itself counts in, and those of any domain. */
const UNITS: Readonly<Record<string, UnitWords>> = {
  record: { zh: "次", en: ["entry", "entries"] },
  spell: { zh: "段", en: ["period", "periods"] },
  day: { zh: "天", en: ["day", "days"] },
  month: { zh: "个月", en: ["month", "months"] },
  year: { zh: "年", en: ["year", "years"] },
  level: { zh: "级", en: ["level", "levels"] },
  block: { zh: "份", en: ["full part", "full parts"] },
  person: { zh: "人", en: ["person", "persons"] },
  "basis-point": { zh: "个基点", en: ["basis point", "basis points"] },
};

/** A unit without words counts bare. */
const BARE: UnitWords = { zh: "", en: ["", ""] };

/** Commas and brackets among Chinese characters, as Chinese writes them. GB/T 15834 */
function fullWidth(text: string): string {
  return text
    .replace(/\(([^()]*\p{Script=Han}[^()]*)\)/gu, "（$1）")
    .replace(/([\p{Script=Han}”）]),(?=[\p{Script=Han}“（])/gu, "$1，");
}

/** A language with its words and the caller's names: what every renderer carries along. */
export class Speech {
  readonly lang: Language;
  readonly w: Wording;
  readonly options: RenderOptions;
  /** A condition, or its opposite, as one sentence; handed in, because sentences hold quantities and these sentences. */
  readonly clause: (node: Condition, negated?: boolean) => string;
  /** The case that is spoken of; without one a rule is spoken of as it stands. */
  readonly situation: Situation | undefined;

  constructor(
    lang: Language,
    options: RenderOptions,
    clause: (node: Condition, negated: boolean, s: Speech) => string,
    situation?: Situation,
  ) {
    this.lang = lang;
    this.situation = situation;
    this.clause = (node, negated = false) => clause(node, negated, this);
    this.w = lang === "zh" ? wordsZh : wordsEn;
    this.options = options;
  }

  /** A text without the full stop that would double inside a sentence; Chinese with Chinese punctuation. */
  say(text: Text): string {
    const said = text[this.lang].trim().replace(/[。.]+$/u, "");
    return this.lang === "zh" ? fullWidth(said) : said;
  }

  /** The option of a reading that is in force in the case spoken of; undefined where none is, or there is no case. */
  optionOf(reading: Reading): string | undefined {
    return this.situation === undefined ? undefined : optionInForce(reading, this.situation).option;
  }

  /** The option that an office has adopted. */
  adoptedOption(reading: Reading): string | undefined {
    return (this.situation?.readings ?? this.options.readings)?.[reading.id];
  }

  region(code: string): string {
    const name = this.options.regionName?.(code, this.lang);
    return this.w.region(code, name);
  }

  unit(key: string): UnitWords {
    return this.options.units?.[key] ?? UNITS[key] ?? BARE;
  }

  verifiers(keys: readonly string[]): readonly string[] {
    return keys.flatMap((key) => this.options.verifierName?.(key, this.lang) ?? []);
  }

  /** A section heading stands one level below the title. */
  level(below: 0 | 1 | 2): HeadingLevel {
    return Math.min((this.options.headingLevel ?? 1) + below, 6) as HeadingLevel;
  }
}
