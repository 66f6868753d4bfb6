/** Recruitment, selection and transfer: the posting, the way it is run, and what binds those who were recruited. */
import { choice, date, flag, judgement, manyOf, regionCode, scale, text, theme } from "@qiaoti/engine/language";
import { administrativeLevels, employerKinds, ofCase, personal } from "./shared-options.ts";

const byRecruiter = { ...ofCase, verifiedBy: ["human-resources", "organisation-department"] } as const;
const ofCandidate = { ...personal, verifiedBy: ["human-resources", "employer"] } as const;

export const recruitment = theme("recruitment", {
  recruiterKind: choice({
    ...byRecruiter,
    label: text("招人单位的类型", "type of the recruiting unit"),
    ask: text("招人的单位属于哪一类？", "What type of unit is recruiting?"),
    options: employerKinds,
  }),
  recruiterLevel: scale({
    ...byRecruiter,
    label: text("招人单位的层级", "level of the recruiting unit"),
    ask: text("招人的单位属于哪一级？", "At which level is the recruiting unit?"),
    options: administrativeLevels,
  }),
  recruiterPlace: regionCode({
    ...byRecruiter,
    label: text("拟去单位所在地", "place of the unit to join"),
    ask: text(
      "拟去的单位在哪个县（市、区）、乡镇？",
      "In which county or district, and which township, is the unit to join?",
    ),
  }),
  recruiterInCountySeat: flag({
    ...byRecruiter,
    label: text("拟去单位在县城", "unit to join in the county seat"),
    ask: text("拟去的单位在县城吗？", "Is the unit to join in the county seat?"),
    yes: text("在县城", "the unit is in the county seat"),
    no: text("不在县城", "the unit is not in the county seat"),
  }),
  recruiterIsGrassroots: flag({
    ...byRecruiter,
    label: text("拟去单位是基层单位", "unit to join at the grassroots"),
    ask: text("拟去的单位是基层单位吗？", "Is the unit to join at the grassroots?"),
    yes: text("是基层单位", "the unit is at the grassroots"),
    no: text("不是基层单位", "the unit is not at the grassroots"),
  }),
  recruiterIsRelevant: flag({
    ...byRecruiter,
    label: text("拟去单位与专业相关", "unit to join is a relevant one"),
    ask: text(
      "主管部门是否确认拟去的单位属于相关事业单位？",
      "Has the department confirmed that the unit is a relevant one?",
    ),
    yes: text("属于相关事业单位", "the unit is a relevant one"),
    no: text("不属于相关事业单位", "the unit is not a relevant one"),
    verifiedBy: ["competent-department"],
  }),
  needConfirmed: flag({
    ...byRecruiter,
    label: text("确有用人需要", "confirmed need for staff"),
    ask: text("招人单位是否确认有实际用人需要？", "Has the recruiting unit confirmed a real need for staff?"),
    yes: text("确有用人需要", "the need is confirmed"),
    no: text("没有用人需要", "there is no confirmed need"),
    verifiedBy: ["employer"],
  }),
  relaxationJustified: judgement({
    ...byRecruiter,
    label: text("按实际需要应当放宽招录条件", "relaxation of conditions justified by need"),
    ask: text(
      "招录机关是否认定按实际需要应当放宽条件？",
      "Has the recruiting authority found that need justifies relaxation?",
    ),
    yes: text("认定应当放宽", "relaxation is found justified"),
    no: text("认定不必放宽", "relaxation is not found justified"),
    decidedBy: text("招录机关", "the recruiting authority"),
  }),
  leadingGroupMembers: manyOf({
    ...byRecruiter,
    label: text("公开招聘领导小组的组成单位", "members of the recruitment leading group"),
    ask: text("公开招聘领导小组由哪些单位组成？", "Which bodies sit on the recruitment leading group?"),
    options: {
      "discipline-inspection": text("纪委监委", "discipline inspection and supervision"),
      organisation: text("组织部门", "organisation department"),
      confidentiality: text("保密部门", "confidentiality office"),
      "human-resources": text("人社部门", "human resources authority"),
      competent: text("主管部门", "competent department"),
      employer: text("用人单位", "employer"),
    },
  }),
  usesOpenRecruitment: flag({
    ...byRecruiter,
    label: text("采用公开招聘", "open recruitment"),
    ask: text("这次招人采用公开招聘吗？", "Is this an open recruitment?"),
    yes: text("采用公开招聘", "recruitment is open"),
    no: text("不是公开招聘", "recruitment is not open"),
  }),
  methods: manyOf({
    ...byRecruiter,
    label: text("采用的招聘方式", "methods of recruitment"),
    ask: text("这次招聘采用哪些方式？", "Which methods does the recruitment use?"),
    options: {
      examination: text("笔试", "written examination"),
      interview: text("面试", "interview"),
      assessment: text("考核", "assessment"),
      inspection: text("考察", "inspection"),
    },
  }),
  soughtTalent: manyOf({
    ...byRecruiter,
    label: text("招聘面向的人才", "talent sought"),
    ask: text("这次招聘面向哪类人才？", "For what talent is the recruitment?"),
    options: {
      "high-level": text("高层次人才", "high-level talent"),
      shortage: text("紧缺人才", "talent in short supply"),
      other: text("其他人员", "others"),
    },
  }),
  approvedByOrganisation: flag({
    ...byRecruiter,
    label: text("市级组织部门核准认定", "approval of the municipal organisation department"),
    ask: text("市级组织部门核准认定了吗？", "Has the municipal organisation department approved?"),
    yes: text("市级组织部门已核准认定", "approved by the organisation department"),
    no: text("市级组织部门未核准认定", "not approved by the organisation department"),
    verifiedBy: ["organisation-department"],
  }),
  approvedByHumanResources: flag({
    ...byRecruiter,
    label: text("市级人社部门核准认定", "approval of the municipal human resources authority"),
    ask: text("市级人社部门核准认定了吗？", "Has the municipal human resources authority approved?"),
    yes: text("市级人社部门已核准认定", "approved by the human resources authority"),
    no: text("市级人社部门未核准认定", "not approved by the human resources authority"),
    verifiedBy: ["human-resources"],
  }),
  approvalConcerns: choice({
    ...byRecruiter,
    label: text("核准认定的对象", "object of the approval"),
    ask: text("核准认定的是人选还是岗位？", "Does the approval concern the person or the post?"),
    options: { person: text("人选", "the person"), post: text("岗位", "the post") },
  }),
  planKind: choice({
    ...byRecruiter,
    label: text("招录计划的类别", "kind of recruitment plan"),
    ask: text("这次招录用的是专项计划、单列计划还是一般计划？", "Is the plan special, separate or ordinary?"),
    options: {
      special: text("专项计划", "special plan"),
      separate: text("单列计划", "separate plan"),
      ordinary: text("一般计划", "ordinary plan"),
    },
  }),
  organisedByCity: flag({
    ...byRecruiter,
    label: text("全市统一组织的招考", "examination run by the city"),
    ask: text("这场招考由市里统一组织吗？", "Does the city run this examination?"),
    yes: text("由市里统一组织", "the city runs the examination"),
    no: text("不由市里统一组织", "the city does not run the examination"),
  }),
  equalConditions: judgement({
    ...byRecruiter,
    label: text("与其他人选条件相同", "conditions equal to those of other candidates"),
    ask: text(
      "招录机关是否认定该人选与其他人选条件相同？",
      "Has the recruiting authority found the candidates' conditions equal?",
    ),
    yes: text("与其他人选条件相同", "conditions are equal"),
    no: text("与其他人选条件不同", "conditions are not equal"),
    decidedBy: text("招录机关", "the recruiting authority"),
  }),
  criteriaMet: flag({
    ...ofCandidate,
    label: text("符合招录机关公布的报考条件", "the recruiting authority's published conditions"),
    ask: text("您符合招考公告里的报考条件吗？", "Do you meet the conditions in the recruitment notice?"),
    yes: text("符合报考条件", "the published conditions are met"),
    no: text("不符合报考条件", "the published conditions are not met"),
    cost: 2,
  }),
  specialPlanCriteriaMet: flag({
    ...ofCandidate,
    label: text(
      "符合招录机关为专项、单列计划规定的条件",
      "the recruiting authority's conditions for the special or separate plan",
    ),
    ask: text(
      "招录机关是否确认您符合专项或单列计划的条件？",
      "Has the recruiting authority confirmed that you meet the conditions of the special or separate plan?",
    ),
    yes: text("符合专项、单列计划条件", "the conditions of the plan are met"),
    no: text("不符合专项、单列计划条件", "the conditions of the plan are not met"),
    cost: 2,
  }),
  transferRulesMet: flag({
    ...ofCandidate,
    label: text(
      "符合组织部门的公务员调任规定",
      "the organisation department's rules on transfer into the civil service",
    ),
    ask: text(
      "组织部门是否确认您符合公务员调任的规定？",
      "Has the organisation department confirmed that you meet the rules on transfer into the civil service?",
    ),
    yes: text("符合调任规定", "the transfer rules are met"),
    no: text("不符合调任规定", "the transfer rules are not met"),
    verifiedBy: ["organisation-department"],
    cost: 2,
  }),
  cadreSelectionCriteriaMet: flag({
    ...ofCandidate,
    label: text(
      "符合组织部门选聘村、社区书记进事业编制的条件",
      "the organisation department's conditions for taking village and community secretaries into institution posts",
    ),
    ask: text(
      "组织部门是否确认您符合选聘进乡镇街道事业编制的条件？",
      "Has the organisation department confirmed that you meet the conditions for a township or subdistrict post?",
    ),
    yes: text("符合选聘条件", "the selection conditions are met"),
    no: text("不符合选聘条件", "the selection conditions are not met"),
    verifiedBy: ["organisation-department"],
    cost: 2,
  }),
  outstandingCadre: judgement({
    ...ofCandidate,
    label: text("优秀村、社区干部", "outstanding village or community official"),
    ask: text(
      "组织部门是否认定您是优秀的村、社区干部或工作者？",
      "Has the organisation department found you an outstanding village or community official or worker?",
    ),
    yes: text("已认定为优秀", "found outstanding"),
    no: text("未认定为优秀", "not found outstanding"),
    decidedBy: text("组织部门", "the organisation department"),
    verifiedBy: ["organisation-department"],
    prior: 0.2,
  }),
  matchesNegativeList: flag({
    ...ofCandidate,
    sensitivity: "sensitive",
    label: text("命中岗位负面清单", "match with the post's negative list"),
    ask: text("您有这个岗位负面清单上列出的情形吗？", "Does anything on the post's negative list apply to you?"),
    yes: text("有负面清单所列情形", "an item on the negative list applies"),
    no: text("没有负面清单所列情形", "no item on the negative list applies"),
    prior: 0.03,
    cost: 2,
  }),
  applicationFiled: flag({
    ...ofCandidate,
    label: text("本人提出调动申请", "one's own application to transfer"),
    ask: text("您本人提出调动申请了吗？", "Have you yourself applied to transfer?"),
    yes: text("本人已提出申请", "the person has applied"),
    no: text("本人没有提出申请", "the person has not applied"),
    prior: 0.2,
  }),
  // The method of km-2020/4.5; `employment.enteredBy` says how the present unit was entered.
  recruitedBySpecialMethod: flag({
    ...ofCandidate,
    label: text("以面试、考核、考察方式招录", "recruited by interview, assessment and inspection"),
    ask: text(
      "您是按艰苦边远地区面试、考核、考察的办法招录的吗？",
      "Were you recruited by interview, assessment and inspection for a hardship area?",
    ),
    yes: text("以该办法招录", "recruited by this method"),
    no: text("不是以该办法招录", "not recruited by this method"),
    prior: 0.02,
  }),
  serviceStartedOn: date({
    ...ofCandidate,
    label: text("约定服务期开始日期", "first day of the agreed service"),
    ask: text("您的约定服务期从哪一天开始？", "On which day did your agreed term of service begin?"),
    cost: 2,
  }),
  serviceTermEndsOn: date({
    ...ofCandidate,
    label: text("约定服务期届满日期", "last day of the agreed service"),
    ask: text("您的约定服务期到哪一天为止？", "On which day does your agreed term of service end?"),
    cost: 2,
  }),
  resignationApplied: flag({
    ...ofCandidate,
    label: text("服务期内申请辞职", "application to resign"),
    ask: text("您申请过辞职吗？", "Have you applied to resign?"),
    yes: text("已申请辞职", "the person has applied to resign"),
    no: text("没有申请辞职", "the person has not applied to resign"),
    prior: 0.03,
  }),
  resignationAppliedOn: date({
    ...ofCandidate,
    label: text("申请辞职的日期", "day of the application to resign"),
    ask: text("您是哪一天申请辞职的？", "On which day did you apply to resign?"),
  }),
  separationApprovedOn: date({
    ...ofCandidate,
    label: text("获准离职的日期", "day on which leaving was approved"),
    ask: text("单位是哪一天批准您离职的？", "On which day was your leaving approved?"),
  }),
});
