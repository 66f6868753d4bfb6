/** Names that sentences need: places, bodies, subjects, documents and clauses. */
import type { Language, RegionCode } from "@qiaoti/engine/language";
import { type RenderOptions, speak, type UnitWords } from "@qiaoti/engine/render";
import { type DocumentId, documents, type PolicyDocument } from "@qiaoti/policies/documents";
import { fillings } from "@qiaoti/policies/fillings";
import { headings } from "@qiaoti/policies/headings";
import { type MeasureId, measures } from "@qiaoti/policies/measures";
import { placeName } from "@qiaoti/policies/regions";
import { subjects } from "@qiaoti/policies/subjects";
import { verifiers } from "@qiaoti/policies/vocabulary";

/** The document of a clause or measure id. */
export function documentOf(id: string): PolicyDocument | undefined {
  return documents[id.split("/")[0] as DocumentId];
}

/** A document in two or three words: our own title up to what it is about. */
export function shortTitle(document: PolicyDocument, lang: Language): string {
  return (lang === "zh" ? document.title.zh.split("：") : document.title.en.split(/ (?:on|to) /))[0] ?? document.id;
}

/** Document and place of the clause as printed, such as “昆明市九条 二”; undefined for an unknown id. */
export function clauseName(id: string, lang: Language): string | undefined {
  const document = documentOf(id);
  const clause = headings.get(id)?.clause ?? measures.get(id as MeasureId)?.clause;
  if (document === undefined || clause === undefined) return undefined;
  return `${shortTitle(document, lang)} ${clause}`;
}

/** The place with its code, such as “云南省昆明市官渡区（530111）”. */
export function placeText(code: RegionCode, lang: Language): string {
  const name = placeName(code);
  if (name === code || name.includes(code)) return name;
  return lang === "zh" ? `${name}（${code}）` : `${name} (${code})`;
}

const has = <T extends object>(table: T, key: string): key is keyof T & string => Object.hasOwn(table, key);

/** How the vocabulary counts, beyond what the engine itself counts in. */
const units: Readonly<Record<string, UnitWords>> = {
  attempt: { zh: "次", en: ["attempt", "attempts"] },
  post: { zh: "个岗位", en: ["post", "posts"] },
  place: { zh: "个编制", en: ["established place", "established places"] },
  point: { zh: "分", en: ["point", "points"] },
  percent: { zh: "%", en: ["percent", "percent"] },
  household: { zh: "户", en: ["household", "households"] },
  pupil: { zh: "名学生", en: ["pupil", "pupils"] },
  village: { zh: "个村", en: ["village", "villages"] },
  project: { zh: "个项目", en: ["project", "projects"] },
  "talent-or-team": { zh: "名（个）人才或团队", en: ["person or team", "persons or teams"] },
};

/** Names for the renderer, over those that the engine itself knows. */
export const renderOptions: RenderOptions = {
  regionName: (code) => {
    const name = placeName(code);
    return name === code ? undefined : name;
  },
  verifierName: (key, lang) => (has(verifiers, key) ? verifiers[key][lang] : undefined),
  subjectName: (key, lang) => (has(subjects, key) ? subjects[key][lang] : undefined),
  citation: (id, lang) => {
    const text = clauseName(id, lang);
    return text === undefined ? undefined : { text };
  },
  ages: new Set(["person.birthDate", "student.birthDate"]),
  fillings,
  units,
};

/** The word for a unit, such as 年 or “years”; the key itself where the renderer has none. */
export function unitText(unit: string, lang: Language): string {
  const words = speak(lang, renderOptions).unit(unit);
  const word = lang === "zh" ? words.zh : words.en[1];
  return word === "" ? unit : word;
}
