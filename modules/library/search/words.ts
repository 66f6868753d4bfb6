/** Cuts Chinese and English into the words that the search compares, with a dictionary of the field. */
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { departments, matters } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { synonymWords } from "./synonyms.ts";

/** Terms of the field that a general dictionary cuts apart. */
const terms: readonly string[] = [
  "流动人员",
  "人事档案",
  "民生档案",
  "专技人才",
  "专业技术人才",
  "高技能人才",
  "急需紧缺人才",
  "高层次人才",
  "基层一线",
  "特设岗位",
  "职员等级",
  "县管乡用",
  "县管校聘",
  "区管校聘",
  "绩效工资",
  "高定工资",
  "柔性引才",
  "人才绿卡",
  "居住证",
  "积分落户",
  "转移接续",
  "直接结算",
  "基本公共服务",
  "就业援助",
  "动态清零",
  "临时救助",
  "特困人员",
  "困境儿童",
  "控辍保学",
  "四个不摘",
  "三类人群",
  "产教融合",
  "放管服",
  "公平竞争审查",
  "负面清单",
  "优先序",
  "规划图",
  "首席技师",
  "特级技师",
  "破格评审",
  "编制",
  "乡镇",
  "调动",
  "招聘",
];

const han = /^\p{Script=Han}{2,8}$/u;

function ownTerms(): ReadonlySet<string> {
  const found = new Set<string>([...terms, ...synonymWords.filter((w) => han.test(w))]);
  for (const fact of vocabulary.values()) if (han.test(fact.spec.label.zh)) found.add(fact.spec.label.zh);
  for (const department of departments.values())
    for (const name of [department.name.zh, ...department.printed]) if (han.test(name)) found.add(name);
  for (const matter of matters) if (han.test(matter.title.zh)) found.add(matter.title.zh);
  return found;
}

let jieba: Jieba | undefined;

/** The cutter is made at the first use: its dictionary takes some ten megabytes. */
function cutter(): Jieba {
  if (jieba === undefined) {
    jieba = Jieba.withDict(dict);
    jieba.loadDict(Buffer.from([...ownTerms()].map((word) => `${word} 100000 n`).join("\n")));
  }
  return jieba;
}

const word = /[\p{L}\p{N}]/u;
/** Words that say nothing of what a clause is about. */
const empty = new Set(
  "的 了 和 与 及 或 在 对 向 为 以 把 被 将 等 其 之 由 并 是 有 不 也 都 就 要 可 我 我的 怎么 怎样 什么 如何 哪里 哪些 能 能不能 可以 想 吗 呢 the a an of to in and or for is".split(
    " ",
  ),
);

const normal = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Every word that a text may be found by: long words with the words inside them. */
export function wordsIn(text: string): readonly string[] {
  return cutter()
    .cutForSearch(normal(text), true)
    .filter((w) => word.test(w));
}

/** The words of a question, the long ones whole; words without content only where there is nothing else. */
export function wordsAsked(text: string): readonly string[] {
  const all = cutter()
    .cut(normal(text), true)
    .filter((w) => word.test(w));
  const telling = all.filter((w) => !empty.has(w));
  return [...new Set(telling.length > 0 ? telling : all)];
}

/** The words inside a long word: 档案转递 → 档案, 转递. The word itself is left out. */
export const wordsInside = (text: string): readonly string[] => [
  ...new Set(wordsIn(text).filter((w) => w !== normal(text) && [...w].length > 1)),
];
