/** 第八条：选派人员工资由原单位发、待遇照在岗人员、可领艰苦边远地区津贴；对口支援人员每年一万元岗位补贴。 */
import {
  all,
  always,
  any,
  between,
  byReading,
  type Condition,
  days,
  type ItemOf,
  later,
  least,
  mustBeDone,
  named,
  onlyIf,
  paid,
  quantityByReading,
  right,
  sameAsIn,
  takenAs,
  text,
  today,
  years,
  yuan,
} from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { dispatch, employment, service, title } from "../../vocabulary/index.ts";
import { hardshipAllowance } from "../parameters.ts";
import {
  allowanceAccrual,
  allowancePartYears,
  allowanceRecognition,
  allowanceTitle,
  assistantPhysicians,
} from "../readings.ts";
import { measuresApply } from "./0-scope.ts";
import { inServicePeriod, recognisedDispatch } from "./6-dispatched-professionals.ts";

const servingUnderRecognisedDispatch = named(
  "km-2020/serving-under-recognised-dispatch",
  text("获认可的全职选派人才，正在服务期内", "is recognised full-time dispatched talent within the period of service"),
  () => all(sameAsIn(recognisedDispatch), inServicePeriod),
);

/** 服务期内，工资由工资关系所在单位发放。km-2020/8.1 */
export const wagesFromHomeUnit = entitlement("km-2020/8.1", {
  of: "person",
  when: servingUnderRecognisedDispatch,
  grants: [right(text("工资由工资关系所在单位发放", "to be paid wages by the unit that holds the wage relation"))],
});

/** 服务期内，其他待遇比照在职在岗人员。km-2020/8.2 */
export const benefitsAsOnPost = entitlement("km-2020/8.2", {
  of: "person",
  when: servingUnderRecognisedDispatch,
  grants: [right(text("其他待遇与在职在岗人员相同", "to have all other benefits as staff on their posts have"))],
});

/** 服务期内，领取服务地相应的艰苦边远地区津贴。km-2020/8.3 */
export const hardshipAllowanceOfPlace = entitlement("km-2020/8.3", {
  of: "person",
  when: all(servingUnderRecognisedDispatch, dispatch.placeAllowanceClass.atLeast("one")),
  grants: [
    paid({
      text: text("服务地的艰苦边远地区津贴", "the hardship allowance of the place of service"),
      amount: hardshipAllowance,
      every: "month",
    }),
  ],
});

const onTownshipPost = (s: ItemOf<typeof service.spells.spec.item>): Condition =>
  all(s.mode.is("paired-support"), s.level.is("township"), s.postCategory.is("professional-technical"));

const pairedTownshipService = service.spells.where(onTownshipPost);

const pairedSupportToTownship = named(
  "km-2020/paired-support-to-township",
  text("对口支援下派到乡镇学校、卫生院", "is posted under paired support to a township school or health centre"),
  () =>
    all(
      dispatch.kind.is("paired-support"),
      dispatch.hostLevel.is("township"),
      dispatch.hostUnitType.oneOf("primary-secondary-school", "vocational-school", "township-health-centre"),
    ),
);

const licensedPhysician = byReading(assistantPhysicians, {
  "physician-only": title.physicianLicence.is("physician"),
  "assistant-counts": title.physicianLicence.atLeast("assistant"),
});
const intermediateTitle = title.highestRank.atLeast("intermediate");

const titleOrLicence = named(
  "km-2020/title-or-licence",
  text("中级以上职称，或者有执业医师资格的卫生技术人员", "holds an intermediate title or, as health staff, a licence"),
  () =>
    byReading(allowanceTitle, {
      "any-profession": any(intermediateTitle, all(employment.isHealthTechnical, licensedPhysician)),
      "health-only": all(employment.isHealthTechnical, any(intermediateTitle, licensedPhysician)),
    }),
);

/** 对口支援下派到乡镇学校、卫生院，有中级以上职称或者执业医师资格，在专业技术岗位连续工作满一年的，有岗位补贴。km-2020/8.4 */
export const postAllowanceEligibility = entitlement("km-2020/8.4", {
  of: "person",
  when: all(
    pairedSupportToTownship,
    titleOrLicence,
    dispatch.hostPostCategory.is("professional-technical"),
    pairedTownshipService.longest().atLeast(years(1)),
    byReading(allowanceRecognition, {
      needed: dispatch.isRecognised,
      "not-needed": always(text("岗位补贴不以人才办认可为前提", "the allowance does not rest on recognition")),
    }),
    measuresApply,
  ),
  grants: [right(text("享受工作岗位补贴", "to the post allowance"))],
});

// Stays that join are one service and run from the first arrival; one that broke off before its year gave no right.
const arrivedAtTownship = service.spells
  .where((s) =>
    all(
      onTownshipPost(s),
      named(
        "km-2020/stay-that-counts",
        text("各次支援首尾相接，或者这一次就满一年", "the stays follow without a break, or this one lasted a year"),
        () =>
          any(
            pairedTownshipService.total().equals(pairedTownshipService.longest()),
            between(s.started, least(later(s.ended, days(1)), today)).atLeast(years(1)),
          ),
      ),
    ),
  )
  .firstStart();
const oneYearThere = later(arrivedAtTownship, years(1));

/** 岗位补贴每人每年一万元，从到乡镇服务之日起算，市财政承担。km-2020/8.5 */
export const postAllowance = entitlement("km-2020/8.5", {
  of: "person",
  when: sameAsIn(postAllowanceEligibility),
  grants: [
    paid({
      text: text(
        "对口支援工作岗位补贴，按在乡镇服务的时间计",
        "post allowance for paired support, for the time of service in the township",
      ),
      amount: yuan(10_000),
      every: "year",
      payer: text("昆明市财政局", "the Kunming finance bureau"),
      accruesFrom: quantityByReading(allowanceAccrual, {
        "from-arrival": arrivedAtTownship,
        "after-first-year": oneYearThere,
      }),
      dueFrom: oneYearThere,
    }),
    onlyIf(
      takenAs(allowancePartYears, "pro-rata"),
      right(text("不满一年的部分按实际时间折算", "to have part of a year paid in proportion to the time served")),
    ),
    onlyIf(
      takenAs(allowancePartYears, "whole-years"),
      mustBeDone(
        text("只按整年发放，不满一年的部分不计", "only whole years are paid, and part of a year is not counted"),
      ),
    ),
  ],
  cites: ["km-2020/8.4", "km-2020/8.6"],
});
