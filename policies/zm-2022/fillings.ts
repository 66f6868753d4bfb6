/** How this document fills open terms of higher documents. */
import { all, day, type Filling } from "@qiaoti/engine/language";
import { longTermGrassrootsTalent, relaxedSettlementConditions, temporaryAssistanceScope } from "../cn-2019/terms.ts";
import { residence } from "../vocabulary/index.ts";
import { longServiceAtFrontline } from "./parts.ts";
import { temporaryAssistance } from "./rules/13-social-assistance.ts";

const since = day("2022-01-01");

export const fillings: readonly Filling[] = [
  // 4.2 relaxes settlement without listing conditions: those in force in the county apply.
  {
    term: relaxedSettlementConditions,
    region: "410122",
    from: since,
    when: all(residence.settlementConditionsMet),
    cites: "zm-2022/4.2",
    special: false,
  },
  // 8.1 rests on long service at the front line; its years are set by the province.
  {
    term: longTermGrassrootsTalent,
    region: "410122",
    from: since,
    when: longServiceAtFrontline,
    cites: "zm-2022/8.1",
    special: false,
  },
  // 13.8 gives temporary assistance to those who meet the criteria of the civil affairs authority.
  {
    term: temporaryAssistanceScope,
    region: "410122",
    from: since,
    when: temporaryAssistance.when,
    cites: "zm-2022/13.8",
    special: false,
  },
];
