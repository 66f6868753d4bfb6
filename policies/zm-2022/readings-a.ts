/** Readings of clauses 1 to 8 and of part six: where the county plan can be read in two ways. */
import { reading, text } from "@qiaoti/engine/language";

/** Line 1, bears on 6.1. */
export const acceptableDossiers = reading({
  id: "zm-2022/1",
  question: text(
    "不得拒收的档案有两类，符合其中一类就够了，还是两类条件都要符合？",
    "Two kinds of dossier may not be refused: is it enough to be of one kind, or must both conditions hold?",
  ),
  options: {
    either: text("符合其中一类即不得拒收", "one of the two is enough"),
    both: text("两类条件都符合才不得拒收", "both conditions must hold"),
  },
  standard: "either",
  cites: "zm-2022/6.1",
});

// Line 2 (6.1, “part four of the relevant policy”) names no policy: which one is meant stays a fact that the agency
// states for each dossier, `dossier.transferredUnderPartFour`.

/** Line 3, bears on 6.2. No default: the text ends its list with “等”. */
export const optionalMaterials = reading({
  id: "zm-2022/3",
  question: text(
    "收档时不属必备的材料，只限点名的三种，还是可以类推到其他材料？",
    "Are only the three papers named not required at intake, or others like them as well?",
  ),
  options: {
    "open-list": text(
      "人社部门列明的其他同类材料也不必备",
      "other papers that the authority lists are not required either",
    ),
    "named-only": text("只有点名的三种不必备", "only the three papers named"),
  },
  cites: "zm-2022/6.2",
});

/** Line 4, bears on 6.3. */
export const dossierAuthority = reading({
  id: "zm-2022/4",
  question: text(
    "“有人事档案管理权限”只修饰用人单位，还是也修饰服务机构？",
    "Does the authority to keep dossiers qualify the employer only, or the service agency as well?",
  ),
  options: {
    "employers-only": text("只要求用人单位有权限", "only the employer needs the authority"),
    "agencies-too": text("用人单位和服务机构都要有权限", "the employer and the agency both need it"),
  },
  standard: "employers-only",
  cites: "zm-2022/6.3",
});

/** Line 5, bears on 6.10; 6.7 to 6.9 and 6.11 decide nothing about a person and have no rule. No default. */
export const gradualFunctions = reading({
  id: "zm-2022/5",
  question: text(
    "“逐步实现”管到所列的每项线上服务，还是只管转档的线上申请？",
    "Do the words “step by step” govern every online function listed, or only the online application?",
  ),
  options: {
    "every-function": text(
      "每项都逐步实现：某项开通之后才可以用",
      "every function comes step by step, and can be used once it has opened",
    ),
    "application-only": text(
      "只有线上申请逐步实现，其他各项现在就应办",
      "only the online application; the rest is due now",
    ),
  },
  cites: "zm-2022/6.10",
});

/** Line 6, bears on 7.1. */
export const startingWagePlaces = reading({
  id: "zm-2022/6",
  question: text(
    "高定工资适用于全县的机关事业单位，还是只适用于艰苦边远地区的单位？",
    "Does the higher starting wage apply in all units of the county, or only in hardship areas?",
  ),
  options: {
    "all-units": text("全县机关事业单位都适用", "all organs and institutions of the county"),
    "hardship-only": text("只适用于艰苦边远地区的单位", "only units in hardship or remote areas"),
  },
  standard: "all-units",
  cites: "zm-2022/7.1",
});

/** Line 7, bears on 7.3 and 8.3. No default; 民法典 art. 1259 takes 以下 to include the bound, but binds civil matters. */
export const countyBound = reading({
  id: "zm-2022/7",
  question: text(
    "“县以下”“县级以下”的事业单位，包括县级单位吗？",
    "Do institutions “below county level” include those of the county itself?",
  ),
  options: {
    "county-included": text("包括县级单位", "county units are included"),
    "below-only": text("不包括县级，只指乡镇等更低层级", "only units below the county"),
  },
  cites: "zm-2022/7.3",
});

/** Line 8, bears on 8.1. */
export const titlePreferenceTest = reading({
  id: "zm-2022/8",
  question: text(
    "基层职称倾斜的几项条件，要逐项都具备，还是综合衡量？",
    "Must every condition of the title preference hold, or are they weighed together?",
  ),
  options: {
    "all-required": text("逐项都要具备", "every condition must hold"),
    weighed: text("由评审机构综合衡量", "the review body weighs them together"),
  },
  standard: "all-required",
  cites: "zm-2022/8.1",
});

/** Line 9, bears on what 8.3 grants. No default. */
export const quotaPooling = reading({
  id: "zm-2022/9",
  question: text(
    "奖励名额“在各区县范围内统筹”，是县内各单位之间调剂，还是以县为单位分别安排？",
    "Are award quotas pooled among the units inside a county, or arranged county by county?",
  ),
  options: {
    "inside-county": text("县内各单位的名额合在一起调剂", "the quotas of units are pooled inside the county"),
    "per-county": text("以县为单位整体核定，县与县之间不调剂", "each county has one quota of its own as a whole"),
  },
  cites: "zm-2022/8.3",
});

/** Line 10, bears on what 8.7 grants. No default. */
export const rightChosenBy = reading({
  id: "zm-2022/10",
  question: text(
    "赋予所有权还是长期使用权，由单位选定还是由科研人员选定？",
    "Who chooses between ownership and long-term use: the unit or the researcher?",
  ),
  options: {
    unit: text("由试点单位选定", "the pilot unit chooses"),
    researcher: text("由科研人员选定", "the researcher chooses"),
  },
  cites: "zm-2022/8.7",
});

/** Line 13, bears on 5.16; 5.15 says “at least” in so many words. */
export const talentTarget = reading({
  id: "zm-2022/13",
  question: text(
    "高层次人才（团队）5个的目标，是至少5个，还是正好5个？",
    "Is the target of five high-level talents or teams a floor or an exact number?",
  ),
  options: {
    "at-least": text("至少5个", "at least five"),
    exact: text("正好5个", "exactly five"),
  },
  standard: "at-least",
  cites: "zm-2022/5.16",
});

/** Line 14, bears on 5.10 to 5.14. */
export const supportedTalent = reading({
  id: "zm-2022/14",
  question: text(
    "人才待遇只给经认定的人才，还是引进来的人都可以享受？",
    "Are the benefits for recognised talent only, or for anyone whom an employer has brought in?",
  ),
  options: {
    recognised: text("只限经人才办认定的人才", "only talent recognised by the talent office"),
    "anyone-recruited": text("由用人单位引进的人都可以", "anyone brought in by an employer"),
  },
  standard: "recognised",
  cites: "zm-2022/5.10",
});

/** Line 15, bears on 5.26; veterans must qualify under either reading (5.25). */
export const qualifiedLimits = reading({
  id: "zm-2022/15",
  question: text(
    "专项招录中“符合条件的”同时限定退役军人和村（社区）干部，还是只限定退役军人？",
    "Does “qualifying” limit both veterans and village or community cadres, or veterans only?",
  ),
  options: {
    both: text("两类人员都要符合条件", "both groups must qualify"),
    "veterans-only": text("只要求退役军人符合条件", "only veterans must qualify"),
  },
  standard: "both",
  cites: "zm-2022/5.26",
});

/** Line 16, bears on 3.6. No default. */
export const financialBondIssuer = reading({
  id: "zm-2022/16",
  question: text(
    "双创专项金融债券由一般企业发行，还是由银行发行？",
    "Are special financial bonds for innovation issued by enterprises in general, or by banks?",
  ),
  options: {
    enterprises: text("三种债券企业都可以发行", "enterprises issue all three bonds"),
    banks: text("金融债券由银行业金融机构发行", "banks issue the financial bonds"),
  },
  cites: "zm-2022/3.6",
});

/** Line 26, bears on what 6-0.6 orders. */
export const documentsCleared = reading({
  id: "zm-2022/26",
  question: text(
    "妨碍流动的三类文件，县里都直接清理，还是只清理本单位制定的、其他的报上级处理？",
    "Does the county clear all three kinds of document itself, or only its own, and refer the others upward?",
  ),
  options: {
    "own-cleared": text(
      "本单位制定的直接清理，其他的报有权机关",
      "own documents are cleared, others are referred upward",
    ),
    "all-cleared": text("三类文件都直接清理", "all three kinds are cleared"),
  },
  standard: "own-cleared",
  cites: "zm-2022/6-0.6",
});
