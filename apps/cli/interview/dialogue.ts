/** One question at a time in the terminal: shows it, says why it is asked, reads the answer, checks it. */
import type { Gap, PersonQuestion } from "@qiaoti/assessment";
import { unitText, writeFact } from "@qiaoti/assessment";
import {
  type Fact,
  type FactValue,
  type Item,
  type ItemField,
  type Language,
  readFacts,
  type Text,
  text,
} from "@qiaoti/engine/language";
import { placeProblem } from "@qiaoti/policies/regions";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import type { Context } from "../io.ts";
import { stylerFor } from "../output/style.ts";
import { wrapText } from "../output/wrap.ts";
import type { Lines } from "./lines.ts";
import { type Asked, typedValue } from "./values.ts";

type ListFact = Extract<Fact, { kind: "spellsFact" | "recordsFact" }>;

/** What came of a question. */
export type Reply =
  | { readonly kind: "value"; readonly value: FactValue }
  | { readonly kind: "unknown" }
  | { readonly kind: "back" }
  | { readonly kind: "quit" };

type Line = { readonly kind: "typed"; readonly text: string } | Exclude<Reply, { kind: "value" }>;

const QUIT = new Set(["q", "quit", "exit", "结束", "退出"]);
const BACK = new Set(["b", "back", "返回"]);
const UNKNOWN = new Set(["", "-", "s", "skip", "dk", "跳过", "不知道", "不清楚", "unknown"]);
const WHY = new Set(["?", "？", "why", "为什么"]);
const MOST_NAMED = 4;

export class Dialogue {
  readonly #lines: Lines;
  readonly #context: Context;
  readonly #lang: Language;

  constructor(lines: Lines, context: Context) {
    this.#lines = lines;
    this.#context = context;
    this.#lang = context.lang;
  }

  t(zh: string, en: string): string {
    return this.#lang === "zh" ? zh : en;
  }

  /** Says something; standard output stays free for the assessment. */
  say(words: string, indent = 0): void {
    const { io } = this.#context;
    const lead = " ".repeat(indent);
    for (const line of words.split("\n"))
      for (const part of wrapText(line, io.width - indent)) io.err(`${lead}${part}\n`);
  }

  strong(words: string): void {
    const { io } = this.#context;
    for (const part of wrapText(words, io.width)) io.err(`${stylerFor(io.colour)("bold", part)}\n`);
  }

  async #line(prompt: string, why?: () => void): Promise<Line> {
    for (;;) {
      const typed = await this.#lines.next(prompt);
      if (typed === undefined || QUIT.has(typed.toLowerCase())) return { kind: "quit" };
      const lower = typed.toLowerCase();
      if (BACK.has(lower)) return { kind: "back" };
      if (WHY.has(lower) && why !== undefined) {
        why();
        continue;
      }
      return UNKNOWN.has(lower) ? { kind: "unknown" } : { kind: "typed", text: typed };
    }
  }

  /** The rules that hang on the answer; at first a few of them, on request all. */
  why(question: PersonQuestion, all = false): void {
    const names = question.rules.map(
      (r) => `${this.#lang === "zh" ? r.title.zh : r.title.en}${this.t("（", " (")}${r.id}${this.t("）", ")")}`,
    );
    const shown = all ? names : names.slice(0, MOST_NAMED);
    const more = names.length - shown.length;
    const rest = more > 0 ? this.t(`等 ${names.length} 项（输入 ? 全部列出）`, ` and ${more} more (? lists all)`) : "";
    this.say(`${this.t("关系到：", "Bears on: ")}${shown.join(this.t("、", "; "))}${rest}`, 2);
  }

  #options(asked: Asked): void {
    if (asked.kind === "flag") {
      const [yes, no] = [asked.yes?.[this.#lang], asked.no?.[this.#lang]];
      if (yes !== undefined && no !== undefined) this.say(this.t(`是：${yes}　否：${no}`, `yes: ${yes}  no: ${no}`), 2);
    }
    for (const [i, label] of Object.values(asked.options ?? {}).entries())
      this.say(`${i + 1}. ${label[this.#lang]}`, 2);
  }

  #prompt(asked: Asked): string {
    const hints: Readonly<Record<Asked["kind"], Text>> = {
      flag: text("是/否", "yes/no"),
      choice: text("序号", "number"),
      scale: text("序号", "number"),
      set: text("序号，可填几个", "numbers"),
      integer: text(
        `整数${asked.unit === undefined ? "" : `，单位：${unitText(asked.unit, "zh")}`}`,
        `whole number${asked.unit === undefined ? "" : `, ${unitText(asked.unit, "en")}`}`,
      ),
      money: text("金额，元", "amount in yuan"),
      date: text("日期，如 2020-08-01", "date, such as 2020-08-01"),
      region: text("地名或代码", "place or code"),
    };
    return `${hints[asked.kind][this.#lang]}> `;
  }

  /** Asks until the answer fits. `check` says what is wrong with a value in the words of the vocabulary. */
  async #value(
    asked: Asked,
    check: (value: unknown) => Text | undefined,
    why?: () => void,
  ): Promise<{ kind: "raw"; raw: unknown } | Exclude<Line, { kind: "typed" }>> {
    for (;;) {
      const line = await this.#line(this.#prompt(asked), why);
      if (line.kind !== "typed") return line;
      const typed = typedValue(line.text, asked);
      const problem = "problem" in typed ? typed.problem : check(typed.value);
      if (problem === undefined && "value" in typed) return { kind: "raw", raw: typed.value };
      this.say(problem?.[this.#lang] ?? "", 2);
    }
  }

  /** Asks for a fact with one value. */
  async #single(question: PersonQuestion): Promise<Reply> {
    const { fact } = question;
    const asked = askedOf(fact);
    this.#options(asked);
    let value: FactValue | undefined;
    const check = (raw: unknown): Text | undefined => {
      const read = readFacts(vocabulary, { [fact.id]: raw }, { region: placeProblem });
      value = read.facts[fact.id];
      return read.problems[0]?.message;
    };
    const got = await this.#value(asked, check, () => this.why(question, true));
    if (got.kind !== "raw") return got;
    return value === undefined ? { kind: "unknown" } : { kind: "value", value };
  }

  /** One field of one entry; `undefined` where it stays unknown. */
  async #field(
    field: ItemField,
    list: ListFact,
  ): Promise<{ kind: "raw"; raw: unknown } | Exclude<Line, { kind: "typed" }>> {
    const goesOn = field.name === "to" && list.kind === "spellsFact";
    this.say(
      `${field.label[this.#lang]}${goesOn ? this.t("（仍在继续就输入 0）", " (0 while it goes on)") : ""}${this.t("？", "?")}`,
      2,
    );
    this.#options(field);
    const check = (raw: unknown): Text | undefined => {
      if (goesOn && raw === "0") return undefined;
      const read = readFacts(vocabulary, { [list.id]: [{ [field.name]: raw }] }, { region: placeProblem });
      return read.problems.find((p) => p.path.endsWith(field.name))?.message;
    };
    return this.#value(field, check);
  }

  /** Asks for the entries of a list, one after another, and only for the fields that matter. */
  async #entries(question: PersonQuestion, list: ListFact): Promise<Reply> {
    const entries: Record<string, unknown>[] = [];
    for (;;) {
      const n = entries.length + 1;
      this.say(
        n === 1
          ? this.t("有这样的经历或记录吗？（没有就答 否）", "Is there any? (no where there is none)")
          : this.t(`第 ${n} 项：还有吗？`, `Entry ${n}: is there another?`),
        2,
      );
      const more = await this.#value(
        { kind: "flag" },
        () => undefined,
        () => this.why(question, true),
      );
      if (more.kind === "back" || more.kind === "quit") return more;
      if (more.kind === "unknown" && n === 1) return more;
      if (more.kind === "unknown" || more.raw === false) break;
      const entry: Record<string, unknown> = {};
      for (const field of question.fields) {
        const got = await this.#field(field, list);
        if (got.kind === "back" || got.kind === "quit") return got;
        if (got.kind === "raw" && got.raw !== "0") entry[field.name] = got.raw;
        if (got.kind === "unknown" && field.name === "to") entry["to"] = "unknown";
      }
      entries.push(entry);
      const problem = readFacts(vocabulary, { [list.id]: entries }, { region: placeProblem }).problems[0];
      if (problem !== undefined) {
        this.say(this.t(`这一项没有记下：${problem.message.zh}`, `This entry was not kept: ${problem.message.en}`), 2);
        entries.pop();
      }
    }
    const value = readFacts(vocabulary, { [list.id]: entries }, { region: placeProblem }).facts[list.id];
    return value === undefined ? { kind: "unknown" } : { kind: "value", value };
  }

  /** Fills what stated entries lack; what stays unknown stays unknown. */
  async #gaps(list: ListFact, stated: readonly Item[], gaps: readonly Gap[]): Promise<Reply> {
    const entries = writeFact(list, stated) as Record<string, unknown>[];
    for (const { index, field } of gaps) {
      this.say(this.t(`第 ${index + 1} 项：`, `Entry ${index + 1}:`), 2);
      const got = await this.#field(field, list);
      if (got.kind === "back" || got.kind === "quit") return got;
      const entry = entries[index];
      if (got.kind !== "raw" || entry === undefined) continue;
      if (got.raw === "0" && field.name === "to") delete entry["to"];
      else entry[field.name] = got.raw;
    }
    const read = readFacts(vocabulary, { [list.id]: entries }, { region: placeProblem });
    const [problem] = read.problems;
    if (problem !== undefined) {
      this.say(this.t(`没有记下：${problem.message.zh}`, `Not kept: ${problem.message.en}`), 2);
      return { kind: "unknown" };
    }
    const value = read.facts[list.id];
    return value === undefined ? { kind: "unknown" } : { kind: "value", value };
  }

  /** Asks one question of the interview. `stated` holds the entries of a list that is stated already. */
  async ask(question: PersonQuestion, stated: readonly Item[] | undefined): Promise<Reply> {
    const { fact } = question;
    this.strong(fact.spec.ask[this.#lang]);
    if (fact.spec.help !== undefined) this.say(fact.spec.help[this.#lang], 2);
    this.why(question);
    if (fact.kind !== "spellsFact" && fact.kind !== "recordsFact") return this.#single(question);
    return stated === undefined ? this.#entries(question, fact) : this.#gaps(fact, stated, question.gaps);
  }

  /** A free question before the interview, such as for the place. */
  async plain(prompt: string): Promise<string | undefined> {
    return this.#lines.next(prompt);
  }
}

const KINDS: Readonly<Partial<Record<Fact["kind"], Asked["kind"]>>> = {
  flagFact: "flag",
  choiceFact: "choice",
  scaleFact: "scale",
  setFact: "set",
  integerFact: "integer",
  moneyFact: "money",
  dateFact: "date",
  regionFact: "region",
};

function askedOf(fact: Fact): Asked {
  const spec = fact.spec as Omit<Partial<Asked>, "kind">;
  return { ...spec, kind: KINDS[fact.kind] ?? "flag" };
}
