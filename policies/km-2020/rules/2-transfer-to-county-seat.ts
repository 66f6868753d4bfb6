/** 第二条：乡镇事业单位人员干满五年、考核合格，本人申请，可择优调到服务地县城的事业单位。 */
import {
  all,
  always,
  any,
  byReading,
  mayApply,
  mustBeDone,
  named,
  right,
  sameAsIn,
  text,
  today,
  years,
} from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { employment, recruitment, service } from "../../vocabulary/index.ts";
import { fiveYears, tenYearRecruits, threeYears } from "../readings.ts";
import { measuresApply } from "./0-scope.ts";
import { firstFreeDay } from "./4-open-recruitment.ts";

// Probation is not filtered out: 2.2 counts it.
const townshipService = service.spells.where((s) =>
  all(s.level.is("township"), s.employerKind.is("public-institution")),
);
const serviceAtPresentPlace = service.spells.where((s) =>
  all(s.level.is("township"), s.employerKind.is("public-institution"), s.place.sameAs(employment.workplace)),
);

const fiveYearsInTownships = named(
  "km-2020/five-years-in-townships",
  text("在乡镇事业单位服务满五年", "has served township institutions for five full years"),
  () =>
    byReading(fiveYears, {
      cumulative: townshipService.total().atLeast(years(5)),
      continuous: serviceAtPresentPlace.current().atLeast(years(5)),
    }),
);

const lastThreeYearsQualified = named(
  "km-2020/last-three-years-qualified",
  text("近三年考核在合格以上", "was assessed as qualified or better in the last three years"),
  () =>
    byReading(threeYears, {
      "each-year": employment.assessments.each.last(3).every((a) => a.grade.atLeast("qualified")),
      overall: employment.overallThreeYearGrade.atLeast("qualified"),
    }),
);

// The clause names its ways of entry with “等”: the list closes nothing. Only those bound by 4.6 are in question.
const notStillBound = named(
  "km-2020/not-still-bound",
  text("进入单位的途径不妨碍调动", "the way of entry does not stand against a transfer"),
  () =>
    byReading(tenYearRecruits, {
      "may-transfer": always(text("各种途径进入的都可以申请", "whoever entered in whatever way may apply")),
      "bound-to-ten": any(
        employment.enteredBy.oneOf("open-recruitment", "military-placement", "transfer-in", "other"),
        today.atLeast(firstFreeDay),
      ),
    }),
);

/** 乡镇事业单位人员在乡镇服务满五年、近三年考核合格以上，本人申请，可择优调往县城。km-2020/2.1 */
export const transferToCountySeat = entitlement("km-2020/2.1", {
  of: "person",
  when: all(
    employment.employerKind.is("public-institution"),
    employment.unitLevel.is("township"),
    fiveYearsInTownships,
    lastThreeYearsQualified,
    notStillBound,
    recruitment.applicationFiled,
    measuresApply,
  ),
  grants: [
    mayApply(
      text(
        "参加择优，调往服务地县城的相关事业单位",
        "to be considered on merit for transfer to a relevant institution in the county seat",
      ),
    ),
  ],
  cites: ["km-2020/2.2", "km-2020/4.6"],
});

/** 乡镇事业单位人员计算服务五年时，试用期算在内。km-2020/2.2 */
export const probationCounts = entitlement("km-2020/2.2", {
  of: "person",
  when: all(employment.employerKind.is("public-institution"), employment.unitLevel.is("township"), measuresApply),
  grants: [
    right(text("试用期计入乡镇服务年限", "to have the time on probation counted toward the years of township service")),
  ],
});

/** 调往的单位，限于服务地所在县的县城，且是相关事业单位。km-2020/2.3 */
export const destinationInCountySeat = entitlement("km-2020/2.3", {
  of: "person",
  when: all(
    recruitment.recruiterKind.is("public-institution"),
    recruitment.recruiterPlace.inSame("county", employment.workplace),
    recruitment.recruiterInCountySeat,
    recruitment.recruiterIsRelevant,
    measuresApply,
  ),
  grants: [right(text("拟去单位属于本条的调动去向", "to have the unit in view accepted as a destination"))],
});

/** 具备资格者，先申请，再择优，后办调动。km-2020/2.4 */
export const selectOnMerit = procedure("km-2020/2.4", {
  of: "person",
  when: sameAsIn(transferToCountySeat),
  grants: [
    mustBeDone(
      text(
        "县（市、区）受理申请，择优确定后办理调动手续",
        "the county or district takes the application, selects on merit and carries out the transfer",
      ),
    ),
  ],
});
