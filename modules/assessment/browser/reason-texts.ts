/** The reasons of an answer as plain sentences in both languages. */
import type { Determination } from "@qiaoti/engine/decide";
import { type Text, text } from "@qiaoti/engine/language";
import { answerParts, flatText } from "@qiaoti/engine/render";
import { renderOptions } from "../wording.ts";

/** What supports the verdict. */
export function reasonTexts(d: Determination): readonly Text[] {
  const [zh, en] = [answerParts(d, "zh", renderOptions), answerParts(d, "en", renderOptions)];
  return zh.reasons.map(({ item }, i) => {
    const english = en.reasons[i]?.item;
    return text(flatText(item, "zh"), english === undefined ? "" : flatText(english, "en"));
  });
}
