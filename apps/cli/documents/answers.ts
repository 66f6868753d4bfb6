/** One answer in a few lines: what it gives, why, until when, on which standards and readings, what is to be verified. */
import { bindingTexts, clauseName, type JoinedStanding, renderOptions, type Standing } from "@qiaoti/assessment";
import type { Determination } from "@qiaoti/engine/decide";
import { assumptionText, type VerdictChange } from "@qiaoti/engine/forecast";
import type { Language } from "@qiaoti/engine/language";
import { answerParts, binds, flatText, type ListItem, plainText, type Rich } from "@qiaoti/engine/render";
import { chinese, dayText, item, label, t } from "./blocks.ts";
import { tagOf } from "./kinds.ts";
import type { Notes } from "./notes.ts";

/** A line of this length is not worth repeating. */
const LONG = 40;

/** How answers are written in one document. */
export interface View {
  readonly lang: Language;
  readonly notes: Notes;
  /** Signs in front of answers; a terminal shows them, a page of words does without. */
  readonly marks: boolean;
  /** Every entry below its reason. */
  readonly detailed: boolean;
  /** Reasons said already, with the rule under which they stand. */
  readonly said: Map<string, string>;
}

/** Title, what sort of rule it is where it gives no right, document and clause. */
export function titleOf(d: Determination, lang: Language): Rich {
  const kind = tagOf(d);
  const household = d.rule.of === "household" ? t(lang, "〔家庭〕", " [household]") : "";
  const tag = kind === undefined ? "" : t(lang, `〔${kind.zh}〕`, ` [${kind.en}]`);
  const place = clauseName(d.rule.id, lang) ?? "";
  return [
    { text: chinese(d.rule.title[lang].replace(/[.。]$/u, "")), strong: true },
    { text: `${household}${tag}${t(lang, "　", "  ")}${place}${t(lang, "（", " (")}${d.rule.id}${t(lang, "）", ")")}` },
  ];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Reasons of a settled answer, each said once. */
export function reasonTexts(d: Determination, view: View): readonly string[] {
  const { reasons } = answerParts(d, view.lang, renderOptions);
  return distinct(
    reasons.map(({ item: reason }) => (view.detailed ? flatText(reason, view.lang) : plainText(reason.text))),
  );
}

/** A labelled line; a long one that has been said already only names the rule under which it stands. */
function once(name: string, text: string, d: Determination, { lang, said }: View): ListItem {
  const before = said.get(text);
  if (before === undefined) said.set(text, d.rule.id);
  const isRepeated = before !== undefined && text.length > LONG;
  return label(name, isRepeated ? t(lang, `与 ${before} 相同`, `the same as for ${before}`) : text);
}

/** The reasons of a settled answer as one line. */
const why = (name: string, d: Determination, view: View): ListItem =>
  once(name, joined(reasonTexts(d, view), view.lang), d, view);

const joined = (texts: readonly string[], lang: Language): string => texts.join(t(lang, "；", "; "));

/** What it gives. Several things stand each on a line of their own. */
function given(d: Determination, lang: Language): ListItem | undefined {
  const grants = answerParts(d, lang, renderOptions).grants.map((g) => flatText(g, lang));
  const [only] = grants;
  if (only === undefined) return undefined;
  const name = binds(d.rule) ? t(lang, "须遵守：", "Bound: ") : t(lang, "得到：", "Gives: ");
  return label(name, joined(grants, lang));
}

/** Standards that the answer used, or that nobody has set. */
function standards(d: Determination, lang: Language): ListItem | undefined {
  if (d.parameters.length === 0) return undefined;
  const values = answerParts(d, lang, renderOptions).parameters;
  const lines = d.parameters.map(({ parameter, setting }, i) => {
    const name = parameter.label[lang];
    if (setting === undefined)
      return t(
        lang,
        `${name}尚未设定，须由${parameter.setBy.zh}设定`,
        `${name} is not set; ${parameter.setBy.en} must set it`,
      );
    return t(lang, `${name}为${values[i]}（${setting.source}）`, `${name}: ${values[i]} (${setting.source})`);
  });
  return label(t(lang, "标准：", "Standard: "), joined(distinct(lines), lang));
}

/** Citations by clause: `全国意见 三、(四)（cn-2019/4.7、4.8）`. */
function cited(ids: readonly string[], lang: Language): string {
  const clauses = new Map<string, string[]>();
  for (const id of ids) {
    const name = clauseName(id, lang) ?? "";
    clauses.set(name, [...(clauses.get(name) ?? []), id]);
  }
  const comma = t(lang, "、", ", ");
  const parts = [...clauses].map(([name, [first = "", ...others]]) => {
    const rest = others.map((id) => id.slice(id.indexOf("/") + 1));
    return `${name}${t(lang, "（", " (")}${[first, ...rest].join(comma)}${t(lang, "）", ")")}`;
  });
  return parts.join(comma);
}

/** National clauses that it carries out, and whatever else the rule cites. */
function alsoUnder(j: JoinedStanding, view: View): ListItem | undefined {
  const { lang } = view;
  const national = j.carriesOut.map((s) => s.determination.rule.id);
  for (const id of national) view.notes.document(id);
  const own = j.standing.determination;
  const others = own.citations.filter((id) => id !== own.rule.id && !national.includes(id));
  const parts = [
    ...(national.length > 0 ? [t(lang, `落实${cited(national, lang)}`, `carries out ${cited(national, lang)}`)] : []),
    ...(others.length > 0 ? [t(lang, `另见${cited(others, lang)}`, `see also ${cited(others, lang)}`)] : []),
  ];
  return parts.length === 0 ? undefined : label(t(lang, "依据：", "Under: "), joined(parts, lang));
}

function conflicts(d: Determination, lang: Language): ListItem | undefined {
  if (d.conflicts.length === 0) return undefined;
  const lines = d.conflicts.map(({ term, fillings }) => {
    const ids = fillings.map((f) => f.cites).join(t(lang, "、", ", "));
    return t(
      lang,
      `“${term.label.zh}”在当地有几种不一致的规定（${ids}），须先由制定机关明确`,
      `local rules differ on “${term.label.en}” (${ids}); the bodies that made them must settle it`,
    );
  });
  return label(t(lang, "冲突：", "Conflict: "), joined(lines, lang));
}

/** Standards, readings and facts to be verified, for answers that stand together; the first speaks for them. */
function footing(group: readonly Determination[], view: View): readonly (ListItem | undefined)[] {
  const { lang, notes } = view;
  for (const d of group) notes.document(d.rule.id);
  const readings = notes.readings(group);
  const toVerify = notes.toVerify(group);
  return [
    ...group.map((d) => conflicts(d, lang)),
    ...group.slice(0, 1).map((d) => standards(d, lang)),
    readings === undefined
      ? undefined
      : label(t(lang, "口径：", "Readings: "), t(lang, `见口径 ${readings}`, `no. ${readings}`)),
    toVerify === undefined ? undefined : label(t(lang, "待核实：", "To verify: "), toVerify),
  ];
}

/** An answer of today. */
export function nowItem(j: JoinedStanding, view: View): ListItem {
  const { lang } = view;
  const { determination: d, ending } = j.standing;
  const until =
    ending === undefined
      ? undefined
      : label(
          t(lang, "截止：", "Until: "),
          t(
            lang,
            `自${dayText(ending.day, lang)}起不再${binds(d.rule) ? "受此约束" : "享受"}（届时${bindingTexts(
              ending.binding,
            )
              .map((b) => b.zh)
              .join("；")}）`,
            `no longer from ${dayText(ending.day, lang)} (${bindingTexts(ending.binding)
              .map((b) => b.en)
              .join("; ")})`,
          ),
        );
  return item(
    titleOf(d, lang),
    [given(d, lang), why(t(lang, "理由：", "Why: "), d, view), until, alsoUnder(j, view), ...footing([d], view)],
    view.marks ? 1 : undefined,
  );
}

/** What a day to come takes for granted: spells by themselves, and that all else stays as it is. */
function provisos({ assumptions }: VerdictChange, lang: Language): readonly string[] {
  const ofSpells = assumptions.filter((a) => "index" in a).map((a) => assumptionText(a)[lang]);
  const rest = t(lang, "其余情况、标准和当地规定不变", "all else, the standards and the local rules stay as they are");
  return assumptions.length === ofSpells.length ? ofSpells : [...ofSpells, rest];
}

/** An answer of a day to come: what binds until then, and what is taken for granted. */
export function laterItem(j: JoinedStanding, view: View): ListItem {
  const { lang } = view;
  const { determination: d, becoming } = j.standing;
  if (becoming === undefined) return nowItem(j, view);
  const day = dayText(becoming.day, lang);
  const binding = bindingTexts(becoming.binding).map((b) => b[lang]);
  const assumptions = provisos(becoming, lang);
  return item(
    [{ text: t(lang, `${day}起　`, `from ${day}  `), strong: true }, ...titleOf(d, lang)],
    [
      given(d, lang),
      once(
        t(lang, "关键：", "Binding: "),
        t(lang, `到那一天，${binding.join("；")}`, `on that day, ${binding.join("; ")}`),
        d,
        view,
      ),
      why(t(lang, "现在：", "Today: "), d, view),
      assumptions.length === 0 ? undefined : once(t(lang, "前提：", "Provided: "), joined(assumptions, lang), d, view),
      alsoUnder(j, view),
      ...footing([d], view),
    ],
  );
}

/** The day on which a refusal comes to hang on what is not known. */
function reopens({ opening }: Standing, lang: Language): ListItem | undefined {
  if (opening === undefined) return undefined;
  const binding = bindingTexts(opening.binding).map((b) => b[lang]);
  return label(
    t(lang, "以后：", "Later: "),
    t(
      lang,
      `自${dayText(opening.day, lang)}起可再看（届时${binding.join("；")}），那时还须弄清其余条件`,
      `to be looked at again from ${dayText(opening.day, lang)} (${binding.join("; ")}); other facts are needed then`,
    ),
  );
}

/** What is to come of one answer: when it begins, when it ends, when it can be looked at again. */
export function outlook(standing: Standing, lang: Language): readonly ListItem[] {
  const { becoming, ending, opening } = standing;
  const bound = (change: VerdictChange): string =>
    bindingTexts(change.binding)
      .map((b) => b[lang])
      .join(t(lang, "；", "; "));
  const lines: ListItem[] = [];
  if (becoming !== undefined) {
    const day = dayText(becoming.day, lang);
    lines.push(
      item(
        t(
          lang,
          `自${day}起${binds(standing.determination.rule) ? "须遵守" : "可以享受"}：到那一天，${bound(becoming)}`,
          `${binds(standing.determination.rule) ? "Bound" : "Entitled"} from ${day}: on that day, ${bound(becoming)}`,
        ),
      ),
    );
    for (const proviso of provisos(becoming, lang))
      lines.push(item(t(lang, `前提：${proviso}`, `Provided: ${proviso}`)));
  }
  if (ending !== undefined) {
    const day = dayText(ending.day, lang);
    lines.push(
      item(
        t(
          lang,
          `自${day}起不再${binds(standing.determination.rule) ? "受此约束" : "享受"}：届时${bound(ending)}`,
          `No longer from ${day}: ${bound(ending)}`,
        ),
      ),
    );
  }
  if (opening !== undefined) {
    const day = dayText(opening.day, lang);
    lines.push(
      item(
        t(
          lang,
          `自${day}起可再看：届时${bound(opening)}，那时还须弄清其余条件`,
          `To be looked at again from ${day}: ${bound(opening)}; other facts are needed then`,
        ),
      ),
    );
  }
  return lines;
}

/** Answers that fail for the same reasons, as one item. */
export function notItem(group: readonly JoinedStanding[], view: View): ListItem {
  const { lang } = view;
  const titles = group.map(({ standing }) => titleOf(standing.determination, lang));
  const [first] = group;
  if (first === undefined) return item("");
  const d = first.standing.determination;
  const text = titles.flatMap((title, i): Rich => (i === 0 ? title : [{ text: t(lang, "；", "; ") }, ...title]));
  return item(
    text,
    [
      label(t(lang, "原因：", "Why not: "), joined(reasonTexts(d, view), lang)),
      reopens(first.standing, lang),
      ...(group.length === 1 ? [alsoUnder(first, view)] : []),
      ...footing(
        group.map(({ standing }) => standing.determination),
        view,
      ),
    ],
    view.marks ? 2 : undefined,
  );
}
