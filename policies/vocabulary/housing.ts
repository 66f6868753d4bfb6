/** Housing security: the standards that the housing authority sets. */
import { flag, text, theme } from "@qiaoti/engine/language";
import { personal } from "./shared-options.ts";

const byHousing = { ...personal, verifiedBy: ["housing"], cost: 2 } as const;

export const housing = theme("housing", {
  securityCriteriaMet: flag({
    ...byHousing,
    label: text("符合住建部门的住房保障条件", "the housing authority's criteria for housing security"),
    ask: text(
      "住建部门是否确认您符合住房保障的条件？",
      "Has the housing authority confirmed the criteria for housing security?",
    ),
    yes: text("符合住房保障条件", "the criteria for housing security are met"),
    no: text("不符合住房保障条件", "the criteria for housing security are not met"),
    prior: 0.1,
  }),
  publicRentalStandardMet: flag({
    ...byHousing,
    label: text("达到住建部门的公共租赁住房准入标准", "the housing authority's standard for public rental housing"),
    ask: text(
      "住建部门是否确认您达到公租房的准入标准？",
      "Has the housing authority confirmed the public rental standard?",
    ),
    yes: text("达到公租房准入标准", "the public rental standard is met"),
    no: text("未达到公租房准入标准", "the public rental standard is not met"),
    prior: 0.15,
  }),
});
