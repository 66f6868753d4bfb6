/** Targets of the Tianjin plan. */
import { type Row, targetsOf } from "./target.ts";

const rows: readonly Row[] = [
  {
    measure: "tj-2020/1-3.17",
    title: ["审批事项办理用时", "Time to handle approvals"],
    definition: [
      "开办企业等审批事项从受理到办结的平均天数",
      "Mean days from acceptance to completion of start-up and other approvals",
    ],
    unit: "day",
    direction: "down",
  },
  {
    measure: "tj-2020/2-1.16",
    title: ["新增建设用地与落户人数挂钩", "New construction land linked to settled migrants"],
    definition: [
      "每吸纳一百名农业转移人口落户所安排的新增城镇建设用地",
      "New urban construction land for every hundred rural migrants settled",
    ],
    unit: "hectare",
    direction: "within",
    note: ["原文未写系数", "The text gives no ratio"],
  },
  {
    measure: "tj-2020/3-1.7",
    title: ["双定向高级岗位总数", "Directed senior posts"],
    definition: [
      "基层事业单位“定向评价、定向使用”的高级专业技术岗位数，不得超过控制数",
      "Senior posts of directed evaluation and use, not above the ceiling",
    ],
    unit: "item",
    direction: "down",
    accumulation: "every",
  },
  {
    measure: "tj-2020/3-1.8",
    title: ["双定向高级岗位单列核算", "Directed senior posts reckoned apart"],
    definition: [
      "核算当地高级岗位占比时，已把双定向高级岗位单列并剔除",
      "Directed senior posts are reckoned apart from the local ratio",
    ],
    unit: "yes",
    direction: "exists",
    reading: ["tj-2020/24"],
  },
  {
    measure: "tj-2020/3-1.9",
    title: ["乡村和薄弱学校中高级岗位增幅", "Rise of intermediate and senior posts in rural and weak schools"],
    definition: [
      "农村、偏远地区学校和薄弱学校的中小学教师中、高级岗位，比调整前增加的百分比",
      "Rise of intermediate and senior teaching posts in rural, remote and weak schools",
    ],
    unit: "percent",
    percentage: "change",
    direction: "within",
    goal: ["between", 3, 5],
    reading: ["tj-2020/1"],
  },
  ...[
    ["grassroots", "基层单位", "grassroots units"],
    ["frontline", "一线岗位", "front-line posts"],
    ["skilled", "技能人才", "skilled workers"],
  ].map(
    ([part = "", zh = "", en = ""]): Row => ({
      measure: "tj-2020/3-2.1",
      part,
      title: [`${zh}评先选优占比`, `Share of ${en} in honours`],
      definition: [
        `评先选优入选者中${zh}所占百分比，须高于基数`,
        `Share of ${en} among those honoured, above the baseline`,
      ],
      unit: "percent",
      direction: "up",
      frequency: "occasion",
    }),
  ),
  {
    measure: "tj-2020/3-2.2",
    title: ["市级劳模评选中企业职工占比", "Enterprise staff among the city's model workers"],
    definition: [
      "一次市级劳动模范和模范集体推荐评选中，企业职工占总数的百分比",
      "Enterprise staff as a share of all nominated in one round",
    ],
    unit: "percent",
    direction: "up",
    goal: ["at-least", 65],
    accumulation: "every",
    frequency: "occasion",
    reading: ["tj-2020/2"],
  },
  {
    measure: "tj-2020/3-2.3",
    title: ["企业职工中一线职工和专技人员占比", "Front-line and technical staff among the enterprise staff"],
    definition: [
      "同一次评选的企业职工中，一线职工和专业技术人员所占百分比；口径选“各自达到”时填两类中较低的一个",
      "Share of front-line and technical staff among the enterprise staff of the round; where each has to reach it, the lower of the two",
    ],
    unit: "percent",
    direction: "up",
    goal: ["at-least", 80],
    accumulation: "every",
    frequency: "occasion",
    reading: ["tj-2020/3"],
  },
  {
    measure: "tj-2020/4-1.2",
    title: ["“两不愁三保障”未解决人数", "People for whom the guarantees are not yet met"],
    definition: [
      "受援地仍有“两不愁三保障”突出问题的人数，须全部解决",
      "People of supported areas whose basic guarantees are still unmet, to be none",
    ],
    unit: "person",
    direction: "down",
    implied: ["exactly", 0],
  },
  {
    measure: "tj-2020/4-2.10",
    title: ["支援中西部招生协作计划完成率", "Cooperation plan for the centre and west filled"],
    definition: ["录取人数占当年下达计划名额的百分比", "Enrolled as a share of the places planned for the year"],
    unit: "percent",
    percentage: "ratio",
    direction: "up",
    implied: ["at-least", 100],
    note: ["名额未写明，以当年下达的计划为准", "The text gives no quota; the plan of the year counts"],
  },
  {
    measure: "tj-2020/4-2.11",
    title: ["国家专项计划完成率", "National special plan filled"],
    definition: [
      "面向外省市连片特困地区的录取人数占当年下达计划名额的百分比",
      "Enrolled from contiguous poor areas as a share of the places planned",
    ],
    unit: "percent",
    percentage: "ratio",
    direction: "up",
    implied: ["at-least", 100],
  },
  {
    measure: "tj-2020/4-2.12",
    title: ["地方农村专项计划完成率", "Local rural plan filled"],
    definition: [
      "面向本市农村学生的录取人数占当年下达计划名额的百分比",
      "Enrolled rural students of the city as a share of the places planned",
    ],
    unit: "percent",
    percentage: "ratio",
    direction: "up",
    implied: ["at-least", 100],
  },
  {
    measure: "tj-2020/4-3.17",
    title: ["零就业家庭户数", "Zero-employment households"],
    definition: ["期末仍无人就业的零就业家庭户数", "Households in which nobody works at the end of the period"],
    unit: "household",
    direction: "down",
    goal: ["exactly", 0],
    frequency: "month",
  },
  {
    measure: "tj-2020/4-4.4",
    part: "timely",
    title: ["救助办理用时", "Time until help is given"],
    definition: [
      "从提出申请到实施救助的平均天数，须低于基数",
      "Mean days from application to help, below the baseline",
    ],
    unit: "day",
    direction: "down",
  },
  {
    measure: "tj-2020/4-4.4",
    part: "accurate",
    title: ["救助对象认定准确率", "Accuracy of recognition for help"],
    definition: [
      "抽查中认定结果正确的比例，须高于基数",
      "Share of recognitions found right in spot checks, above the baseline",
    ],
    unit: "percent",
    direction: "up",
  },
];

export const tianjinTargets = targetsOf(
  { zh: "由天津市有关部门设定", en: "Set by the departments of Tianjin concerned" },
  rows,
);
