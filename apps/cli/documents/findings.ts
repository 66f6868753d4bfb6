/** What `qiaoti find` found, as a document. */
import { clauseName, placeText, type RuleFindings } from "@qiaoti/assessment";
import type { Day, Language } from "@qiaoti/engine/language";
import type { Block, ListItem, RenderedDocument } from "@qiaoti/engine/render";
import { ruleById } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { chinese, dayText, heading, item, label, list, paragraph, t, table } from "./blocks.ts";

export interface FindingsView {
  readonly lang: Language;
  readonly file: string;
  readonly region: string;
  readonly on: Day;
  readonly rows: number;
  /** Facts that the rules look at and the table does not state. */
  readonly absent: readonly string[];
  readonly out: string | undefined;
  /** The first of the entitled, where no file was asked for. */
  readonly sample: readonly string[];
}

const MOST_FACTS = 5;
const MOST_ABSENT = 12;

/** From this many rules on, a table says it better than a list. */
const TABLE_FROM = 6;

const count = (n: number): string => n.toLocaleString("en-US");

function titleText(rule: string, lang: Language): string {
  const title = ruleById.get(rule)?.title[lang] ?? rule;
  return lang === "zh" ? chinese(title) : title;
}

function ruleItem(f: RuleFindings, lang: Language): ListItem {
  const settling = f.settlesMost.slice(0, MOST_FACTS).map(({ fact, settles, unknown }) => {
    const name = vocabulary.get(fact)?.spec.label[lang] ?? fact;
    return item(
      t(
        lang,
        `${name}（${fact}）：${count(unknown)} 人没有填，填了就能定下 ${count(settles)} 人`,
        `${name} (${fact}): not stated for ${count(unknown)}; stating it settles ${count(settles)}`,
      ),
    );
  });
  return item(
    [
      { text: titleText(f.rule, lang), strong: true },
      {
        text: `${t(lang, "　", "  ")}${clauseName(f.rule, lang) ?? ""}${t(lang, "（", " (")}${f.rule}${t(lang, "）", ")")}`,
      },
    ],
    [
      label(t(lang, "符合：", "Entitled: "), t(lang, `${count(f.entitled)} 人`, count(f.entitled))),
      label(t(lang, "不符合：", "Not entitled: "), t(lang, `${count(f.notEntitled)} 人`, count(f.notEntitled))),
      label(t(lang, "还不能认定：", "Undetermined: "), t(lang, `${count(f.undetermined)} 人`, count(f.undetermined))),
      settling.length === 0 ? undefined : label(t(lang, "最该补的情况：", "Most worth learning: "), "", settling),
    ],
  );
}

function ruleTable(findings: readonly RuleFindings[], lang: Language): Block {
  const head =
    lang === "zh"
      ? ["措施", "符合", "不符合", "还不能认定", "名称"]
      : ["measure", "entitled", "not", "undetermined", "title"];
  const rows = findings.map((f) => [
    f.rule,
    count(f.entitled),
    count(f.notEntitled),
    count(f.undetermined),
    lang === "zh" ? titleText(f.rule, lang) : titleText(f.rule, lang).slice(0, 40),
  ]);
  return table(t(lang, "各项措施的人数", "people by measure"), head, rows);
}

/** The findings in one language. */
export function findingsDocument(findings: readonly RuleFindings[], view: FindingsView): RenderedDocument {
  const { lang } = view;
  const labels = view.absent
    .slice(0, MOST_ABSENT)
    .map((id) => `${vocabulary.get(id)?.spec.label[lang] ?? id}（${id}）`);
  const more = view.absent.length - labels.length;
  const blocks: Block[] = [
    heading(1, t(lang, `找人：${view.file}`, `Find: ${view.file}`)),
    paragraph(
      t(
        lang,
        `地区：${placeText(view.region, lang)}　日期：${dayText(view.on, lang)}　共 ${count(view.rows)} 人`,
        `Place: ${placeText(view.region, lang)}  Day: ${dayText(view.on, lang)}  People: ${count(view.rows)}`,
      ),
    ),
    findings.length < TABLE_FROM ? list(findings.map((f) => ruleItem(f, lang))) : ruleTable(findings, lang),
  ];
  if (labels.length > 0)
    blocks.push(
      paragraph(
        t(
          lang,
          `表里没有这些列，都按“不清楚”处理：${labels.join("、")}${more > 0 ? `，等 ${view.absent.length} 项` : ""}。`,
          `The table lacks these columns, which count as unknown: ${labels.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
        ),
      ),
    );
  if (view.out !== undefined)
    blocks.push(paragraph(t(lang, `符合的人已写到 ${view.out}。`, `The entitled were written to ${view.out}.`)));
  else if (view.sample.length > 0)
    blocks.push(
      paragraph(
        t(
          lang,
          `符合的人（前 ${view.sample.length} 个）：${view.sample.join("、")}。加 --out 文件写出全部。`,
          `Entitled (first ${view.sample.length}): ${view.sample.join(", ")}. --out FILE writes all.`,
        ),
      ),
    );
  return { language: lang, blocks };
}
