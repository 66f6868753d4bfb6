/** All matters, by theme: the same thing across documents. */
import { assistance } from "./matters/assistance.ts";
import { dossiers } from "./matters/dossiers.ts";
import { education } from "./matters/education.ts";
import { employment } from "./matters/employment.ts";
import { enterprises } from "./matters/enterprises.ts";
import { grassroots } from "./matters/grassroots.ts";
import type { Matter } from "./matters/matter.ts";
import { movement } from "./matters/movement.ts";
import { poverty } from "./matters/poverty.ts";
import { review } from "./matters/review.ts";
import { rewards } from "./matters/rewards.ts";
import { settlement } from "./matters/settlement.ts";
import { skills } from "./matters/skills.ts";
import { talents } from "./matters/talents.ts";
import { titles } from "./matters/titles.ts";

export type { Matter } from "./matters/matter.ts";
export { type ThemeId, themes } from "./matters/themes.ts";

/** Every matter, in the order of the themes. */
export const matters: readonly Matter[] = [
  ...settlement,
  ...talents,
  ...movement,
  ...dossiers,
  ...grassroots,
  ...titles,
  ...rewards,
  ...skills,
  ...poverty,
  ...education,
  ...employment,
  ...assistance,
  ...enterprises,
  ...review,
];

const byMeasure: ReadonlyMap<string, Matter> = new Map(
  matters.flatMap((matter) => matter.measures.map((id): [string, Matter] => [id, matter])),
);

/** The matter to which a measure, or the rule with the measure's id, belongs; undefined where it carries no conditions. */
export function matterOf(id: string): Matter | undefined {
  return byMeasure.get(id);
}
