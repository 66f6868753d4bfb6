/** Targets of the national Opinion: nearly all without figures, which regions and departments set. */
import { type Row, targetsOf } from "./target.ts";

const more = "高于基数";
const rows: readonly Row[] = [
  {
    measure: "cn-2019/1.3",
    title: ["经济增长率处在合理区间", "Economic growth within a reasonable range"],
    definition: [
      "地区生产总值比上年增长的百分比，落在设定区间以内",
      "Growth of gross domestic product over the previous year, within the range that is set",
    ],
    unit: "percent",
    percentage: "change",
    direction: "within",
    note: [
      "原文未给指标和上下限，用哪个指标也须由设定机关明确",
      "The text names neither an indicator nor bounds; the setting body has to choose both",
    ],
  },
  {
    measure: "cn-2019/2.8",
    title: ["区域间流动机会差距", "Gap in chances of mobility between regions"],
    definition: [
      "各区域流动机会指标最高与最低之比，越接近 1 越均衡；指标由设定机关选定",
      "Highest over lowest regional chance of mobility, by the indicator that is chosen; nearer to 1 is better",
    ],
    unit: "score",
    direction: "down",
  },
  {
    measure: "cn-2019/3.8",
    title: ["企业开办用时", "Time to start a business"],
    definition: ["从提出申请到开办完成的平均天数", "Mean days from application to completion"],
    unit: "day",
    direction: "down",
  },
  {
    measure: "cn-2019/3.10",
    part: "private",
    title: ["民营企业融资可得性", "Access of private enterprises to finance"],
    definition: [
      "提出融资申请的民营企业中获得融资的比例",
      "Share of private enterprises applying for finance that obtain it",
    ],
    unit: "percent",
    direction: "up",
  },
  {
    measure: "cn-2019/3.10",
    part: "small",
    title: ["中小微企业融资可得性", "Access of small and medium enterprises to finance"],
    definition: [
      "提出融资申请的中小微企业中获得融资的比例",
      "Share of small and medium enterprises applying for finance that obtain it",
    ],
    unit: "percent",
    direction: "up",
  },
  {
    measure: "cn-2019/4.5",
    title: ["社保和居住年限在积分中的占比", "Share of insurance and residence in the points"],
    definition: [
      "积分落户满分中，社会保险缴纳年限和居住年限两项合计所占百分比",
      "Share of the two items, insurance years and residence years, in the full score",
    ],
    unit: "percent",
    direction: "up",
    reading: ["cn-2019/2"],
    note: ["原文要求占“主要比例”，没有百分比", "The text asks for the main share and gives no percentage"],
  },
  {
    measure: "cn-2019/4.6",
    title: ["常住与户籍人口公共服务差距", "Gap in public services between residents and the registered"],
    definition: [
      "常住人口与户籍人口可享受的基本公共服务项目数之差",
      "Difference between basic public services open to residents and to the registered",
    ],
    unit: "standard",
    direction: "down",
  },
  {
    measure: "cn-2019/4.16",
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
    measure: "cn-2019/4.17",
    title: ["中央预算内投资向吸纳多的城镇倾斜", "Central investment tilted to towns that settle more"],
    definition: [
      "吸纳农业转移人口落户较多的城镇在中央预算内投资中的占比",
      "Share of central budget investment that goes to towns settling more rural migrants",
    ],
    unit: "percent",
    direction: "up",
  },
  {
    measure: "cn-2019/7.4",
    title: ["基层事业单位中高级岗位占比", "Share of intermediate and senior posts at the grassroots"],
    definition: [
      "基层和扶贫一线的教育、科技、医疗、农技等事业单位中，中、高级专业技术岗位的占比",
      "Share of intermediate and senior technical posts in grassroots institutions",
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
      measure: "cn-2019/8.4",
      part,
      title: [`${zh}评优占比`, `Share of ${en} in honours`],
      definition: [
        `评先评优入选者中${zh}所占百分比，须${more}`,
        `Share of ${en} among those honoured, above the baseline`,
      ],
      unit: "percent",
      direction: "up",
      frequency: "occasion",
    }),
  ),
  {
    measure: "cn-2019/10.8",
    title: ["尚未脱贫人口", "People still in poverty"],
    definition: [
      "现行标准下尚未脱贫的人口数，到规定期限须为零",
      "People below the standard in force, to be none on the due date",
    ],
    unit: "person",
    direction: "down",
    implied: ["exactly", 0],
    note: ["原文未写完成年份", "The text gives no year"],
  },
  {
    measure: "cn-2019/11.2",
    title: ["县域内统一的办学标准", "School standards unified within the county"],
    definition: [
      "校舍建设、师资配备、生均公用经费三项标准中，县域内已统一的项数",
      "How many of the three standards are unified: buildings, staffing, funding per pupil",
    ],
    unit: "standard",
    direction: "up",
    implied: ["at-least", 3],
  },
  {
    measure: "cn-2019/11.6",
    title: ["支援中西部招生协作计划名额", "Places of the cooperation plan for the centre and west"],
    definition: ["当年安排并录取的协作计划名额", "Places provided and filled in the year"],
    unit: "person",
    direction: "up",
  },
  {
    measure: "cn-2019/11.11",
    part: "university",
    title: ["三类学生上大学人数", "Students of the three groups who enter university"],
    definition: [
      "农村地区、贫困地区、贫困家庭学生当年升入大学的人数",
      "Rural, poor-area and poor-family students entering university in the year",
    ],
    unit: "person",
    direction: "up",
  },
  {
    measure: "cn-2019/11.11",
    part: "quality",
    title: ["三类学生接受优质高等教育人数", "Students of the three groups in quality higher education"],
    definition: [
      "农村地区、贫困地区、贫困家庭学生当年进入优质高校的人数",
      "Rural, poor-area and poor-family students entering quality institutions in the year",
    ],
    unit: "person",
    direction: "up",
  },
  {
    measure: "cn-2019/12.6",
    title: ["就业扶持政策常住人口覆盖率", "Coverage of residents by employment support"],
    definition: [
      "就业扶持政策可及的常住人口占全部常住人口的百分比",
      "Share of permanent residents whom employment support reaches",
    ],
    unit: "percent",
    direction: "up",
    goal: ["exactly", 100],
  },
  {
    measure: "cn-2019/12.11",
    title: ["未解决的零就业家庭", "Zero-employment households left without help"],
    definition: ["在册而尚未有人就业的零就业家庭户数", "Registered households in which nobody works yet"],
    unit: "household",
    direction: "down",
    goal: ["exactly", 0],
    frequency: "month",
    reading: ["cn-2019/13", { "every-moment": { accumulation: "every" }, "within-time": { accumulation: "latest" } }],
    computed: { register: "cn-2019/12.7", category: "零就业家庭" },
  },
  {
    measure: "cn-2019/13.3",
    title: ["农村低保标准与国家扶贫标准之比", "Rural allowance against the poverty standard"],
    definition: [
      "当地农村低保标准除以国家扶贫标准，以百分比表示",
      "Rural allowance standard as a percentage of the national poverty standard",
    ],
    unit: "percent",
    percentage: "ratio",
    direction: "up",
    implied: ["at-least", 100],
    reading: ["cn-2019/14"],
  },
];

export const nationalTargets = targetsOf(
  { zh: "由各地区、各有关部门结合实际设定", en: "Set by regions and the departments concerned" },
  rows,
);
