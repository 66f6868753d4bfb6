/** A whole assessment as a document: now, later, not decided, not; then readings, what is to be verified, documents. */
import { type Assessment, type JoinedStanding, joinLevels, placeText, type Standing } from "@qiaoti/assessment";
import type { Language } from "@qiaoti/engine/language";
import type { Block, ListItem, RenderedDocument } from "@qiaoti/engine/render";
import { matterOf, subjects, themes } from "@qiaoti/policies";
import { laterItem, notItem, nowItem, reasonTexts, type View } from "./answers.ts";
import { dayText, heading, list, paragraph, t } from "./blocks.ts";
import { Notes } from "./notes.ts";
import { openAnswerBlocks, openQuestionBlocks } from "./open-questions.ts";

export interface AssessmentView {
  readonly lang: Language;
  readonly name: string | undefined;
  /** The file the facts came from, for the commands that are suggested. */
  readonly file: string | undefined;
  readonly all: boolean;
  readonly marks: boolean;
}

/** Answers under their themes, in the order of the themes. */
function byTheme(
  standings: readonly JoinedStanding[],
  lang: Language,
  items: (group: readonly JoinedStanding[]) => readonly ListItem[],
): readonly Block[] {
  const groups = new Map<string, JoinedStanding[]>();
  for (const j of standings) {
    const theme = matterOf(j.standing.determination.rule.id)?.theme ?? "";
    groups.set(theme, [...(groups.get(theme) ?? []), j]);
  }
  const known = Object.entries(themes).flatMap(([id, title]): [string, JoinedStanding[]][] => {
    const group = groups.get(id);
    return group === undefined ? [] : [[title[lang], group]];
  });
  const others = groups.get("");
  const all = others === undefined ? known : [...known, [t(lang, "其他", "Other"), others] as const];
  return all.flatMap(([title, group]) => [heading(3, title), list(items(group))]);
}

/** Answers that fail for the same reasons stand together. */
function bySameReasons(group: readonly JoinedStanding[], view: View): readonly (readonly JoinedStanding[])[] {
  const alike = new Map<string, JoinedStanding[]>();
  for (const j of group) {
    const { determination, opening } = j.standing;
    const key = [...reasonTexts(determination, view), opening?.day].join("\n");
    alike.set(key, [...(alike.get(key) ?? []), j]);
  }
  return [...alike.values()];
}

function sectionTitle(index: number, zh: string, en: string, count: number, lang: Language): Block {
  const number = "一二三四".charAt(index);
  return heading(2, t(lang, `${number}、${zh}（${count} 项）`, `${index + 1}. ${en} (${count})`));
}

const nothing = (lang: Language): Block => paragraph(t(lang, "没有。", "None."));

function summary(a: Assessment, counts: readonly number[], { lang }: AssessmentView): readonly Block[] {
  const place = placeText(a.situation.region, lang);
  const day = dayText(a.situation.asOf, lang);
  const subject = subjects[a.subject][lang];
  const [now = 0, later = 0, open = 0, not = 0] = counts;
  return [
    paragraph(
      t(lang, `地区：${place}　日期：${day}　对象：${subject}`, `Place: ${place}  Day: ${day}  Subject: ${subject}`),
    ),
    paragraph([
      {
        text: t(
          lang,
          `现在可以享受 ${now} 项，以后可以享受 ${later} 项，还不能认定 ${open} 项，不能享受 ${not} 项。`,
          `Entitled now: ${now}. Later: ${later}. Not decided: ${open}. Not entitled: ${not}.`,
        ),
        strong: true,
      },
    ]),
  ];
}

/** The assessment in one language. */
export function assessmentDocument(a: Assessment, options: AssessmentView): RenderedDocument {
  const { lang, name, file, all, marks } = options;
  const notes = new Notes(lang, all);
  const view: View = { lang, notes, marks, detailed: all, said: new Map() };
  const [now, later, undecided, not] = [a.now, a.later, a.undecided, a.not].map(joinLevels) as [
    readonly JoinedStanding[],
    readonly JoinedStanding[],
    readonly JoinedStanding[],
    readonly JoinedStanding[],
  ];
  const counts = [now, later, undecided, not].map((part) => part.length);
  const open: readonly Standing[] = a.undecided;
  const title = t(lang, "测一测", "Assessment");
  const blocks: Block[] = [
    heading(1, name === undefined ? title : `${title}${t(lang, "：", ": ")}${name}`),
    ...summary(a, counts, options),
    sectionTitle(0, "现在可以享受的", "Entitled now", now.length, lang),
    ...(now.length === 0 ? [nothing(lang)] : byTheme(now, lang, (g) => g.map((j) => nowItem(j, view)))),
    sectionTitle(1, "以后可以享受的", "Entitled later", later.length, lang),
    ...(later.length === 0 ? [nothing(lang)] : [list(later.map((j) => laterItem(j, view)))]),
    sectionTitle(2, "还不能认定的", "Not decided", undecided.length, lang),
    ...(open.length === 0
      ? [nothing(lang)]
      : all
        ? openAnswerBlocks(open, a.situation, view)
        : openQuestionBlocks(open, a.situation, view, { subject: a.subject, file })),
    sectionTitle(3, "不能享受的", "Not entitled", not.length, lang),
    ...(not.length === 0
      ? [nothing(lang)]
      : byTheme(not, lang, (g) => bySameReasons(g, view).map((same) => notItem(same, view)))),
    ...notes.blocks(),
    paragraph(
      t(
        lang,
        "条文用本系统自己的话转述，以正式文件为准；办理结果由经办机构认定。",
        "Clauses are told in our own words; the official texts bind, and the office in charge decides.",
      ),
    ),
  ];
  return { language: lang, blocks };
}
