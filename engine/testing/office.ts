/** A small vocabulary in real words, so that tests of wording can be read aloud. */
import {
  choice,
  date,
  day,
  flag,
  flagParameter,
  integer,
  item,
  judgement,
  listParameter,
  manyOf,
  money,
  openTerm,
  parameter,
  reading,
  records,
  regionCode,
  scale,
  spells,
  text,
  theme,
  vocabularyOf,
} from "../language/index.ts";

const about = { of: "person", sensitivity: "personal", verifiedBy: ["employer"] } as const;
const levels = {
  village: text("村", "village"),
  township: text("乡镇", "township"),
  county: text("县", "county"),
} as const;
const kinds = {
  institution: text("事业单位", "public institution"),
  enterprise: text("企业", "enterprise"),
  none: text("没有单位", "no employer"),
} as const;
const trades = {
  fitter: text("钳工", "fitter"),
  nurse: text("护理", "nursing"),
  other: text("其他", "other"),
} as const;

export const office = theme("office", {
  born: date({
    ...about,
    label: text("出生日期", "date of birth"),
    ask: text("您的出生日期是哪一天？", "What is your date of birth?"),
    verifiedBy: ["public-security"],
  }),
  startedWork: date({
    ...about,
    label: text("参加工作日期", "first day of work"),
    ask: text("您是哪一天参加工作的？", "On which day did you begin to work?"),
  }),
  isVeteran: flag({
    ...about,
    label: text("退役军人身份", "veteran status"),
    ask: text("您是退役军人吗？", "Are you a veteran?"),
    yes: text("本人是退役军人", "the person is a veteran"),
    no: text("本人不是退役军人", "the person is not a veteran"),
  }),
  isDisciplined: flag({
    ...about,
    label: text("处分期", "disciplinary period"),
    ask: text("您在处分期内吗？", "Are you in a disciplinary period?"),
    yes: text("本人在处分期内", "the person is in a disciplinary period"),
    no: text("本人不在处分期内", "the person is not in a disciplinary period"),
  }),
  contribution: judgement({
    ...about,
    label: text("作出突出贡献", "outstanding contribution"),
    ask: text("评审委员会是否认定您作出了突出贡献？", "Has the board found an outstanding contribution?"),
    yes: text("已认定作出突出贡献", "an outstanding contribution is found"),
    no: text("未认定突出贡献", "no outstanding contribution is found"),
    decidedBy: text("职称评审委员会", "the title review board"),
  }),
  employer: choice({
    ...about,
    label: text("工作单位的类型", "type of employer"),
    ask: text("您在哪一类单位工作？", "For what kind of employer do you work?"),
    options: kinds,
  }),
  trade: choice({
    ...about,
    label: text("工种", "trade"),
    ask: text("您是什么工种？", "What is your trade?"),
    options: trades,
  }),
  title: scale({
    ...about,
    label: text("职称", "professional title"),
    ask: text("您的职称是哪一级？", "What is your title?"),
    options: {
      none: text("没有职称", "no title"),
      assistant: text("助理级", "assistant"),
      intermediate: text("中级", "intermediate"),
      senior: text("高级", "senior"),
    },
  }),
  income: money({
    ...about,
    label: text("家庭人均月收入", "monthly income per head"),
    ask: text("您家人均月收入是多少元？", "What is the monthly income per head of your household?"),
    min: 0,
  }),
  members: integer({
    ...about,
    label: text("家庭人数", "members of the household"),
    ask: text("您家有几口人？", "How many are you at home?"),
    unit: "person",
    min: 1,
  }),
  jobless: integer({
    ...about,
    label: text("失业人数", "members without work"),
    ask: text("您家有几个人失业？", "How many of you are without work?"),
    unit: "person",
    min: 0,
  }),
  workplace: regionCode({
    ...about,
    label: text("工作地", "place of work"),
    ask: text("您在哪里工作？", "Where do you work?"),
  }),
  home: regionCode({
    ...about,
    label: text("户籍所在地", "place of registration"),
    ask: text("您的户口在哪里？", "Where are you registered?"),
  }),
  papers: manyOf({
    ...about,
    label: text("提交的材料", "papers submitted"),
    ask: text("您能提交哪些材料？", "Which papers can you submit?"),
    options: {
      thesis: text("论文", "thesis"),
      summary: text("工作总结", "work summary"),
      results: text("教学成果", "teaching results"),
    },
  }),
  service: spells({
    ...about,
    label: text("工作经历", "work history"),
    ask: text("您在哪些地方工作过？", "Where have you worked?"),
    item: {
      level: item.scale({ label: text("工作地点的层级", "level of the place"), options: levels }),
      probation: item.flag({
        label: text("试用期", "probation"),
        yes: text("属于试用期", "during probation"),
        no: text("不属于试用期", "not during probation"),
      }),
      place: item.region({ label: text("工作地", "place of work") }),
    },
  }),
  assessments: records({
    ...about,
    label: text("年度考核", "annual assessments"),
    ask: text("您近几年的年度考核结果是什么？", "What were your annual assessments?"),
    item: {
      grade: item.scale({
        label: text("等次", "grade"),
        options: {
          unqualified: text("不合格", "unqualified"),
          qualified: text("合格", "qualified"),
          excellent: text("优秀", "excellent"),
        },
      }),
    },
  }),
});

export const officeVocabulary = vocabularyOf(office);

const bureau = text("市人力资源社会保障局", "the city human resources bureau");

export const allowance = parameter("fen", {
  id: "office/allowance",
  label: text("岗位补贴标准", "rate of the post allowance"),
  setBy: bureau,
});
export const cap = parameter("fen", {
  id: "office/cap",
  label: text("收入上限", "income cap"),
  setBy: bureau,
  settings: [{ value: 250_000, from: day("2024-01-01"), region: "000000", source: "示例〔2024〕1号第二条" }],
});
export const issued = flagParameter({
  id: "office/issued",
  label: text("操作办法已经出台", "the operating measures are issued"),
  setBy: bureau,
});
export const scarce = listParameter({
  id: "office/scarce",
  label: text("紧缺工种目录", "list of scarce trades"),
  setBy: bureau,
  settings: [{ value: ["fitter", "nurse"], from: day("2024-01-01"), region: "530100", source: "示例〔2024〕2号" }],
});
export const counting = reading({
  id: "office/counting",
  question: text("五年是累计还是连续？", "Are the five years added up or unbroken?"),
  options: { added: text("累计计算", "added up"), unbroken: text("连续计算", "unbroken") },
  standard: "added",
  cites: "office/2",
});
export const settlers = openTerm({
  id: "office/settlers",
  label: text("属于当地规定的落户对象", "those who may settle under local rules"),
  setBy: text("市人民政府", "the city government"),
});
