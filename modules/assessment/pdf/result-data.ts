/** What stands on paper of a result, in one language. */
import type { Text } from "@qiaoti/engine/language";
import type { SavedAnswers } from "../browser/saved-answers.ts";
import type { AnswerData } from "../contract/answer.ts";
import { present } from "../present.ts";
import { situationOfSaved } from "../saved/situation-of-saved.ts";
import { assess } from "../use-cases/assess.ts";
import { clauseName } from "../wording.ts";

type Lang = "zh" | "en";

export interface PaperRow {
  readonly title: string;
  readonly clause: string;
  readonly lead: string | null;
  readonly lines: readonly string[];
}

export interface Paper {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly footer: string;
  readonly sections: readonly { readonly title: string; readonly empty: string; readonly rows: readonly PaperRow[] }[];
}

const WORDS = {
  title: { zh: "测一测：结果", en: "Assessment: results" },
  note: {
    zh: "本结果依据所填内容和所列文件推算，供了解和准备材料之用；是否享受，以经办机构审核为准。",
    en: "Reckoned from what was stated and the documents named, to inform and to prepare; the office decides.",
  },
  footer: { zh: "桥梯 · 由取回码生成，未另存副本", en: "qiaoti · made from a code; no copy is kept" },
  now: { zh: "现在就可以", en: "Now" },
  later: { zh: "以后可以", en: "Later" },
  undecided: { zh: "还缺情况，没有判定", en: "Not decided yet" },
  not: { zh: "不符合", en: "Not met" },
  none: { zh: "没有。", en: "None." },
  missing: { zh: "还需要知道：", en: "Still to be known: " },
  from: { zh: "起", en: "from " },
} as const satisfies Readonly<Record<string, Text>>;

const isOf = (text: Text, lang: Lang): string => text[lang];

function paperRow(a: AnswerData, lang: Lang): PaperRow {
  const becomes = a.becomes;
  const lead =
    becomes === undefined ? null : lang === "zh" ? `${becomes.on}${WORDS.from.zh}` : `${WORDS.from.en}${becomes.on}`;
  const grants = a.grants.filter((g) => g.holds !== "no").map((g) => isOf(g.text, lang));
  const reasons = a.reasons.map((r) => r[lang]);
  const missing = [...new Set(a.missing.map((m) => isOf(m.label, lang)))];
  const open = missing.length === 0 ? [] : [WORDS.missing[lang] + missing.join(lang === "zh" ? "、" : ", ")];
  const lines = {
    entitled: grants,
    undetermined: open,
    "not-entitled": becomes === undefined ? reasons : becomes.binding.map((b) => isOf(b, lang)),
  }[a.verdict];
  return { title: isOf(a.title, lang), clause: clauseName(a.rule, lang) ?? a.rule, lead, lines };
}

/** The paper of saved answers: reckoned again on the day for which it was asked. */
export function paperOf(answers: SavedAnswers, lang: Lang): Paper {
  const data = present(assess(situationOfSaved(answers)));
  const section = (key: "now" | "later" | "undecided" | "not") => ({
    title: `${WORDS[key][lang]}（${data[key].length}）`,
    empty: WORDS.none[lang],
    rows: data[key].map((a) => paperRow(a, lang)),
  });
  return {
    lang,
    title: WORDS.title[lang],
    subtitle: `${data.region.name} · ${data.on}`,
    note: WORDS.note[lang],
    footer: WORDS.footer[lang],
    sections: (["now", "later", "undecided", "not"] as const).map(section),
  };
}
