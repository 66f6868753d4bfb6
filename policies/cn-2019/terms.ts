/** Words that the national Opinion leaves to local rules; the local documents fill them. */
import { openTerm, text } from "@qiaoti/engine/language";

/**
 * 4.2 opens settlement in cities of three to five million and leaves the relaxed conditions to the city. A filling says
 * who meets them (`residence.settlementConditionsMet`, work or dwelling, or nothing at all).
 */
export const relaxedSettlementConditions = openTerm({
  id: "cn-2019/relaxed-settlement-conditions",
  label: text("符合当地放宽后的落户条件", "the settlement conditions as the city has relaxed them"),
  setBy: text("拟落户城市的人民政府", "the government of the city of settlement"),
});

/** 4.3 keeps points settlement in the largest cities; the city's scheme says who may apply under it. */
export const pointsSettlementApplicants = openTerm({
  id: "cn-2019/points-settlement-applicants",
  label: text("属于本市积分落户方案规定的申请人", "those who may apply under the city's points scheme"),
  setBy: text("实行积分落户的城市人民政府", "the government of the city that settles by points"),
});

/** 5.5 names veterans and village or community cadres "and others": whom else the local authority admits. */
export const otherSpecialRecruitmentGroups = openTerm({
  id: "cn-2019/other-special-recruitment-groups",
  label: text(
    "属于当地列入专项或单列招录计划的其他人员",
    "other groups for whom the local authority runs a special or separate recruitment plan",
  ),
  setBy: text("当地组织、人力资源社会保障部门", "the local organisation and human resources authorities"),
});

/** 8.2 speaks of long service at the grassroots without a number of years: who counts as serving long. */
export const longTermGrassrootsTalent = openTerm({
  id: "cn-2019/long-term-grassroots-talent",
  label: text(
    "按当地规定，算作长期在基层一线、艰苦边远地区服务的人才",
    "talent who, as defined locally, has served long at the grassroots front line or in hardship areas",
  ),
  setBy: text("当地人才评价、职称主管部门", "the local authority for talent evaluation and titles"),
});

/** 13.5 builds on temporary assistance; its scope and standards are set locally. 社会救助暂行办法（国务院令第649号）art. 49 */
export const temporaryAssistanceScope = openTerm({
  id: "cn-2019/temporary-assistance-scope",
  label: text("属于当地临时救助的对象范围", "those within the local scope of temporary assistance"),
  setBy: text("当地县级以上人民政府民政部门", "the civil affairs authority of the county or a higher level"),
});
