/** Matters in hand that fit no other theme: a public service sought, a complaint, a charge, a market, a selection round. */
import { choice, flag, integer, judgement, manyOf, text, theme } from "@qiaoti/engine/language";
import { ofCase, personal } from "./shared-options.ts";

const byCompetent = { ...ofCase, verifiedBy: ["competent-department"] } as const;
const ofRound = {
  ...ofCase,
  verifiedBy: ["trade-union", "human-resources"],
  unit: "person",
  min: 0,
  max: 100_000,
} as const;

export const matter = theme("matter", {
  serviceDomain: choice({
    ...personal,
    label: text("办理的公共服务领域", "field of the public service sought"),
    ask: text("您要办的公共服务属于哪个领域？", "In which field is the public service that you seek?"),
    options: {
      education: text("教育", "education"),
      employment: text("就业创业", "employment and enterprise"),
      "social-insurance": text("社会保险", "social insurance"),
      health: text("医疗卫生", "health"),
      housing: text("住房保障", "housing"),
      other: text("其他", "other"),
    },
    verifiedBy: ["competent-department"],
    prior: { education: 0.2, employment: 0.3, "social-insurance": 0.2, health: 0.15, housing: 0.1 },
  }),
  discriminationGrounds: manyOf({
    ...personal,
    label: text("就业中受到歧视的缘由", "grounds of discrimination at work"),
    ask: text(
      "您求职或工作中因为哪些缘由受到过歧视？",
      "On which grounds have you met discrimination in seeking or doing work?",
    ),
    options: {
      identity: text("身份", "identity"),
      gender: text("性别", "gender"),
      other: text("其他缘由", "another ground"),
    },
    verifiedBy: ["human-resources"],
    prior: { identity: 0.02, gender: 0.03, other: 0.02 },
  }),
  chargeIsAdministrative: flag({
    ...byCompetent,
    label: text("行政事业性收费", "administrative charge"),
    ask: text("这项收费是行政事业性收费吗？", "Is the charge an administrative one?"),
    yes: text("是行政事业性收费", "the charge is administrative"),
    no: text("不是行政事业性收费", "the charge is not administrative"),
    verifiedBy: ["finance", "development-reform"],
  }),
  chargeConcernsFlexibleWork: flag({
    ...byCompetent,
    label: text("收费涉及灵活就业", "charge that concerns flexible employment"),
    ask: text("这项收费与灵活就业有关吗？", "Does the charge concern flexible employment?"),
    yes: text("与灵活就业有关", "the charge concerns flexible employment"),
    no: text("与灵活就业无关", "the charge does not concern flexible employment"),
    verifiedBy: ["human-resources", "finance"],
  }),
  isRoadsideBusiness: flag({
    ...personal,
    label: text("占道经营", "roadside business"),
    ask: text("您是在路边占道经营吗？", "Do you run a business at the roadside?"),
    yes: text("占道经营", "the person runs a roadside business"),
    no: text("不占道经营", "the person runs no roadside business"),
    verifiedBy: ["urban-management"],
    prior: 0.03,
  }),
  roadOccupationApproved: flag({
    ...personal,
    label: text("占道经营获准", "permission to occupy the road"),
    ask: text("您的占道经营得到批准了吗？", "Has your use of the road been approved?"),
    yes: text("占道经营已获批准", "the use of the road is approved"),
    no: text("占道经营没有获批准", "the use of the road is not approved"),
    verifiedBy: ["urban-management"],
    prior: 0.5,
  }),
  marketKind: choice({
    ...byCompetent,
    label: text("拟开办的市场", "market to be opened"),
    ask: text("打算开办哪种市场？", "What kind of market is to be opened?"),
    options: {
      labour: text("劳务市场", "labour market"),
      gig: text("灵工市场", "gig market"),
      other: text("其他市场", "another market"),
    },
    verifiedBy: ["human-resources"],
  }),
  siteTransportConvenient: judgement({
    ...byCompetent,
    label: text("市场选址交通便利", "convenient transport at the site"),
    ask: text("人社部门是否认定选址交通便利？", "Has the authority found transport to the site convenient?"),
    yes: text("交通便利", "transport is convenient"),
    no: text("交通不便利", "transport is not convenient"),
    decidedBy: text("人社部门", "the human resources authority"),
    verifiedBy: ["human-resources"],
  }),
  siteJobseekersConcentrated: judgement({
    ...byCompetent,
    label: text("市场选址求职者聚集", "jobseekers gather at the site"),
    ask: text("人社部门是否认定选址处求职者聚集？", "Has the authority found that jobseekers gather at the site?"),
    yes: text("求职者聚集", "jobseekers gather there"),
    no: text("求职者不聚集", "jobseekers do not gather there"),
    decidedBy: text("人社部门", "the human resources authority"),
    verifiedBy: ["human-resources"],
  }),
  selectionRound: choice({
    ...byCompetent,
    label: text("评选活动", "round of selection"),
    ask: text("这是哪项评选？", "Which round of selection is this?"),
    options: {
      "tianjin-model-workers": text("天津市劳动模范和模范集体评选", "Tianjin model workers and collectives"),
      other: text("其他评选", "another selection"),
    },
    verifiedBy: ["trade-union"],
  }),
  nominees: integer({
    ...ofRound,
    label: text("推荐的个人总数", "individuals nominated"),
    ask: text("一共推荐了多少名个人？", "How many individuals are nominated?"),
  }),
  nomineeCollectives: integer({
    ...ofRound,
    label: text("推荐的集体总数", "collectives nominated"),
    ask: text("一共推荐了多少个集体？", "How many collectives are nominated?"),
  }),
  enterpriseNominees: integer({
    ...ofRound,
    label: text("推荐人选中的企业职工数", "enterprise employees among those nominated"),
    ask: text("推荐的个人里有多少名企业职工？", "How many of the individuals nominated are enterprise employees?"),
  }),
  enterpriseCollectives: integer({
    ...ofRound,
    label: text("推荐集体中的企业集体数", "enterprise collectives among those nominated"),
    ask: text("推荐的集体里有多少个企业集体？", "How many of the collectives nominated are of enterprises?"),
  }),
  frontlineNominees: integer({
    ...ofRound,
    label: text("企业职工中的一线职工数", "front-line workers among enterprise nominees"),
    ask: text("推荐的企业职工里有多少名一线职工？", "How many enterprise nominees are front-line workers?"),
  }),
  technicalNominees: integer({
    ...ofRound,
    label: text("企业职工中的专业技术人员数", "professional staff among enterprise nominees"),
    ask: text(
      "推荐的企业职工里有多少名专业技术人员？",
      "How many enterprise nominees are professional or technical staff?",
    ),
  }),
  frontlineAndTechnicalNominees: integer({
    ...ofRound,
    label: text("同时是一线职工和专业技术人员的人数", "nominees who are both front-line and professional"),
    ask: text("推荐的企业职工里，既是一线职工又是专业技术人员的有多少名？", "How many enterprise nominees are both?"),
  }),
});
