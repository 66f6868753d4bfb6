/** Targets of the two Kunming documents; five of the plan of 2021 carry the figures of the five years. */
import { type Row, targetsOf } from "./target.ts";

/** “十四五”: 2021 to 2025, the period that 二 of the plan names. */
const fiveYears = {
  from: "2021-01-01",
  to: "2025-12-31",
  label: { zh: "“十四五”（2021—2025年）", en: "14th Five-Year Plan (2021–2025)" },
};

const figures = ["km-2021/14", { floor: { op: "at-least" }, exact: { op: "exactly" } }] as const;

const measures2020: readonly Row[] = [
  {
    measure: "km-2020/3.3",
    title: ["引才专用编制数", "Posts set aside for introducing talent"],
    definition: [
      "县（市）区在事业编制总量内划定、只用于引进人才的编制数",
      "Posts within the total establishment kept for introducing talent",
    ],
    unit: "item",
    direction: "up",
    note: ["数量未写；不得超出编制总量", "No number is given; it stays within the total establishment"],
  },
  {
    measure: "km-2020/3.12",
    title: ["基层专业技术岗位结构比例", "Structure of technical posts at the grassroots"],
    definition: [
      "基层事业单位中、高级专业技术岗位占比，以省级行业指导比例为基础",
      "Share of intermediate and senior posts, on the basis of the provincial guidance ratio",
    ],
    unit: "percent",
    direction: "up",
    reading: ["km-2020/20"],
  },
  {
    measure: "km-2020/5.9",
    title: ["贫困地区学生专项招生完成率", "Special enrolment of poor-area students filled"],
    definition: ["专项计划录取人数占当年下达名额的百分比", "Enrolled as a share of the places planned for the year"],
    unit: "percent",
    percentage: "ratio",
    direction: "up",
    implied: ["at-least", 100],
  },
];

const plan2021: readonly Row[] = [
  {
    measure: "km-2021/2-0.2",
    title: ["有效就业岗位", "Effective job posts provided"],
    definition: [
      "全市当期新提供的有效就业岗位数，五年累计",
      "Effective posts provided citywide in the period, added up over five years",
    ],
    unit: "item",
    direction: "up",
    goal: ["at-least", 700_000],
    accumulation: "sum",
    period: fiveYears,
    reading: figures,
  },
  {
    measure: "km-2021/2-0.3",
    title: ["城镇新增就业", "New urban employment"],
    definition: [
      "全市当期城镇新增就业人数，五年累计",
      "New urban employment citywide in the period, added up over five years",
    ],
    unit: "person",
    direction: "up",
    goal: ["at-least", 650_000],
    accumulation: "sum",
    period: fiveYears,
  },
  {
    measure: "km-2021/2-0.4",
    title: ["城镇登记失业率", "Registered urban unemployment rate"],
    definition: ["报告期末城镇登记失业率", "Registered urban unemployment rate at the end of the period"],
    unit: "percent",
    direction: "down",
    goal: ["at-most", 5],
    accumulation: "every",
    frequency: "quarter",
    period: fiveYears,
    reading: ["km-2021/14-ceiling", { throughout: { accumulation: "every" }, "at-end": { accumulation: "latest" } }],
  },
  {
    measure: "km-2021/2-0.5",
    title: ["培养引进高层次和紧缺急需人才", "High-level and urgently needed talent trained or introduced"],
    definition: [
      "当期培养和引进的高层次人才、紧缺急需人才合计，五年累计",
      "High-level and urgently needed talent trained or introduced, added up over five years",
    ],
    unit: "person",
    direction: "up",
    goal: ["at-least", 5000],
    accumulation: "sum",
    period: fiveYears,
    reading: figures,
  },
  {
    measure: "km-2021/2-0.6",
    title: ["来昆就业创业高校毕业生", "Graduates coming to Kunming to work or start up"],
    definition: [
      "当期来昆明就业或者创业的高校毕业生人数，五年累计",
      "University graduates coming to work or start a business, added up over five years",
    ],
    unit: "person",
    direction: "up",
    goal: ["at-least", 500_000],
    accumulation: "sum",
    period: fiveYears,
    reading: figures,
  },
  {
    measure: "km-2021/1.4",
    part: "clusters",
    title: ["建成的千亿级产业集群", "Industrial clusters of a hundred billion yuan"],
    definition: [
      "八个方向中规模已达千亿元的产业集群个数",
      "How many of the eight clusters have reached a hundred billion yuan",
    ],
    unit: "item",
    direction: "up",
    goal: ["exactly", 8],
    reading: ["km-2021/15"],
  },
  {
    measure: "km-2021/1.4",
    part: "scale",
    title: ["八个集群中最小一个的规模", "Scale of the smallest of the eight clusters"],
    definition: ["八个产业集群中规模最小的一个的年产值", "Annual output of the smallest of the eight clusters"],
    unit: "100m-yuan",
    direction: "up",
    goal: ["at-least", 1000],
    reading: ["km-2021/15"],
  },
  {
    measure: "km-2021/5.2",
    title: ["企业开办用时", "Time to start a business"],
    definition: ["从提出申请到开办完成的平均天数", "Mean days from application to completion"],
    unit: "day",
    direction: "down",
  },
  {
    measure: "km-2021/5.9",
    title: ["民营和小微企业融资可得性", "Access of private and small firms to finance"],
    definition: [
      "提出融资申请的民营企业、小微企业中获得融资的比例",
      "Share of private and small firms applying for finance that obtain it",
    ],
    unit: "percent",
    direction: "up",
  },
  {
    measure: "km-2021/6.4",
    title: ["城镇公共服务常住人口覆盖率", "Coverage of residents by urban public services"],
    definition: [
      "城镇基本公共服务覆盖的常住人口占全部常住人口的百分比",
      "Share of permanent residents covered by basic urban public services",
    ],
    unit: "percent",
    direction: "up",
    goal: ["exactly", 100],
  },
  {
    measure: "km-2021/7.7",
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
    measure: "km-2021/7.8",
    title: ["预算内投资向吸纳多的城镇倾斜", "Budget investment tilted to towns that settle more"],
    definition: [
      "吸纳农业转移人口落户较多的城镇在预算内投资中的占比",
      "Share of budget investment that goes to towns settling more rural migrants",
    ],
    unit: "percent",
    direction: "up",
  },
  {
    measure: "km-2021/8.7",
    title: ["医疗费用直接结算占比", "Medical bills settled on the spot"],
    definition: ["医疗费用报销中当场直接结算的人次占比", "Share of reimbursements settled on the spot"],
    unit: "percent",
    direction: "up",
    note: [
      "原文只要求更便利，用哪个指标由责任部门确定",
      "The text asks for more convenience; the departments choose the indicator",
    ],
  },
  {
    measure: "km-2021/12.10",
    title: ["基层专业技术岗位结构比例", "Structure of technical posts at the grassroots"],
    definition: [
      "基层事业单位中、高级专业技术岗位占比",
      "Share of intermediate and senior posts in grassroots institutions",
    ],
    unit: "percent",
    direction: "up",
  },
  ...[
    ["grassroots", "基层单位", "grassroots units"],
    ["frontline", "一线岗位", "front-line posts"],
    ["skilled", "技能人才", "skilled workers"],
  ].map(
    ([part = "", zh = "", en = ""]): Row => ({
      measure: "km-2021/13.1",
      part,
      title: [`${zh}评选劳模占比`, `Share of ${en} among model workers`],
      definition: [
        `劳模和先进工作者评选中${zh}所占百分比，须高于基数`,
        `Share of ${en} among model workers selected, above the baseline`,
      ],
      unit: "percent",
      direction: "up",
      frequency: "occasion",
      reading: ["km-2021/20"],
      note: ["三类比例都须提高", "All three shares have to rise"],
    }),
  ),
  {
    measure: "km-2021/16.1",
    title: ["县域内统一的办学标准", "School standards unified within the county"],
    definition: [
      "校舍、师资、生均公用经费基准定额等标准中，县域内已统一的项数",
      "How many standards are unified: buildings, staffing, base funding per pupil and others",
    ],
    unit: "standard",
    direction: "up",
    goal: ["at-least", 3],
  },
  {
    measure: "km-2021/16.4",
    title: ["因贫失学辍学人数", "Dropouts caused by poverty"],
    definition: ["各学段因贫困失学、辍学的学生数", "Students of all stages out of school because of poverty"],
    unit: "person",
    direction: "down",
    goal: ["exactly", 0],
  },
  {
    measure: "km-2021/16.5",
    title: ["脱贫家庭义务教育辍学人数", "Compulsory-stage dropouts of families out of poverty"],
    definition: ["脱贫家庭义务教育阶段的辍学学生数", "Compulsory-stage dropouts of families that left poverty"],
    unit: "person",
    direction: "down",
    goal: ["exactly", 0],
  },
  {
    measure: "km-2021/16.7",
    title: ["有省一级高完中的县域占比", "Counties with a first-grade complete secondary school"],
    definition: [
      "至少有一所省一级高级完全中学的县（市、区）占全部的百分比",
      "Share of counties with at least one first-grade complete secondary school",
    ],
    unit: "percent",
    direction: "up",
    goal: ["exactly", 100],
    note: ["争取性目标", "To be striven for"],
  },
  {
    measure: "km-2021/16.19",
    title: ["三类学生接受优质教育人数", "Students of the three groups in quality education"],
    definition: [
      "农村、贫困地区、贫困家庭学生当年进入优质学校的人数",
      "Rural, poor-area and poor-family students entering quality schools in the year",
    ],
    unit: "person",
    direction: "up",
  },
  {
    measure: "km-2021/17.17",
    title: ["零就业家庭户数", "Zero-employment households"],
    definition: ["期末仍无人就业的零就业家庭户数", "Households in which nobody works at the end of the period"],
    unit: "household",
    direction: "down",
    goal: ["exactly", 0],
    frequency: "month",
    computed: { register: "km-2021/17.12", category: "零就业家庭" },
  },
  {
    measure: "km-2021/18.2",
    title: ["农村低保标准与国家标准之比", "Rural allowance against the national standard"],
    definition: [
      "当地农村低保标准除以国家有关标准，以百分比表示",
      "Rural allowance standard as a percentage of the national standard",
    ],
    unit: "percent",
    percentage: "ratio",
    direction: "up",
    implied: ["at-least", 100],
  },
  {
    measure: "km-2021/18.7",
    title: ["临时救助平均水平", "Mean level of temporary relief"],
    definition: ["每人次临时救助的平均金额，须高于基数", "Mean relief per case, above the baseline"],
    unit: "yuan",
    direction: "up",
  },
];

export const kunmingTargets = targetsOf(
  { zh: "由昆明市责任部门设定", en: "Set by the responsible departments of Kunming" },
  [...measures2020, ...plan2021],
);
