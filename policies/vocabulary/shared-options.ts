/** Enumerations that several facts share, and the subjects and sensitivities that most facts have. */
import { text } from "@qiaoti/engine/language";

/** A personal fact about the person who asks. */
export const personal = { of: "person", sensitivity: "personal" } as const;
/** A sensitive fact about a person: every read of it is audited. */
export const sensitive = { of: "person", sensitivity: "sensitive" } as const;
/** A fact about a household, sensitive because it speaks of means. */
export const ofHousehold = { of: "household", sensitivity: "sensitive" } as const;
/** A fact about an employing unit. */
export const ofEmployer = { of: "employer", sensitivity: "open" } as const;
/** A fact about a dossier, employment or talent agency. */
export const ofAgency = { of: "agency", sensitivity: "open" } as const;
/** A fact about a post, filled or vacant. */
export const ofPost = { of: "post", sensitivity: "open" } as const;
/** A fact about an administrative area. */
export const ofArea = { of: "area", sensitivity: "open" } as const;
/** A fact about a law, rule or policy document. */
export const ofDocument = { of: "document", sensitivity: "open" } as const;
/** A fact about a project or platform. */
export const ofProject = { of: "project", sensitivity: "open" } as const;
/** A fact about one matter in hand: an application, a selection round, a charge. */
export const ofCase = { of: "case", sensitivity: "open" } as const;

/** Kinds of employer. "Enterprise" in a document is the three enterprise kinds together. */
export const employerKinds = {
  "party-government-organ": text("党政机关", "Party or government organ"),
  "public-institution": text("事业单位（学校、医院、科研院所等）", "public institution (school, hospital, institute)"),
  "state-owned-enterprise": text("国有企业", "state-owned enterprise"),
  "private-enterprise": text("民营企业", "private enterprise"),
  "other-enterprise": text("其他企业（外资、混合所有制等）", "other enterprise (foreign-funded, mixed ownership)"),
  "social-organisation": text("社会组织", "social organisation"),
  "individual-business": text("个体工商户", "individual business"),
  "village-community": text("村（社区）组织", "village or community organisation"),
  freelance: text("自由职业，没有用人单位", "freelance, without an employer"),
  other: text("其他", "other"),
  none: text("目前没有工作", "not working at present"),
} as const;

/** What a unit does, whatever its ownership. */
export const unitTypes = {
  "primary-secondary-school": text("中小学校", "primary or secondary school"),
  "vocational-school": text("职业院校、技工院校", "vocational or technical school"),
  university: text("高等学校", "university or college"),
  "research-institute": text("科研院所", "research institute"),
  "township-health-centre": text("乡镇卫生院", "township health centre"),
  "community-health-centre": text("社区卫生服务中心", "community health service centre"),
  "other-grassroots-medical": text("其他基层医疗机构", "other grassroots medical institution"),
  hospital: text("医院", "hospital"),
  "agricultural-station": text("农技推广机构", "agricultural technology station"),
  other: text("其他单位", "other unit"),
} as const;

/** Sectors that the documents name. */
export const sectors = {
  "primary-secondary-education": text("中小学教育", "primary and secondary education"),
  "other-education": text("其他教育", "other education"),
  health: text("医疗卫生", "health"),
  "science-technology": text("科技", "science and technology"),
  "agricultural-technology": text("农业技术", "agricultural technology"),
  "other-key-field": text("主管部门列明的其他重点领域", "another key field listed by the authority"),
  other: text("其他行业", "other sector"),
} as const;

/**
 * Administrative levels, ascending. A subdistrict ranks with a township in law; it stands just below here so that
 * "township" alone, and "township or subdistrict" together, can both be said as a span of the scale.
 */
export const administrativeLevels = {
  "village-community": text("村（社区）", "village or community"),
  subdistrict: text("街道", "subdistrict"),
  township: text("乡镇", "township"),
  county: text("县（市、区）", "county or district"),
  municipal: text("市（州）", "prefecture or city"),
  provincial: text("省（自治区、直辖市）", "province"),
  national: text("中央（国家）", "national"),
} as const;

/** Ranks of professional titles, ascending. 中办发〔2016〕77号 */
export const titleRanks = {
  none: text("没有职称", "no title"),
  elementary: text("员级", "elementary"),
  assistant: text("助理级", "assistant"),
  intermediate: text("中级", "intermediate"),
  associate: text("副高级", "associate senior"),
  senior: text("正高级", "full senior"),
} as const;

/** Ranks that a person may apply for, at the same positions as the ranks held, so that levels compare. */
export const titleRanksSought = {
  none: text("不申报职称", "not applying"),
  elementary: titleRanks.elementary,
  assistant: titleRanks.assistant,
  intermediate: titleRanks.intermediate,
  associate: titleRanks.associate,
  senior: titleRanks.senior,
} as const;

/** Vocational skill grades, ascending. 人社部发〔2022〕14号 */
export const skillGrades = {
  none: text("没有职业技能等级", "no skill grade"),
  apprentice: text("学徒工", "apprentice"),
  "junior-worker": text("初级工", "junior worker"),
  "intermediate-worker": text("中级工", "intermediate worker"),
  "senior-worker": text("高级工", "senior worker"),
  technician: text("技师", "technician"),
  "senior-technician": text("高级技师", "senior technician"),
  "special-grade-technician": text("特级技师", "special-grade technician"),
  "chief-technician": text("首席技师", "chief technician"),
} as const;

/** Categories of posts in public institutions. 国人部发〔2006〕70号 */
export const postCategories = {
  management: text("管理岗位", "management post"),
  "professional-technical": text("专业技术岗位", "professional and technical post"),
  "skilled-support": text("工勤技能岗位", "skilled support post"),
  other: text("其他岗位", "other post"),
} as const;

/** Results of an annual assessment, ascending. "Qualified" is also written 称职. */
export const assessmentGrades = {
  unqualified: text("不合格", "unqualified"),
  "basically-qualified": text("基本合格", "basically qualified"),
  qualified: text("合格", "qualified"),
  excellent: text("优秀", "excellent"),
} as const;

/** Sizes of enterprises, ascending. 工信部联企业〔2011〕300号 sets the bounds by industry. */
export const enterpriseSizes = {
  micro: text("微型", "micro"),
  small: text("小型", "small"),
  medium: text("中型", "medium"),
  large: text("大型", "large"),
} as const;

/** Ways of coming into a unit. */
export const entryChannels = {
  "open-recruitment": text("公开招聘", "open recruitment"),
  "military-placement": text("军队转业、退役安置", "placement after military service"),
  "transfer-in": text("调入", "transfer from another unit"),
  "special-assessment": text(
    "艰苦边远地区面试、考核、考察招聘",
    "interview and inspection recruitment for hardship areas",
  ),
  other: text("其他途径", "another way"),
} as const;

/** Ways in which a stretch of work is done. */
export const serviceModes = {
  regular: text("在本单位正常工作", "ordinary work at one's own unit"),
  "selected-dispatch": text("选派到基层服务", "selected and dispatched to the grassroots"),
  "paired-support": text("对口支援下派", "posted under paired support"),
  aid: text("援派到受援地", "posted to a recipient area"),
  programme: text("服务基层项目", "service in a grassroots programme"),
  volunteer: text("志愿服务", "volunteer service"),
  "part-time-engagement": text("兼职", "part-time engagement"),
  other: text("其他方式", "another way"),
} as const;

/** Programmes that send graduates to serve at the grassroots. */
export const grassrootsProgrammes = {
  "rural-special-post-teacher": text("特岗教师", "special-post teachers for rural schools"),
  "gp-special-post": text("全科医生特设岗位", "special posts for general practitioners"),
  "three-supports": text("三支一扶", "three supports and one assistance"),
  "western-volunteer": text("大学生志愿服务西部计划", "volunteer service in the west"),
  other: text("其他服务基层项目", "another grassroots programme"),
} as const;

/** Kinds of dossier, employment and talent agencies. */
export const agencyKinds = {
  "public-employment": text("公共就业服务机构", "public employment service"),
  "public-talent": text("公共人才服务机构", "public talent service"),
  "other-licensed": text("其他获授权的档案管理服务机构", "other licensed dossier agency"),
  unlicensed: text("没有档案管理权限的机构", "an agency without dossier authority"),
} as const;

/** Settlement type of a place. */
export const settlementTypes = {
  city: text("城区", "city"),
  town: text("镇区", "town"),
  rural: text("农村", "countryside"),
} as const;
