/** 三（一）岗位各条的例子：双定向高级岗位的总数和比例，农村学校中、高级岗位增加3%至5%。 */
import { type CaseFacts, type CaseSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import { capOnDirectedPosts, morePostsForWeakSchools, ownRatioOfDirectedPosts } from "./3-1-grassroots-careers.ts";

const seniorPost: CaseFacts = {
  "post.kind": "public-institution",
  "post.isGrassroots": true,
  "post.directedEvaluation": true,
  "post.directedUse": true,
  "post.titleLevel": "senior",
};
const notDirectedSenior = [
  { name: "公务员职位", facts: { ...seniorPost, "post.kind": "civil-servant" } },
  { name: "市属单位的岗位", facts: { ...seniorPost, "post.isGrassroots": false } },
  { name: "没有实行定向评价", facts: { ...seniorPost, "post.directedEvaluation": false } },
  { name: "没有实行定向使用", facts: { ...seniorPost, "post.directedUse": false } },
  { name: "中级岗位", facts: { ...seniorPost, "post.titleLevel": "intermediate" } },
] as const;

const CAP = { "tj-2020/directed-senior-post-cap": 40 };
const fortyFilled: CaseFacts = { ...seniorPost, "establishment.directedSeniorPosts": 40 };

const capCases = casesOf(capOnDirectedPosts, {
  yes: [{ name: "已聘四十个，恰等于控制数", facts: fortyFilled, parameters: CAP }],
  no: [
    {
      name: "已聘四十一个，超过控制数",
      facts: { ...seniorPost, "establishment.directedSeniorPosts": 41 },
      parameters: CAP,
    },
    ...notDirectedSenior.map((c) => ({ ...c, parameters: CAP })),
  ],
  undetermined: [
    { name: "控制数还没有定", facts: fortyFilled, missing: ["tj-2020/directed-senior-post-cap"] },
    {
      name: "不知道已聘多少个",
      facts: seniorPost,
      parameters: CAP,
      missing: ["establishment.directedSeniorPosts"],
    },
  ],
});

const ratioCases = casesOf(ownRatioOfDirectedPosts, {
  yes: [
    { name: "乡镇卫生院的双定向高级岗位，单算比例又不占当地比例", facts: seniorPost, holds: ["yes", "yes"] },
    {
      name: "明定两项都做",
      facts: seniorPost,
      readings: { "tj-2020/24": "both" },
      holds: ["yes", "yes"],
    },
    {
      name: "只单独核算比例的读法",
      facts: seniorPost,
      readings: { "tj-2020/24": "own-ratio-only" },
      holds: ["yes", "no"],
    },
    {
      name: "只从当地比例中剔除的读法",
      facts: seniorPost,
      readings: { "tj-2020/24": "exclusion-only" },
      holds: ["no", "yes"],
    },
  ],
  no: notDirectedSenior,
  undetermined: [
    {
      name: "没有说是否定向使用",
      facts: without(seniorPost, "post.directedUse"),
      missing: ["post.directedUse"],
    },
  ],
});

const villageSchool: CaseFacts = {
  "school.isRural": true,
  "school.isRemote": false,
  "school.isWeak": false,
  "school.stage": "primary",
  "post.titleLevel": "senior",
};
const citySchool: CaseFacts = { ...villageSchool, "school.isRural": false };

/** 本级岗位原有一百个，全校专业技术岗位二百个：增加三到五个是3%至5%，增加六到十个是3至5个百分点。 */
const schoolAdding = (posts: number): CaseFacts => ({
  ...villageSchool,
  "school.levelPostsBefore": 100,
  "school.technicalPosts": 200,
  "school.levelPostsAdded": posts,
});
type Holds = NonNullable<CaseSpec["holds"]>;
const adding = (posts: number, readings: Readonly<Record<string, string>>, how: string, holds: Holds): CaseSpec => ({
  name: `一百个高级岗位增加${posts}个，${how}`,
  facts: schoolAdding(posts),
  readings,
  holds,
});
const MORE_POSTS = { "tj-2020/1": "more-posts" };
const RATIO_POINTS = { "tj-2020/1": "ratio-points" };
const adjustments: readonly CaseSpec[] = [
  adding(2, MORE_POSTS, "按岗位数读，不到3%", ["yes", "no", "yes"]),
  adding(3, MORE_POSTS, "按岗位数读，正好3%", ["yes", "no", "no"]),
  adding(5, MORE_POSTS, "按岗位数读，正好5%", ["yes", "no", "no"]),
  adding(6, MORE_POSTS, "按岗位数读，超过5%", ["yes", "no", "yes"]),
  adding(5, RATIO_POINTS, "按百分点读，只有2.5个点", ["no", "yes", "yes"]),
  adding(6, RATIO_POINTS, "按百分点读，正好3个点", ["no", "yes", "no"]),
  adding(10, RATIO_POINTS, "按百分点读，正好5个点", ["no", "yes", "no"]),
  adding(11, RATIO_POINTS, "按百分点读，超过5个点", ["no", "yes", "yes"]),
  adding(2, {}, "没有选定读法，怎么读都不到", ["open", "open", "yes"]),
  adding(4, {}, "没有选定读法，一种到了一种不到", ["open", "open", "open"]),
  {
    name: "没有报岗位数，是否调整到位不清楚",
    facts: villageSchool,
    readings: MORE_POSTS,
    holds: ["yes", "no", "open"],
  },
];

const schoolCases = casesOf(morePostsForWeakSchools, {
  yes: [
    { name: "农村小学的高级岗位", facts: villageSchool },
    {
      name: "偏远中学的中级岗位",
      facts: { ...citySchool, "school.isRemote": true, "school.stage": "secondary", "post.titleLevel": "intermediate" },
    },
    { name: "城里的薄弱一贯制学校", facts: { ...citySchool, "school.isWeak": true, "school.stage": "combined" } },
    ...adjustments,
  ],
  no: [
    { name: "城里的普通小学", facts: citySchool },
    { name: "农村学校的初级岗位", facts: { ...villageSchool, "post.titleLevel": "elementary" } },
    { name: "农村幼儿园", facts: { ...villageSchool, "school.stage": "other" } },
  ],
  undetermined: [
    {
      name: "不在农村也不偏远，是否薄弱没有说",
      facts: without(citySchool, "school.isWeak"),
      missing: ["school.isWeak"],
    },
    {
      name: "没有说岗位级别",
      facts: without(villageSchool, "post.titleLevel"),
      missing: ["post.titleLevel"],
    },
  ],
});

export const cases: readonly RuleCase[] = [...capCases, ...ratioCases, ...schoolCases];
