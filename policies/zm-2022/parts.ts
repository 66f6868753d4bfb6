/** Parts that several clauses of the county plan share. */
import { byReading, type Condition, named, text } from "@qiaoti/engine/language";
import { service } from "../vocabulary/index.ts";
import { longFrontlineService } from "./parameters-a.ts";
import { countyBound } from "./readings-a.ts";

/** 长期在基层一线工作；多少年算长期，由省里规定。8.1 */
export const longServiceAtFrontline: Condition = named(
  "zm-2022/long-service-at-frontline",
  text("长期在基层一线工作", "long service at the grassroots front line"),
  () =>
    service.spells
      .where((s) => s.frontline.holds)
      .total()
      .atLeast(longFrontlineService.quantity()),
);

/** A scale of administrative levels. */
interface UpToCounty {
  atMost(level: "county"): Condition;
  below(level: "county"): Condition;
}

/** “县以下”“县级以下”：含不含县级，按采用的口径。7.3, 8.3 */
export const countyOrBelow = (level: UpToCounty): Condition =>
  byReading(countyBound, { "county-included": level.atMost("county"), "below-only": level.below("county") });
