/** 单位之间流动的用例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import {
  approvalOfRecruitment,
  openRecruitment,
  relaxedConditions,
  researchersOnTheMove,
  simplifiedRecruitment,
  wayIntoPublicUnits,
} from "./10-movement-between-sectors.ts";

export const wayIntoPublicUnitsCases = casesOf(wayIntoPublicUnits, {
  yes: [
    { name: "民营药企的研发主管", facts: { "employment.employerKind": "private-enterprise" } },
    { name: "国有企业的会计", facts: { "employment.employerKind": "state-owned-enterprise" } },
    { name: "外资企业的工程师", facts: { "employment.employerKind": "other-enterprise" } },
    { name: "社会组织的社工", facts: { "employment.employerKind": "social-organisation" } },
  ],
  no: [
    { name: "现在没有工作", facts: { "employment.employerKind": "none" } },
    { name: "已经在事业单位", facts: { "employment.employerKind": "public-institution" } },
  ],
  undetermined: [{ name: "在哪类单位工作没有说", missing: ["employment.employerKind"] }],
});

export const openRecruitmentCases = casesOf(openRecruitment, {
  yes: [
    { name: "市属国企发布招聘公告", facts: { "employer.kind": "state-owned-enterprise" } },
    { name: "市属医院发布招聘公告", facts: { "employer.kind": "public-institution" } },
  ],
  no: [{ name: "民营企业发布招聘公告", facts: { "employer.kind": "private-enterprise" } }],
  undetermined: [{ name: "单位性质不明", missing: ["employer.kind"] }],
});

const ofOtherUnit: CaseFacts = { "employer.unitType": "other", "research.isResearcher": false };

export const researchersOnTheMoveCases = casesOf(researchersOnTheMove, {
  yes: [
    {
      name: "企业实验室的育种专家想离岗办企业",
      facts: { ...ofOtherUnit, "research.isResearcher": true },
      holds: ["yes", "yes", "yes", "yes", "no"],
    },
    {
      name: "大学教授自己申请，大学也可以派",
      facts: { "employer.unitType": "university", "research.isResearcher": true },
      holds: ["yes", "yes", "yes", "yes", "yes"],
    },
    {
      name: "大学的会计不是科研人员，四种方式不对他开放",
      facts: { ...ofOtherUnit, "employer.unitType": "university" },
      holds: ["no", "no", "no", "no", "yes"],
    },
    {
      name: "研究所申请与企业合作项目，是谁去还没有说",
      facts: { "employer.unitType": "research-institute" },
      holds: ["open", "open", "open", "open", "yes"],
    },
  ],
  no: [{ name: "酒店前台，单位也不是高校院所", facts: ofOtherUnit }],
  undetermined: [
    {
      name: "是不是科研人员没有说",
      facts: without(ofOtherUnit, "research.isResearcher"),
      missing: ["research.isResearcher"],
    },
    { name: "单位是做什么的没有说", facts: without(ofOtherUnit, "employer.unitType"), missing: ["employer.unitType"] },
  ],
});

const hospitalSeeksExpert: CaseFacts = {
  "recruitment.recruiterKind": "public-institution",
  "recruitment.usesOpenRecruitment": true,
  "recruitment.soughtTalent": ["high-level"],
};

export const approvalOfRecruitmentCases = casesOf(approvalOfRecruitment, {
  yes: [
    { name: "市属医院公开招聘高层次专家，两个部门都要核准", facts: hospitalSeeksExpert, holds: ["yes", "no"] },
    {
      name: "明定两个部门都要核准",
      facts: hospitalSeeksExpert,
      readings: { "km-2021/9": "both" },
      holds: ["yes", "no"],
    },
    {
      name: "口径只要一个部门核准",
      facts: hospitalSeeksExpert,
      readings: { "km-2021/9": "either" },
      holds: ["no", "yes"],
    },
    {
      name: "职业学院公开招聘紧缺专业教师",
      facts: { ...hospitalSeeksExpert, "recruitment.soughtTalent": ["shortage"] },
    },
  ],
  no: [
    { name: "招的是普通人员", facts: { ...hospitalSeeksExpert, "recruitment.soughtTalent": ["other"] } },
    { name: "国有企业招人", facts: { ...hospitalSeeksExpert, "recruitment.recruiterKind": "state-owned-enterprise" } },
    { name: "不是公开招聘", facts: { ...hospitalSeeksExpert, "recruitment.usesOpenRecruitment": false } },
  ],
  undetermined: [
    {
      name: "招哪类人才没有报",
      facts: without(hospitalSeeksExpert, "recruitment.soughtTalent"),
      missing: ["recruitment.soughtTalent"],
    },
    {
      name: "是不是公开招聘没有报",
      facts: without(hospitalSeeksExpert, "recruitment.usesOpenRecruitment"),
      missing: ["recruitment.usesOpenRecruitment"],
    },
    {
      name: "招人单位的性质没有报",
      facts: without(hospitalSeeksExpert, "recruitment.recruiterKind"),
      missing: ["recruitment.recruiterKind"],
    },
  ],
});

const expertApproved: CaseFacts = {
  ...hospitalSeeksExpert,
  "recruitment.approvedByOrganisation": true,
  "recruitment.approvedByHumanResources": true,
  "recruitment.approvalConcerns": "person",
};
const OF_PERSON = { "km-2021/9-object": "person" };
const OF_POST = { "km-2021/9-object": "post" };
const EITHER = { ...OF_PERSON, "km-2021/9": "either" };

export const simplifiedRecruitmentCases = casesOf(simplifiedRecruitment, {
  yes: [
    { name: "两个部门都核准了这位专家，口径认定人选", facts: expertApproved, readings: OF_PERSON },
    {
      name: "两个部门都核准了这个岗位，口径认定岗位",
      facts: { ...expertApproved, "recruitment.approvalConcerns": "post" },
      readings: OF_POST,
    },
    {
      name: "招的是紧缺人才，两个部门都核准",
      facts: { ...expertApproved, "recruitment.soughtTalent": ["shortage"] },
      readings: OF_PERSON,
    },
    {
      name: "只有人社部门核准，口径只要一个部门",
      facts: { ...expertApproved, "recruitment.approvedByOrganisation": false },
      readings: EITHER,
    },
    {
      name: "只有组织部门核准，口径只要一个部门",
      facts: { ...expertApproved, "recruitment.approvedByHumanResources": false },
      readings: EITHER,
    },
  ],
  no: [
    {
      name: "只有人社部门核准，口径要两个部门",
      facts: { ...expertApproved, "recruitment.approvedByOrganisation": false },
      readings: OF_PERSON,
    },
    {
      name: "只有组织部门核准，口径要两个部门",
      facts: { ...expertApproved, "recruitment.approvedByHumanResources": false },
      readings: OF_PERSON,
    },
    { name: "核准的是人选，口径认定岗位", facts: expertApproved, readings: OF_POST },
    {
      name: "核准的是岗位，口径认定人选",
      facts: { ...expertApproved, "recruitment.approvalConcerns": "post" },
      readings: OF_PERSON,
    },
    {
      name: "国有企业招人，不在此列",
      facts: { ...expertApproved, "recruitment.recruiterKind": "state-owned-enterprise" },
      readings: OF_PERSON,
    },
    {
      name: "不是公开招聘",
      facts: { ...expertApproved, "recruitment.usesOpenRecruitment": false },
      readings: OF_PERSON,
    },
    {
      name: "招的是普通人员",
      facts: { ...expertApproved, "recruitment.soughtTalent": ["other"] },
      readings: OF_PERSON,
    },
  ],
  undetermined: [
    { name: "没有定认定的是人选还是岗位", facts: expertApproved, missing: ["km-2021/9-object"] },
    {
      name: "人社部门的核准还没有下来",
      facts: without(expertApproved, "recruitment.approvedByHumanResources"),
      readings: OF_PERSON,
      missing: ["recruitment.approvedByHumanResources"],
    },
    {
      name: "核准的对象没有写明",
      facts: without(expertApproved, "recruitment.approvalConcerns"),
      readings: OF_POST,
      missing: ["recruitment.approvalConcerns"],
    },
  ],
});

const luquanTownshipClerk: CaseFacts = {
  "post.kind": "civil-servant",
  "post.isHardshipRemote": true,
  "post.isGrassroots": true,
};
const CIVIL_SERVANTS_ONLY = { "km-2021/10": "civil-servants" };
const cityInstitution: CaseFacts = {
  "post.kind": "public-institution",
  "post.isHardshipRemote": false,
  "post.isGrassroots": false,
};

export const relaxedConditionsCases = casesOf(relaxedConditions, {
  yes: [
    { name: "禄劝山区乡镇的公务员职位", facts: luquanTownshipClerk },
    { name: "禄劝山区乡镇的卫生院岗位", facts: { ...luquanTownshipClerk, "post.kind": "public-institution" } },
    { name: "市区事业单位岗位，口径只限定公务员", facts: cityInstitution, readings: CIVIL_SERVANTS_ONLY },
    { name: "山区乡镇公务员，口径只限定公务员", facts: luquanTownshipClerk, readings: CIVIL_SERVANTS_ONLY },
  ],
  no: [
    { name: "市区事业单位岗位", facts: cityInstitution },
    { name: "艰苦边远地区的县级机关，不是基层", facts: { ...luquanTownshipClerk, "post.isGrassroots": false } },
    { name: "官渡街道办，不在艰苦边远地区", facts: { ...luquanTownshipClerk, "post.isHardshipRemote": false } },
    {
      name: "官渡街道办公务员，口径只限定公务员",
      facts: { ...luquanTownshipClerk, "post.isHardshipRemote": false },
      readings: CIVIL_SERVANTS_ONLY,
    },
    { name: "山区乡镇的国企岗位", facts: { ...luquanTownshipClerk, "post.kind": "other" } },
  ],
  undetermined: [
    {
      name: "岗位属于哪个序列没有报",
      facts: without(luquanTownshipClerk, "post.kind"),
      missing: ["post.kind"],
    },
    {
      name: "在不在艰苦边远地区没有报",
      facts: without(luquanTownshipClerk, "post.isHardshipRemote"),
      missing: ["post.isHardshipRemote"],
    },
    {
      name: "是不是基层没有报",
      facts: without(luquanTownshipClerk, "post.isGrassroots"),
      missing: ["post.isGrassroots"],
    },
  ],
});
