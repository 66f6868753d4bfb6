/** 户籍：昆明的城区和镇区全面放开落户。 */
import { all, always, byReading, mayApply, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { residence } from "../../vocabulary/index.ts";
import { KUNMING } from "../parts.ts";
import { openSettlementMeans } from "../readings.ts";

/** 想把户口迁到昆明城区、镇区的，都可以申请迁入。km-2021/6.1 */
export const openSettlement = entitlement("km-2021/6.1", {
  of: "person",
  when: all(
    residence.settlementDestination.within(KUNMING),
    residence.settlementDestinationType.oneOf("city", "town"),
    byReading(openSettlementMeans, {
      unconditional: always(text("文件没有附加条件", "the text attaches no condition")),
      "work-or-dwelling": residence.lawfulWorkOrResidence,
    }),
  ),
  grants: [mayApply(text("把户口迁入该地", "to have one's household registered there"))],
  cites: ["cn-2019/4.1", "cn-2019/4.2", "cn-2019/4.3"],
});
