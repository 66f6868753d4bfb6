/** What is not decided, by the question that would settle most; what bodies must decide or set comes after. */
import { groupOpenQuestions, joinLevels, type OpenQuestion, renderOptions, type Standing } from "@qiaoti/assessment";
import { type Language, type Situation, text } from "@qiaoti/engine/language";
import { type Block, type ListItem, missingTexts } from "@qiaoti/engine/render";
import type { FactSubject } from "@qiaoti/policies";
import { titleOf, type View } from "./answers.ts";
import { chinese, heading, item, label, list, paragraph, t } from "./blocks.ts";

const MOST_ASKED = 8;
const MOST_OF_OTHERS = 4;
const MOST_NAMED = 6;

/** `常住人口同等服务（km-2021/7.5）、……等 11 项`. */
function named(standings: readonly Standing[], lang: Language, most: number): string {
  const shown = joinLevels(standings).slice(0, most);
  const names = shown.map(({ standing: { determination: d } }) => {
    const title = lang === "zh" ? chinese(d.rule.title.zh) : "";
    return t(lang, `${title}（${d.rule.id}）`, d.rule.id);
  });
  const rest = joinLevels(standings).length - shown.length;
  const list = names.join(t(lang, "、", ", "));
  return rest === 0 ? list : t(lang, `${list}，还有 ${rest} 项`, `${list} and ${rest} more`);
}

/** A question with what hangs on it. */
function questionItem(q: OpenQuestion, index: number, situation: Situation, view: View): ListItem {
  const { lang } = view;
  const [question = ""] = missingTexts([q.missing], situation, lang, renderOptions);
  const alone =
    q.alone === 0
      ? ""
      : q.alone === q.touches
        ? t(lang, "，只差这一件", ", and nothing else is missing")
        : t(lang, `，其中 ${q.alone} 项只差这一件`, `, for ${q.alone} of them nothing else is missing`);
  const touches = t(lang, `关系到 ${q.touches} 项${alone}`, `bears on ${q.touches}${alone}`);
  const id = q.missing.kind === "field" ? q.missing.path : q.missing.id;
  return item(
    [{ text: `${index + 1}. ` }, { text: question, strong: true }],
    [
      label(t(lang, "填写：", "Field: "), `${id}${t(lang, "，", "; ")}${touches}`),
      label(t(lang, "项目：", "Rules: "), named(q.standings, lang, MOST_NAMED)),
    ],
  );
}

/** The undecided answers in groups, the first few in full. */
export function openQuestionBlocks(
  undecided: readonly Standing[],
  situation: Situation,
  view: View,
  { subject, file }: { readonly subject: FactSubject; readonly file: string | undefined },
): readonly Block[] {
  const { lang } = view;
  const { fromSubject, fromOthers } = groupOpenQuestions(undecided, subject);
  const blocks: Block[] = [];
  const part = (title: string, questions: readonly OpenQuestion[], most: number, hint: string): void => {
    if (questions.length === 0) return;
    const shown = questions.slice(0, most);
    const rest = questions.slice(most);
    blocks.push(heading(3, title), list(shown.map((q, i) => questionItem(q, i, situation, view))));
    if (rest.length === 0) return;
    const count = joinLevels(rest.flatMap((q) => q.standings)).length;
    blocks.push(
      paragraph(
        t(
          lang,
          `此外还有 ${rest.length} 件事，关系到其余 ${count} 项。${hint}`,
          `${rest.length} more things bear on the other ${count}. ${hint}`,
        ),
      ),
    );
  };
  const ask =
    file === undefined
      ? t(lang, "加 --all 逐项列出。", "--all lists each.")
      : t(
          lang,
          `加 --all 逐项列出；qiaoti ask --from ${file} 逐问作答，问得最少。`,
          `--all lists each; qiaoti ask --from ${file} asks as little as it can.`,
        );
  const who = subject === "person" ? text("本人", "the person") : text("申请一方", "the applicant");
  part(
    t(lang, `${who.zh}可以说明的，最有用的在前`, `What ${who.en} can say, the most useful first`),
    fromSubject,
    MOST_ASKED,
    ask,
  );
  part(
    t(lang, "要由有关方面提供、认定或设定", "What others must supply, decide or set"),
    fromOthers,
    MOST_OF_OTHERS,
    t(lang, "加 --all 逐项列出。", "--all lists each."),
  );
  return blocks;
}

/** Every undecided answer by itself, with all that is missing of it. */
export function openAnswerBlocks(undecided: readonly Standing[], situation: Situation, view: View): readonly Block[] {
  const { lang } = view;
  const items = joinLevels(undecided).map(({ standing }) => {
    const d = standing.determination;
    view.notes.document(d.rule.id);
    view.notes.readings([d]);
    const missing = missingTexts(d.missing, situation, lang, renderOptions);
    return item(
      titleOf(d, lang),
      [label(t(lang, "还缺：", "Missing: "), missing.join(t(lang, "；", "; ")))],
      view.marks ? 0 : undefined,
    );
  });
  return items.length === 0 ? [] : [list(items)];
}
