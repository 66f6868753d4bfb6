/** What answers refer to and what stands at the foot of an assessment: readings, facts to be verified, documents. */
import { documentOf, renderOptions, weighReadings } from "@qiaoti/assessment";
import type { Determination, UsedReading, Verdict } from "@qiaoti/engine/decide";
import type { Fact, Language, Reading, Text } from "@qiaoti/engine/language";
import type { Block, ListItem } from "@qiaoti/engine/render";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { heading, item, list } from "./blocks.ts";

const TURNED: Readonly<Record<Verdict, Text>> = {
  entitled: { zh: "可以享受", en: "entitled" },
  "not-entitled": { zh: "不能享受", en: "not entitled" },
  undetermined: { zh: "不能认定", en: "not decided" },
};

/** Collected while answers are written, so that each reading, fact and document is explained once. */
export class Notes {
  readonly #lang: Language;
  readonly #readings = new Map<string, UsedReading>();
  /** What another option would turn: reading id, option, verdict, and the rules so turned. */
  readonly #effects = new Map<string, Set<string>>();
  readonly #all: boolean;
  readonly #toVerify = new Map<string, Fact>();
  readonly #documents = new Map<string, string>();

  /** With `all`, every option of every reading is listed. */
  constructor(lang: Language, all = false) {
    this.#lang = lang;
    this.#all = all;
  }

  #t(zh: string, en: string): string {
    return this.#lang === "zh" ? zh : en;
  }

  document(ruleId: string): void {
    const document = documentOf(ruleId);
    if (document === undefined) return;
    const facts = [document.number ?? this.#t("无文号", "no number"), document.issued];
    this.#documents.set(
      document.id,
      `${document.title[this.#lang]}${this.#t("（", " (")}${facts.join(this.#t("，", ", "))}${this.#t("）", ")")}`,
    );
  }

  /** “口径 1、3”: numbers of the readings that answers used; undefined where they used none. */
  readings(group: readonly Determination[]): string | undefined {
    for (const d of group)
      for (const { reading, option, verdict } of weighReadings(d)) {
        const key = `${reading.id} ${option} ${verdict}`;
        this.#effects.set(key, (this.#effects.get(key) ?? new Set()).add(d.rule.id));
      }
    const used = group.flatMap((d) => d.readings);
    const numbers = used.map((one) => {
      this.#readings.set(one.reading.id, one);
      return [...this.#readings.keys()].indexOf(one.reading.id) + 1;
    });
    if (numbers.length === 0) return undefined;
    return [...new Set(numbers)].sort((a, b) => a - b).join(this.#t("、", ", "));
  }

  /** Labels of the facts that only the person has stated and on which the answers rest; undefined where none does. */
  toVerify(group: readonly Determination[]): string | undefined {
    const ids = new Set(group.filter((d) => d.restsOnDeclared).flatMap((d) => d.declaredFacts));
    const facts = [...ids].flatMap((id) => vocabulary.get(id) ?? []);
    if (facts.length === 0) return undefined;
    for (const fact of facts) this.#toVerify.set(fact.id, fact);
    return facts.map((fact) => fact.spec.label[this.#lang]).join(this.#t("、", ", "));
  }

  /** One line for each option that would turn an answer; with `all`, for each other option. */
  #optionItems(reading: Reading, used: string | undefined): readonly ListItem[] {
    return Object.entries(reading.options).flatMap(([option, words]): ListItem[] => {
      if (option === used) return [];
      const turned = (Object.keys(TURNED) as Verdict[]).flatMap((verdict) => {
        const rules = this.#effects.get(`${reading.id} ${option} ${verdict}`);
        if (rules === undefined) return [];
        const list = [...rules].join(this.#t("、", ", "));
        return [this.#t(`${list} 变为${TURNED[verdict].zh}`, `${list} would be ${TURNED[verdict].en}`)];
      });
      if (turned.length === 0 && !this.#all) return [];
      const effect = turned.length === 0 ? this.#t("结论不变", "nothing changes") : turned.join(this.#t("；", "; "));
      const choice = this.#t(`改按“${words.zh}”：`, `“${words.en}”: `);
      return [item(`${choice}${effect}${this.#t("　", "  ")}--reading ${reading.id}=${option}`)];
    });
  }

  #readingItems(): readonly ListItem[] {
    return [...this.#readings.values()].map(({ reading, option, adopted }, i) => {
      const chosen = option === undefined ? undefined : reading.options[option];
      const said =
        chosen === undefined
          ? this.#t("未定，各种口径结论一致时才作认定", "open: an answer stands only where all readings agree")
          : this.#t(
              `采用“${chosen.zh}”${adopted ? "（已选定）" : "（默认）"}`,
              `used “${chosen.en}”${adopted ? " (adopted)" : " (default)"}`,
            );
      return item(
        [{ text: `${i + 1}. ` }, { text: `${reading.question[this.#lang]}${this.#t("", " ")}${said}` }],
        this.#optionItems(reading, option),
      );
    });
  }

  #verifyItems(): readonly ListItem[] {
    const by = new Map<string, string[]>();
    for (const fact of this.#toVerify.values()) {
      const bodies = fact.spec.verifiedBy.flatMap((key) => renderOptions.verifierName?.(key, this.#lang) ?? []);
      const key = bodies.join(this.#t("、", ", ")) || this.#t("经办机构", "the office in charge");
      by.set(key, [...(by.get(key) ?? []), fact.spec.label[this.#lang]]);
    }
    return [...by].map(([bodies, labels]) =>
      item(this.#t(`可由${bodies}核实：${labels.join("、")}`, `By ${bodies}: ${labels.join(", ")}`)),
    );
  }

  /** The foot of the assessment. */
  blocks(): readonly Block[] {
    const sections: [string, readonly ListItem[]][] = [
      [
        this.#t("口径（换一种会改变结论的，另起一行写明）", "Readings (with the options that would turn an answer)"),
        this.#readingItems(),
      ],
      [this.#t("本人陈述、办理时要核实的情况", "Stated by the person, to be verified"), this.#verifyItems()],
      [this.#t("文件", "Documents"), [...this.#documents.values()].map((text) => item(text))],
    ];
    return sections.flatMap(([title, items]) => (items.length === 0 ? [] : [heading(2, title), list(items)]));
  }
}
