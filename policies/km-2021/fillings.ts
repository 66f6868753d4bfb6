/** How this document fills open terms of higher documents. */
import { day, type Filling } from "@qiaoti/engine/language";
import { otherSpecialRecruitmentGroups, relaxedSettlementConditions } from "../cn-2019/terms.ts";
import { KUNMING } from "./parts.ts";
import { openSettlement } from "./rules/06-household-registration.ts";
import { specialRecruitment } from "./rules/12-grassroots-titles-and-recruitment.ts";

const FROM = day("2021-09-15");

export const fillings: readonly Filling[] = [
  {
    term: relaxedSettlementConditions,
    region: KUNMING,
    from: FROM,
    when: openSettlement.when,
    cites: "km-2021/6.1",
    special: false,
  },
  {
    term: otherSpecialRecruitmentGroups,
    region: KUNMING,
    from: FROM,
    when: specialRecruitment.when,
    cites: "km-2021/12.12",
    special: false,
  },
];
