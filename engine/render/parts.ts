/** The parts of an answer by themselves, for callers that lay answers out in their own way: lists, summaries, data. */
import type { Determination } from "../decide/determination.ts";
import type { Missing } from "../decide/residual.ts";
import { type Reason, reasonsOf } from "../decide/walk.ts";
import { declarationsOf } from "../language/declarations.ts";
import { type Kleene, UNKNOWN } from "../language/kleene.ts";
import type { Situation } from "../language/situation.ts";
import type { Language } from "../language/text.ts";
import { listedSource } from "./gather.ts";
import { outcomeItems } from "./grants.ts";
import { missingItems } from "./missing.ts";
import { type ListItem, plainText } from "./model.ts";
import type { RenderOptions } from "./options.ts";
import { settingText } from "./parameters.ts";
import { reasonItem, settledReasons, telling } from "./reasons.ts";
import { speak } from "./sentences.ts";

/** One reason: the condition as found, the entries it was found in below it, and whether it speaks for the subject. */
export interface ReasonPart {
  readonly holds: Kleene;
  readonly item: ListItem;
}

export interface AnswerParts {
  /** Every reason of a settled answer; of an open one, what is settled already and then what is open. */
  readonly reasons: readonly ReasonPart[];
  /** What it gives, amounts and dates reckoned; in the order of `Determination.grants`, without what does not hold. */
  readonly grants: readonly ListItem[];
  /** The value of each set parameter in words, in the order of `Determination.parameters`; undefined where unset. */
  readonly parameters: readonly (string | undefined)[];
}

function favours({ trace, negated }: Reason): Kleene {
  if (trace.value === UNKNOWN) return UNKNOWN;
  return negated ? (trace.value === 1 ? 2 : 1) : trace.value;
}

/** An item with all below it as one line: `reason (entry; entry)`. */
export function flatText(item: ListItem, lang: Language): string {
  if (item.items.length === 0) return plainText(item.text);
  const below = item.items.map((i) => flatText(i, lang));
  return lang === "zh"
    ? `${plainText(item.text)}（${below.join("；")}）`
    : `${plainText(item.text)} (${below.join("; ")})`;
}

/** The parts of an answer in one language. Reasons stand as they were found: two may say the same. */
export function answerParts(d: Determination, lang: Language, options: RenderOptions = {}): AnswerParts {
  const s = speak(lang, options, d.situation);
  const scene = { situation: d.situation, item: undefined };
  const open = d.trace.value === UNKNOWN;
  const reasons = open ? [...settledReasons(d.trace), ...reasonsOf(d.trace)] : d.reasons;
  const parts = telling(reasons).map((reason) => ({ holds: favours(reason), item: reasonItem(reason, scene, s) }));
  const named = declarationsOf([d.rule]).facts;
  return {
    reasons: parts,
    grants: outcomeItems(d.grants, s),
    parameters: d.parameters.map(({ parameter, setting }) =>
      setting === undefined ? undefined : settingText(parameter, setting, listedSource([setting], named.values()), s),
    ),
  };
}

/** What is missing, each as one line: the question, or what a body must set, adopt, rule or decide. */
export function missingTexts(
  missing: readonly Missing[],
  situation: Situation,
  lang: Language,
  options: RenderOptions = {},
): readonly string[] {
  return missingItems(missing, situation, speak(lang, options, situation)).map((item) => plainText(item.text));
}
