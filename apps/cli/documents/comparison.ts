/** Two places compared for one person, as a document. */
import { type MatterComparison, type Move, type PlaceComparison, placeText, renderOptions } from "@qiaoti/assessment";
import type { Determination, Verdict } from "@qiaoti/engine/decide";
import type { Language } from "@qiaoti/engine/language";
import {
  type Block,
  binds,
  type ListItem,
  missingTexts,
  plainText,
  type RenderedDocument,
} from "@qiaoti/engine/render";
import { themes } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { reasonTexts, titleOf, type View } from "./answers.ts";
import { dayText, heading, item, label, list, paragraph, t } from "./blocks.ts";
import { Notes } from "./notes.ts";

export interface ComparisonView {
  readonly lang: Language;
  readonly name: string | undefined;
  readonly all: boolean;
  readonly marks: boolean;
}

const VERDICTS: Readonly<Record<Verdict, { readonly zh: string; readonly en: string }>> = {
  entitled: { zh: "可以享受", en: "entitled" },
  "not-entitled": { zh: "不能享受", en: "not entitled" },
  undetermined: { zh: "还不能认定", en: "not decided" },
};
/** For a rule that binds, nothing is enjoyed. */
const BINDING: typeof VERDICTS = {
  entitled: { zh: "须遵守", en: "bound" },
  "not-entitled": { zh: "不受约束", en: "not bound" },
  undetermined: VERDICTS.undetermined,
};
const verdictText = (d: Determination, lang: Language): string => (binds(d.rule) ? BINDING : VERDICTS)[d.verdict][lang];
const RANK: Readonly<Record<Verdict, number>> = { entitled: 0, undetermined: 1, "not-entitled": 2 };

/** The answer that speaks best for the subject. */
const best = (determinations: readonly Determination[]): Determination | undefined =>
  [...determinations].sort((a, b) => RANK[a.verdict] - RANK[b.verdict])[0];

/** How one side stands: its best rule, the verdict, and why where it is no yes. */
function side(name: string, determinations: readonly Determination[], view: View): ListItem {
  const { lang } = view;
  const d = best(determinations);
  if (d === undefined) return label(name, t(lang, "没有相应的规定", "no such rule"));
  view.notes.document(d.rule.id);
  const title = plainText(titleOf(d, lang));
  const verdict = verdictText(d, lang);
  const why =
    d.verdict === "not-entitled"
      ? `${t(lang, "：", ": ")}${reasonTexts(d, view).join(t(lang, "；", "; "))}`
      : d.verdict === "undetermined"
        ? `${t(lang, "，还缺：", "; missing: ")}${missingTexts(d.missing, d.situation, lang, renderOptions)
            .slice(0, 2)
            .join(t(lang, "；", "; "))}${d.missing.length > 2 ? t(lang, "等", " and more") : ""}`
        : "";
  return label(name, `${verdict}${why}${t(lang, "　", "  ")}${title}`);
}

function matterItem(m: MatterComparison, view: View, mark: 0 | 1 | 2): ListItem {
  const { lang } = view;
  return item(
    [{ text: m.matter.title[lang], strong: true }],
    [side(t(lang, "现在：", "Here: "), m.here, view), side(t(lang, "搬去：", "There: "), m.there, view)],
    view.marks ? mark : undefined,
  );
}

/** A matter that must follow the person: by which rule it is served there, and what is to be cleared up first. */
function carryItem(m: MatterComparison, view: View): ListItem {
  const { lang, notes } = view;
  const d = best(m.there) ?? best(m.here);
  if (d === undefined) return item(m.matter.title[lang]);
  notes.document(d.rule.id);
  const served =
    m.there.length > 0
      ? label(
          t(lang, "到当地：", "There: "),
          `${verdictText(d, lang)}${t(lang, "，依据", ", under ")}${plainText(titleOf(d, lang))}`,
        )
      : label(
          t(lang, "原来依据：", "So far: "),
          `${plainText(titleOf(d, lang))}${t(lang, "；当地没有相应的规定，须先问清怎么接续", "; there is no such rule there: ask how it is carried on")}`,
        );
  const [first] = missingTexts(d.missing, d.situation, lang, renderOptions);
  const more =
    d.missing.length > 1 ? t(lang, `（另有 ${d.missing.length - 1} 件）`, ` (and ${d.missing.length - 1} more)`) : "";
  return item(
    [{ text: m.matter.title[lang], strong: true }],
    [served, first === undefined ? undefined : label(t(lang, "先弄清：", "First: "), `${first}${more}`)],
    view.marks ? (d.verdict === "entitled" ? 1 : d.verdict === "undetermined" ? 0 : 2) : undefined,
  );
}

/** Matters that stay open, by theme, by name only. */
function openByTheme(open: readonly MatterComparison[], lang: Language): readonly ListItem[] {
  return Object.entries(themes).flatMap(([id, title]): ListItem[] => {
    const own = open.filter((m) => m.matter.theme === id);
    if (own.length === 0) return [];
    const names = own.map((m) => m.matter.title[lang]).join(t(lang, "、", ", "));
    return [
      item([
        { text: `${title[lang]}${t(lang, `（${own.length}）：`, ` (${own.length}): `)}`, strong: true },
        { text: names },
      ]),
    ];
  });
}

const labels = (ids: readonly string[], lang: Language): string =>
  ids.map((id) => vocabulary.get(id)?.spec.label[lang] ?? id).join(t(lang, "、", ", "));

/** The comparison in one language. */
export function comparisonDocument(c: PlaceComparison, move: Move, options: ComparisonView): RenderedDocument {
  const { lang, name, all, marks } = options;
  const notes = new Notes(lang);
  const view: View = { lang, notes, marks, detailed: false, said: new Map() };
  const [from, to] = [placeText(c.from.region, lang), placeText(c.to.region, lang)];
  const title = t(lang, "两地比较", "Two places compared");
  const section = (zh: string, en: string, rows: readonly MatterComparison[], mark: 0 | 1 | 2): Block[] => [
    heading(2, t(lang, `${zh}（${rows.length} 件）`, `${en} (${rows.length})`)),
    rows.length === 0 ? paragraph(t(lang, "没有。", "None.")) : list(rows.map((m) => matterItem(m, view, mark))),
  ];
  const supposed = [
    move.changed.length > 0
      ? t(lang, `${labels(move.changed, lang)}改为${to}`, `${labels(move.changed, lang)}: ${to}`)
      : undefined,
    move.dropped.length > 0
      ? t(
          lang,
          `${labels(move.dropped, lang)}说的是原来的地方，搬去以后算作还不清楚`,
          `${labels(move.dropped, lang)} speak of the place left behind and count as unknown`,
        )
      : undefined,
    t(
      lang,
      "其余情况照旧；可用 --there 文件写明搬去以后的情况",
      "all else stays; state what will be different with --there",
    ),
  ].filter((line) => line !== undefined);
  const blocks: Block[] = [
    heading(1, name === undefined ? title : `${title}${t(lang, "：", ": ")}${name}`),
    paragraph(
      t(
        lang,
        `从${from}到${to}　日期：${dayText(c.from.asOf, lang)}`,
        `From ${from} to ${to}  Day: ${dayText(c.from.asOf, lang)}`,
      ),
    ),
    paragraph(t(lang, `设想：${supposed.join("；")}。`, `Supposed: ${supposed.join("; ")}.`)),
    ...section("一、增加的", "1. Gained", c.gains, 1),
    ...section("二、两地都有的", "2. Kept", c.keeps, 1),
    ...section("三、失去的", "3. Lost", c.loses, 2),
    ...(all
      ? section("四、还说不准的", "4. Open", c.open, 0)
      : [
          heading(2, t(lang, `四、还说不准的（${c.open.length} 件）`, `4. Open (${c.open.length})`)),
          ...(c.open.length === 0
            ? [paragraph(t(lang, "没有。", "None."))]
            : [
                list(openByTheme(c.open, lang)),
                paragraph(t(lang, "加 --all 逐件列出还缺什么。", "--all lists what is missing of each.")),
              ]),
        ]),
    heading(
      2,
      t(lang, `五、要随人办理的（${c.carryOver.length} 件）`, `5. To be carried over (${c.carryOver.length})`),
    ),
    c.carryOver.length === 0 ? paragraph(t(lang, "没有。", "None.")) : list(c.carryOver.map((m) => carryItem(m, view))),
    ...notes.blocks(),
  ];
  return { language: lang, blocks };
}
