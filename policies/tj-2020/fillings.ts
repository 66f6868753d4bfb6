/** 天津措施填上的国家意见留白：谁能积分落户、定向招录还面向谁、临时救助救谁。 */
import { day, type Filling } from "@qiaoti/engine/language";
import {
  otherSpecialRecruitmentGroups,
  pointsSettlementApplicants,
  temporaryAssistanceScope,
} from "../cn-2019/terms.ts";
import { raisedPoints } from "./rules/2-1-settlement-and-public-services.ts";
import { groupsAddedByTianjin } from "./rules/2-2-moving-between-units.ts";
import { temporaryAssistance } from "./rules/4-4-social-assistance.ts";
import { TIANJIN } from "./tianjin.ts";

const ISSUED = day("2020-07-30");

export const fillings: readonly Filling[] = [
  {
    term: pointsSettlementApplicants,
    region: TIANJIN,
    from: ISSUED,
    when: raisedPoints.when,
    cites: "tj-2020/2-1.2",
    special: false,
  },
  {
    term: otherSpecialRecruitmentGroups,
    region: TIANJIN,
    from: ISSUED,
    when: groupsAddedByTianjin,
    cites: "tj-2020/2-2.7",
    special: false,
  },
  {
    term: temporaryAssistanceScope,
    region: TIANJIN,
    from: ISSUED,
    when: temporaryAssistance.when,
    cites: "tj-2020/4-4.2",
    special: false,
  },
];
