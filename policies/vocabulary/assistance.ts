/** Social assistance: destitution, sudden hardship, disaster, and the schemes whose criteria other bodies set. */
import { choice, flag, text, theme } from "@qiaoti/engine/language";
import { sensitive } from "./shared-options.ts";

export const assistance = theme("assistance", {
  isDestitute: flag({
    ...sensitive,
    label: text("特困人员身份", "recognised destitute person"),
    ask: text("您是否被认定为特困人员？", "Have you been recognised as a destitute person?"),
    yes: text("已认定为特困人员", "the person is recognised as destitute"),
    no: text("未认定为特困人员", "the person is not recognised as destitute"),
    verifiedBy: ["civil-affairs"],
    prior: 0.004,
  }),
  supportMode: choice({
    ...sensitive,
    label: text("特困人员的供养方式", "form of support of a destitute person"),
    ask: text("您是在家分散供养，还是在机构集中供养？", "Are you supported at home or in an institution?"),
    options: {
      dispersed: text("在家分散供养", "at home"),
      institutional: text("在机构集中供养", "in an institution"),
    },
    verifiedBy: ["civil-affairs"],
    prior: { dispersed: 0.8, institutional: 0.2 },
  }),
  inTemporaryHardship: flag({
    ...sensitive,
    label: text("生活暂时陷入困难", "temporary hardship"),
    ask: text(
      "您家最近是否因为突发的事情，基本生活暂时出现严重困难？",
      "Has a sudden event recently left your household in serious difficulty with its basic needs?",
    ),
    yes: text("基本生活暂时出现严重困难", "basic needs are in serious difficulty for the time being"),
    no: text("没有这种情况", "this is not the case"),
    verifiedBy: ["civil-affairs"],
    prior: 0.02,
  }),
  temporaryAssistanceCriteriaMet: flag({
    ...sensitive,
    label: text("符合民政部门的临时救助条件", "the civil affairs authority's criteria for temporary assistance"),
    ask: text(
      "民政部门是否确认您符合临时救助的条件？",
      "Has the civil affairs authority confirmed that you meet the criteria for temporary assistance?",
    ),
    yes: text("符合临时救助条件", "the criteria for temporary assistance are met"),
    no: text("不符合临时救助条件", "the criteria for temporary assistance are not met"),
    verifiedBy: ["civil-affairs"],
    prior: 0.02,
    cost: 2,
  }),
  isDisasterAffected: flag({
    ...sensitive,
    label: text("受灾人员", "person affected by a disaster"),
    ask: text("您家是否受了自然灾害，需要救助？", "Has a natural disaster left your household in need of relief?"),
    yes: text("属于受灾人员", "the person is affected by a disaster"),
    no: text("不属于受灾人员", "the person is not affected by a disaster"),
    verifiedBy: ["emergency-management"],
    prior: 0.01,
  }),
  medicalAssistanceCriteriaMet: flag({
    ...sensitive,
    label: text("符合医保部门的医疗救助条件", "the medical insurance authority's criteria for medical assistance"),
    ask: text(
      "医保部门是否确认您符合医疗救助的条件？",
      "Has the medical insurance authority confirmed that you meet the criteria for medical assistance?",
    ),
    yes: text("符合医疗救助条件", "the criteria for medical assistance are met"),
    no: text("不符合医疗救助条件", "the criteria for medical assistance are not met"),
    verifiedBy: ["medical-insurance"],
    prior: 0.03,
    cost: 2,
  }),
  educationAssistanceCriteriaMet: flag({
    ...sensitive,
    label: text("符合教育部门的教育救助条件", "the education authority's criteria for education assistance"),
    ask: text(
      "教育部门是否确认您或您的孩子符合教育救助的条件？",
      "Has the education authority confirmed that you or your child meets the criteria for education assistance?",
    ),
    yes: text("符合教育救助条件", "the criteria for education assistance are met"),
    no: text("不符合教育救助条件", "the criteria for education assistance are not met"),
    verifiedBy: ["education"],
    prior: 0.03,
    cost: 2,
  }),
  housingAssistanceCriteriaMet: flag({
    ...sensitive,
    label: text("符合住建部门的住房救助条件", "the housing authority's criteria for housing assistance"),
    ask: text(
      "住房城乡建设部门是否确认您符合住房救助的条件？",
      "Has the housing authority confirmed that you meet the criteria for housing assistance?",
    ),
    yes: text("符合住房救助条件", "the criteria for housing assistance are met"),
    no: text("不符合住房救助条件", "the criteria for housing assistance are not met"),
    verifiedBy: ["housing"],
    prior: 0.03,
    cost: 2,
  }),
  employmentAssistanceCriteriaMet: flag({
    ...sensitive,
    label: text("符合人社部门的就业救助条件", "the human resources authority's criteria for employment assistance"),
    ask: text(
      "人社部门是否确认您符合就业救助的条件？",
      "Has the human resources authority confirmed that you meet the criteria for employment assistance?",
    ),
    yes: text("符合就业救助条件", "the criteria for employment assistance are met"),
    no: text("不符合就业救助条件", "the criteria for employment assistance are not met"),
    verifiedBy: ["human-resources"],
    prior: 0.02,
    cost: 2,
  }),
});
