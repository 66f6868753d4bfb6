/** 第六条：经认可的全职选派专业技术人才，评职称可选地方、可用总结代论文、服务期可折抵年限。 */
import {
  advanced,
  all,
  always,
  any,
  byReading,
  count,
  exempt,
  greatest,
  least,
  mayApply,
  months,
  mustBeDone,
  named,
  not,
  onlyIf,
  quantityByReading,
  right,
  sameAsIn,
  served,
  takenAs,
  text,
  years,
} from "@qiaoti/engine/language";
import { duty, entitlement, register } from "../../rule.ts";
import { dispatch, employment, service, title } from "../../vocabulary/index.ts";
import { advanceBlocks, advanceCap, advanceStacking, appointingUnit, twoYearTerm } from "../readings.ts";
import { dispatchedToHardshipFrontline, measuresApply } from "./0-scope.ts";

/** 享受本条和第八条待遇，先要有市人才办认可的全职选派身份。km-2020/6.1 */
export const recognisedDispatch = register("km-2020/6.1", {
  of: "person",
  when: all(
    dispatch.isRecognised,
    dispatch.isFullTime,
    employment.isProfessionalTechnical,
    dispatchedToHardshipFrontline,
    measuresApply,
  ),
  grants: [
    served(text("登记为获认可的全职选派人才", "the person is registered as recognised full-time dispatched talent")),
  ],
});

/** 正在选派服务期内。第八条同用。 */
export const inServicePeriod = named(
  "km-2020/in-service-period",
  text("正在选派服务期内", "is within the period of dispatched service"),
  () => service.spells.where((s) => all(s.mode.is("selected-dispatch"), s.ongoing)).exist(),
);

/** 服务期间，可以选在派出地或者服务地评职称。km-2020/6.2 */
export const choosePlaceOfReview = entitlement("km-2020/6.2", {
  of: "person",
  when: all(sameAsIn(recognisedDispatch), inServicePeriod, title.reviewPlace.oneOf("sending", "service")),
  grants: [
    right(
      text(
        "评职称的地方由本人选：派出地或者服务地",
        "to choose title review at the sending place or the place of service",
      ),
    ),
  ],
});

const titleFromServicePlace = named(
  "km-2020/title-from-service-place",
  text("选派人才在服务地评得职称", "is dispatched talent with a title obtained at the place of service"),
  () => all(sameAsIn(recognisedDispatch), title.obtainedAtServicePlace),
);

/** 在服务地评得的职称，直接进入派出地的职称数据库。km-2020/6.3 */
export const titleIntoDatabase = register("km-2020/6.3", {
  of: "person",
  when: titleFromServicePlace,
  grants: [
    mustBeDone(
      text("职称直接进入派出地职称管理数据库", "the title goes straight into the title database of the sending place"),
    ),
  ],
});

/** 在服务地评得的职称，派出地不再重新确认。km-2020/6.4 */
export const noSecondConfirmation = entitlement("km-2020/6.4", {
  of: "person",
  when: titleFromServicePlace,
  grants: [exempt(text("派出地的重新确认", "confirmation anew at the sending place"))],
});

/** 服务期间的考察，看重业绩、贡献和服务成果。km-2020/6.5 */
export const weighResults = duty("km-2020/6.5", {
  of: "person",
  when: all(sameAsIn(recognisedDispatch), inServicePeriod),
  grants: [
    mustBeDone(
      text("考察侧重业绩、贡献和成效", "the assessment weighs performance, actual contribution and results of service"),
    ),
  ],
});

/** 服务期间申报职称，可以拿工作总结、教学成果或者技术推广总结顶替论文。km-2020/6.6 */
export const papersInsteadOfThesis = entitlement("km-2020/6.6", {
  of: "person",
  when: all(
    sameAsIn(recognisedDispatch),
    inServicePeriod,
    any(
      title.materials.has("work-summary"),
      title.materials.has("teaching-results"),
      title.materials.has("technology-extension-summary"),
    ),
  ),
  grants: [exempt(text("论文要求：以提交的总结、成果代替", "the thesis: the papers submitted stand in its place"))],
});

const fullTimeService = service.spells.where((s) => all(s.mode.is("selected-dispatch"), s.fullTime.holds)).total();

const backFromDispatch = named(
  "km-2020/back-from-dispatch",
  text("服务期满并已返回派出单位", "has completed the term and returned to the sending unit"),
  () => all(dispatch.termCompleted, dispatch.isReturned),
);

const applyingForNextRank = named(
  "km-2020/applying-for-next-rank",
  text("申报上一级职称", "applies for the next rank of title"),
  () => all(title.isApplying, title.rankApplied.level().equals(title.highestRank.level().plus(count(1, "level")))),
);

const alreadyAdvanced = title.yearsAlreadyAdvanced.forEachFull(count(1, "year"), years(1));
const earned = quantityByReading(advanceBlocks, {
  "completed-blocks": fullTimeService.forEachFull(years(2), years(1)),
  "pro-rata": fullTimeService.forEachFull(months(2), months(1)),
});
const mostStillAllowed = quantityByReading(advanceCap, {
  "per-application": years(2),
  lifetime: greatest(years(2).minus(alreadyAdvanced), years(0)),
});

/** 期满返回后申报上一级职称，全职服务每满两年可提前一年，最多两年。km-2020/6.7 */
export const serviceBringsTitleForward = entitlement("km-2020/6.7", {
  of: "person",
  when: all(
    sameAsIn(recognisedDispatch),
    backFromDispatch,
    applyingForNextRank,
    fullTimeService.atLeast(years(2)),
    byReading(advanceCap, {
      "per-application": always(text("每次申报另算", "each application counts on its own")),
      lifetime: title.yearsAlreadyAdvanced.lessThan(count(2, "year")),
    }),
  ),
  grants: [
    advanced(
      text("提前申报上一级职称", "may apply for the next rank of title earlier"),
      least(earned, mostStillAllowed),
    ),
    onlyIf(
      all(title.isFirstApplication, takenAs(advanceStacking, "added")),
      right(
        text(
          "与毕业生首次申报提前的一年合并计算",
          "to add this advance to the year granted to graduates on their first application",
        ),
      ),
    ),
    onlyIf(
      all(title.isFirstApplication, takenAs(advanceStacking, "alternative")),
      mustBeDone(
        text(
          "与毕业生首次申报提前的一年择一适用",
          "only one of this advance and the year granted to graduates is applied",
        ),
      ),
    ),
  ],
  cites: ["km-2020/7.3"],
});

/** 服务期为两年、派出时有职称而没有聘到相应岗位的，可以自选派之日起聘任。km-2020/6.8 */
export const appointFromDispatch = entitlement("km-2020/6.8", {
  of: "person",
  when: all(
    sameAsIn(recognisedDispatch),
    byReading(twoYearTerm, {
      exactly: dispatch.agreedMonths.equals(count(24, "month")),
      "at-least": dispatch.agreedMonths.atLeast(count(24, "month")),
    }),
    dispatch.titleHeldAtDispatch,
    not(dispatch.appointedToTitleAtDispatch),
  ),
  grants: [
    // The unit may, it need not: the person can ask for it.
    mayApply(
      text(
        "由所在单位自选派之日起，按已有职称聘到相应岗位",
        "for appointment by the unit, as from the day of dispatch, to the post that matches the title held",
      ),
    ),
    onlyIf(
      byReading(appointingUnit, {
        sending: dispatch.appointingUnit.is("sending"),
        host: dispatch.appointingUnit.is("host"),
      }),
      right(text("由拟聘任的单位办理聘任", "to have the unit in view make the appointment")),
    ),
  ],
});
