/** 技能人才各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  annualPay,
  choiceOfPath,
  equityIncentives,
  favouredInSupplementarySchemes,
  newOccupations,
  promotionByPoints,
  termsOfAppointment,
} from "./09-skilled-careers.ts";

const welder: CaseFacts = {
  "skill.grade": "technician",
  "employment.isProfessionalTechnical": false,
  "title.seriesMatchesWork": true,
  "title.levelMatchesEquivalence": true,
};
const designer: CaseFacts = { ...welder, "skill.grade": "none", "employment.isProfessionalTechnical": true };
const SKILLED_ONLY = { "zm-2022/11": "skilled-only" };
const BOTH_TRACKS = { "zm-2022/11": "both-tracks" };

export const choiceOfPathCases = casesOf(choiceOfPath, {
  yes: [
    { name: "汽车厂焊工技师申报工程师", facts: welder },
    { name: "没有技能等级的设计院工程师申报技能等级", facts: designer },
    { name: "采用两类人都可以的口径，工程师申报", facts: designer, readings: BOTH_TRACKS },
    {
      name: "只限技能人才的口径，学徒工申报",
      facts: { ...welder, "skill.grade": "apprentice" },
      readings: SKILLED_ONLY,
    },
    {
      name: "已知是技师，是否专业技术人员不影响",
      facts: without(welder, "employment.isProfessionalTechnical"),
    },
  ],
  no: [
    { name: "既没有技能等级，也不是专业技术人员", facts: { ...designer, "employment.isProfessionalTechnical": false } },
    { name: "工程师申报，采用只限技能人才的口径", facts: designer, readings: SKILLED_ONLY },
    { name: "焊工申报教师系列，与工作不符", facts: { ...welder, "title.seriesMatchesWork": false } },
    { name: "申报的级别超出对应关系", facts: { ...welder, "title.levelMatchesEquivalence": false } },
  ],
  undetermined: [
    {
      name: "没有技能等级，是否专业技术人员不明",
      facts: without(designer, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
    {
      name: "不是专业技术人员，技能等级不明",
      facts: without(welder, "skill.grade"),
      missing: ["skill.grade"],
    },
    {
      name: "系列是否相符不明",
      facts: without(welder, "title.seriesMatchesWork"),
      missing: ["title.seriesMatchesWork"],
    },
    {
      name: "级别是否相符不明",
      facts: without(welder, "title.levelMatchesEquivalence"),
      missing: ["title.levelMatchesEquivalence"],
    },
  ],
});

export const newOccupationsCases = casesOf(newOccupations, {
  yes: [{ name: "互联网营销师", facts: { "employment.inNewOccupation": true } }],
  no: [{ name: "小学教师", facts: { "employment.inNewOccupation": false } }],
  undetermined: [{ name: "没有说从事什么职业", facts: {}, missing: ["employment.inNewOccupation"] }],
});

const PILOTS_TOO = { "zm-2022/12": "pilots-too" };
const TERMS_ONLY = { "zm-2022/12": "terms-and-points" };
const ARRANGED = { "zm-2022/leading-talent-pilots-arranged": true };
const NOT_ARRANGED = { "zm-2022/leading-talent-pilots-arranged": false };

/** Cases of the two pilots for leading talent: the scheme of the clause, and the other one. */
const pilot = (scheme: "annual-salary" | "equity-option", other: "annual-salary" | "equity-option"): CasesSpec => {
  const leader: CaseFacts = { "skill.isHighSkilledLeading": true, "employment.employerSchemes": [scheme] };
  return {
    yes: [
      { name: "领军人才，单位已试行", facts: leader },
      {
        name: "只管聘期和积分的口径，国家没有部署也不影响",
        facts: leader,
        readings: TERMS_ONLY,
        parameters: NOT_ARRANGED,
      },
      { name: "都要等部署的口径，国家已部署", facts: leader, readings: PILOTS_TOO, parameters: ARRANGED },
      {
        name: "单位还有别的制度",
        facts: { ...leader, "employment.employerSchemes": [scheme, other, "annuity"] },
      },
    ],
    no: [
      { name: "技师，但没有认定为领军人才", facts: { ...leader, "skill.isHighSkilledLeading": false } },
      { name: "单位试行的是另一项", facts: { ...leader, "employment.employerSchemes": [other] } },
      { name: "单位什么也没有试行", facts: { ...leader, "employment.employerSchemes": [] } },
      { name: "都要等部署的口径，国家没有部署", facts: leader, readings: PILOTS_TOO, parameters: NOT_ARRANGED },
    ],
    undetermined: [
      {
        name: "是否领军人才不明",
        facts: without(leader, "skill.isHighSkilledLeading"),
        missing: ["skill.isHighSkilledLeading"],
      },
      {
        name: "单位是否试行不明",
        facts: without(leader, "employment.employerSchemes"),
        missing: ["employment.employerSchemes"],
      },
      {
        name: "都要等部署的口径，不知道国家是否部署",
        facts: leader,
        readings: PILOTS_TOO,
        missing: ["zm-2022/leading-talent-pilots-arranged"],
      },
    ],
  };
};

export const annualPayCases = casesOf(annualPay, pilot("annual-salary", "equity-option"));
export const equityIncentivesCases = casesOf(equityIncentives, pilot("equity-option", "annual-salary"));

const SET_UP = { "zm-2022/skilled-terms-and-points-arranged": true };
const NOT_SET_UP = { "zm-2022/skilled-terms-and-points-arranged": false };

export const termsOfAppointmentCases = casesOf(termsOfAppointment, {
  yes: [{ name: "国家已部署，高级工", facts: { "skill.grade": "senior-worker" }, parameters: SET_UP }],
  no: [
    { name: "国家已部署，没有技能等级", facts: { "skill.grade": "none" }, parameters: SET_UP },
    { name: "国家还没有部署，高级工", facts: { "skill.grade": "senior-worker" }, parameters: NOT_SET_UP },
  ],
  undetermined: [
    {
      name: "高级工，不知道国家是否部署",
      facts: { "skill.grade": "senior-worker" },
      missing: ["zm-2022/skilled-terms-and-points-arranged"],
    },
    { name: "国家已部署，技能等级不明", facts: {}, parameters: SET_UP, missing: ["skill.grade"] },
  ],
});

const fitter: CaseFacts = { "skill.grade": "intermediate-worker", "skill.points": 120 };
const AT_120 = { ...SET_UP, "zm-2022/points-for-promotion": 120 };

export const promotionByPointsCases = casesOf(promotionByPoints, {
  yes: [
    { name: "钳工积分正好达到", facts: fitter, parameters: AT_120 },
    { name: "积分高出要求", facts: { ...fitter, "skill.points": 300 }, parameters: AT_120 },
  ],
  no: [
    { name: "差一分", facts: { ...fitter, "skill.points": 119 }, parameters: AT_120 },
    { name: "积分够，国家没有部署", facts: fitter, parameters: { ...AT_120, ...NOT_SET_UP } },
    { name: "积分够，没有技能等级", facts: { ...fitter, "skill.grade": "none" }, parameters: AT_120 },
  ],
  undetermined: [
    { name: "没有人定晋级要多少分", facts: fitter, parameters: SET_UP, missing: ["zm-2022/points-for-promotion"] },
    { name: "本人积分不明", facts: without(fitter, "skill.points"), parameters: AT_120, missing: ["skill.points"] },
    { name: "技能等级不明", facts: without(fitter, "skill.grade"), parameters: AT_120, missing: ["skill.grade"] },
    {
      name: "不知道国家是否部署",
      facts: fitter,
      parameters: { "zm-2022/points-for-promotion": 120 },
      missing: ["zm-2022/skilled-terms-and-points-arranged"],
    },
  ],
});

const electrician: CaseFacts = { "skill.grade": "senior-worker", "employment.employerSchemes": ["annuity"] };

export const favouredInSupplementarySchemesCases = casesOf(favouredInSupplementarySchemes, {
  yes: [
    { name: "高级工，单位有企业年金", facts: electrician, holds: ["yes", "no"] },
    {
      name: "高级技师，单位有补充医疗保险",
      facts: { "skill.grade": "senior-technician", "employment.employerSchemes": ["supplementary-medical"] },
      holds: ["no", "yes"],
    },
    {
      name: "两项制度都有",
      facts: { ...electrician, "employment.employerSchemes": ["annuity", "supplementary-medical"] },
      holds: ["yes", "yes"],
    },
  ],
  no: [
    { name: "中级工，差一级", facts: { ...electrician, "skill.grade": "intermediate-worker" } },
    { name: "高级工，单位两项都没有", facts: { ...electrician, "employment.employerSchemes": [] } },
    { name: "单位只有年薪制试点", facts: { ...electrician, "employment.employerSchemes": ["annual-salary"] } },
  ],
  undetermined: [
    {
      name: "单位有哪些制度不明",
      facts: without(electrician, "employment.employerSchemes"),
      missing: ["employment.employerSchemes"],
    },
    { name: "技能等级不明", facts: without(electrician, "skill.grade"), missing: ["skill.grade"] },
  ],
});
