/** render: any condition, rule, answer and trace in plain Chinese and plain English, as text, Markdown and HTML. */

export { formatAmount, formatRange } from "./amounts.ts";
export { explainAnswer } from "./answer.ts";
export { binds } from "./binds.ts";
export { escapeHtml, toHtml } from "./html.ts";
export { escapeMarkdown, toMarkdown } from "./markdown.ts";
export { markNames, markWords, signs } from "./marks.ts";
export {
  type Block,
  type HeadingLevel,
  type ListItem,
  plainText,
  type RenderedDocument,
  type Rich,
  type Span,
} from "./model.ts";
export type { RenderOptions, Speech, UnitWords } from "./options.ts";
export { type AnswerParts, answerParts, flatText, missingTexts, type ReasonPart } from "./parts.ts";
export { columnsOf, toPlain } from "./plain.ts";
export { explainRule } from "./rule.ts";
export { sentence, speak } from "./sentences.ts";
export { explainTrace } from "./trace.ts";
