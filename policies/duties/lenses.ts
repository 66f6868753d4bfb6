/** Principles at work: each heads a lens, by which dashboards group what is carried out. */
import type { Text } from "@qiaoti/engine/language";
import type { PrincipleId } from "../measure-kinds.ts";
import { clauseOf, type MeasureId } from "../measures.ts";

interface Lens {
  readonly label: Text;
  /** What the lens asks of the work that it groups. */
  readonly question: Text;
}

export const lenses = {
  employment: {
    label: { zh: "就业优先", en: "employment first" },
    question: { zh: "就业有没有排在前面？", en: "Does employment come first?" },
  },
  bridges: {
    label: { zh: "横向流动：桥", en: "horizontal mobility: bridges" },
    question: {
      zh: "跨地区、跨城乡、跨单位，流动通不通？",
      en: "Can people move between regions, town and country, and employers?",
    },
  },
  ladders: {
    label: { zh: "纵向发展：梯", en: "vertical mobility: ladders" },
    question: { zh: "在基层、在一线，上得去吗？", en: "Can people rise from the grassroots and the front line?" },
  },
  ventures: {
    label: { zh: "创新创业", en: "innovation and ventures" },
    question: { zh: "靠本事创业的路好不好走？", en: "Is the way open for those who start something?" },
  },
  start: {
    label: { zh: "起点公平", en: "a fair start" },
    question: { zh: "孩子的起点公不公平？", en: "Do children start on equal terms?" },
  },
  safety: {
    label: { zh: "托底保障", en: "a safety net" },
    question: { zh: "有困难的人接得住吗？", en: "Are those in hardship caught?" },
  },
  rights: {
    label: { zh: "依法清障", en: "rights and obstacles removed" },
    question: { zh: "妨碍流动的规定清了没有？", en: "Are the rules that obstruct mobility gone?" },
  },
  concerted: {
    label: { zh: "组织落实与氛围", en: "concerted work and climate" },
    question: { zh: "责任到位、人人知晓了吗？", en: "Is the work shared out, and known?" },
  },
} as const satisfies Readonly<Record<string, Lens>>;

export type LensId = keyof typeof lenses;

/** Which lens each principle heads. */
export const lensOfPrinciple: Readonly<Record<PrincipleId, LensId>> = {
  "cn-2019/0.2": "rights",
  "cn-2019/0.3": "bridges",
  "cn-2019/1.1": "employment",
  "cn-2019/2.3": "bridges",
  "cn-2019/3.1": "ventures",
  "cn-2019/4.14": "bridges",
  "cn-2019/7.6": "ladders",
  "cn-2019/11.1": "start",
  "cn-2019/13.6": "safety",
  "cn-2019/14.1": "concerted",
  "cn-2019/15.7": "rights",
  "cn-2019/16.2": "concerted",
  "tj-2020/0-2.1": "rights",
  "tj-2020/1-1.1": "employment",
  "tj-2020/1-2.9": "bridges",
  "tj-2020/1-3.25": "ventures",
  "tj-2020/3-1.13": "ladders",
  "tj-2020/3-3.13": "ladders",
  "tj-2020/4-1.1": "safety",
  "tj-2020/4-3.2": "employment",
  "tj-2020/4-4.6": "safety",
  "tj-2020/5-1.1": "concerted",
  "tj-2020/5-2.8": "rights",
  "tj-2020/5-3.2": "concerted",
  "km-2020/0.2": "ladders",
  "km-2020/3.1": "ladders",
  "km-2020/4.8": "bridges",
  "km-2020/7.5": "ladders",
  "km-2020/9.1": "bridges",
  "km-2021/0-0.2": "rights",
  "km-2021/1-0.1": "bridges",
  "km-2021/2-0.1": "concerted",
  "km-2021/1.1": "employment",
  "km-2021/2.1": "bridges",
  "km-2021/4.10": "ventures",
  "km-2021/14.1": "ladders",
  "km-2021/16.15": "start",
  "km-2021/4-1.1": "concerted",
  "km-2021/4-2.4": "concerted",
  "zm-2022/1-0.1": "concerted",
  "zm-2022/1-0.2": "bridges",
  "zm-2022/1.1": "employment",
  "zm-2022/2.4": "bridges",
  "zm-2022/5.3": "bridges",
  "zm-2022/10.13": "safety",
  "zm-2022/11.15": "start",
  "zm-2022/13.12": "safety",
  "zm-2022/6-0.2": "concerted",
  "zm-2022/6-0.10": "concerted",
};

/** Chapters of each document by lens, after its clause numbers. */
const chapters: Readonly<Record<string, Readonly<Record<LensId, string>>>> = {
  "cn-2019": {
    employment: "1 12",
    bridges: "2 4 5 6",
    ladders: "7 8 9",
    ventures: "3",
    start: "11",
    safety: "10 13",
    rights: "15",
    concerted: "0 14 16",
  },
  "tj-2020": {
    employment: "1-1 4-3",
    bridges: "1-2 2-1 2-2 2-3",
    ladders: "3-1 3-2 3-3",
    ventures: "1-3",
    start: "4-2",
    safety: "4-1 4-4",
    rights: "0-2 5-2",
    concerted: "0-1 5-1 5-3",
  },
  "km-2020": {
    employment: "",
    bridges: "2 4 6 9",
    ladders: "1 3 5 7 8",
    ventures: "",
    start: "",
    safety: "",
    rights: "",
    concerted: "0",
  },
  "km-2021": {
    employment: "2-0 1 17",
    bridges: "1-0 2 3 6 7 8 9 10 11",
    ladders: "12 13 14",
    ventures: "4 5",
    start: "16",
    safety: "15 18",
    rights: "",
    concerted: "0-0 4-1 4-2",
  },
  "zm-2022": {
    employment: "1 12",
    bridges: "2 4 5 6",
    ladders: "7 8 9",
    ventures: "3",
    start: "11",
    safety: "10 13",
    rights: "",
    concerted: "1-0 6-0",
  },
};

const lensOfClause: ReadonlyMap<string, LensId> = new Map(
  Object.entries(chapters).flatMap(([document, byLens]) =>
    (Object.keys(byLens) as LensId[]).flatMap((lens) =>
      byLens[lens].split(" ").flatMap((clause) => (clause === "" ? [] : [[`${document}/${clause}`, lens] as const])),
    ),
  ),
);

/** Measures that clean or audit rules belong to 依法清障 wherever they stand. */
const clearing: ReadonlySet<string> = new Set([
  "cn-2019/15.2",
  "tj-2020/5-2.3",
  "km-2021/3.4",
  "km-2021/5.3",
  "km-2021/5.4",
  "km-2021/5.5",
  "km-2021/4-1.5",
  "zm-2022/6-0.6",
]);

/**
 * The lens under which a measure is looked at.
 *
 * @throws RangeError for a clause that no lens names.
 */
export function lensOf(id: MeasureId): LensId {
  const principle = (lensOfPrinciple as Readonly<Partial<Record<string, LensId>>>)[id];
  if (principle !== undefined) return principle;
  if (clearing.has(id)) return "rights";
  const lens = lensOfClause.get(clauseOf(id));
  if (lens === undefined) throw new RangeError(`${id}: no lens names its clause`);
  return lens;
}
