/** 住房：常住人口进住房保障，权利与本地居民一样；外来人员可申请公租房；引进人才有房或有补贴。 */
import {
  all,
  any,
  byReading,
  type Condition,
  mayApply,
  onlyIf,
  type Quantity,
  right,
  sameAsIn,
  served,
  takenAs,
  text,
  years,
} from "@qiaoti/engine/language";
import { duty, entitlement } from "../../rule.ts";
import { area, education, housing, insurance, residence, service, talent } from "../../vocabulary/index.ts";
import { KUNMING, livesInKunming, registeredElsewhere } from "../parts.ts";
import { housingFormChosenBy, insurancePaid, localMeans, nonLocalCovers, yearOfWork } from "../readings.ts";

/** 符合条件的非本地户籍常住人口、农业转移人口，纳入住房保障。km-2021/9.1 */
export const housingSecurity = entitlement("km-2021/9.1", {
  of: "person",
  when: all(
    livesInKunming,
    any(registeredElsewhere(residence.permanentPlace), residence.isAgriculturalMigrant),
    housing.securityCriteriaMet,
  ),
  grants: [right(text("纳入住房保障范围", "a place within housing security"))],
  specialises: "cn-2019/4.11",
});

/** 纳入住房保障的常住人口，权利与本地城镇居民一样。km-2021/9.2 */
export const equalHousingRights = entitlement("km-2021/9.2", {
  of: "person",
  when: sameAsIn(housingSecurity),
  grants: [
    right(
      text(
        "住房保障权利与本地户籍的城镇居民一样，不受差别对待",
        "the same rights to housing security as registered urban residents, without different treatment",
      ),
    ),
  ],
  specialises: "cn-2019/4.11",
});

const isGraduate = education.graduation.oneOf("regular-college", "other-higher", "secondary-vocational");

const nonLocalWorkerOrGraduate = byReading(nonLocalCovers, {
  both: all(registeredElsewhere(residence.permitPlace), any(residence.isMigrantWorker, isGraduate)),
  "workers-only": any(all(registeredElsewhere(residence.permitPlace), residence.isMigrantWorker), isGraduate),
});

const holdsLocalPermit = all(
  residence.permitHeld,
  residence.permitPlace.within(KUNMING),
  residence.permitIssuer.is("local-police-station"),
);

const ONE_YEAR = years(1);
const aYear = (worked: { total(): Quantity<"duration">; current(): Quantity<"duration"> }): Condition =>
  byReading(yearOfWork, {
    cumulative: worked.total().atLeast(ONE_YEAR),
    continuous: worked.current().atLeast(ONE_YEAR),
  });

const workedHereForAYear = byReading(localMeans, {
  city: aYear(service.spells.where((s) => s.place.within(KUNMING))),
  county: aYear(service.spells.where((s) => s.place.inSame("county", residence.permitPlace))),
});

// The word “local” governs the work and the insurance alike; insurance is pooled by city.
const paysInsuranceHere = byReading(insurancePaid, {
  now: insurance.contributions.where((c) => all(c.place.within(KUNMING), c.ongoing)).exist(),
  "whole-year": insurance.contributions
    .where((c) => c.place.within(KUNMING))
    .current()
    .atLeast(ONE_YEAR),
});

/** 外来务工人员、毕业生，有当地居住证、工作满一年、缴社保、达到准入标准的，可以申请公租房。km-2021/9.3 */
export const publicRentalHousing = entitlement("km-2021/9.3", {
  of: "person",
  when: all(
    nonLocalWorkerOrGraduate,
    holdsLocalPermit,
    workedHereForAYear,
    paysInsuranceHere,
    housing.publicRentalStandardMet,
  ),
  grants: [mayApply(text("申请公共租赁住房", "for public rental housing"))],
});

/** 达到人才引进条件的，给实物住房或租房补贴。km-2021/9.4 */
export const talentHousing = entitlement("km-2021/9.4", {
  of: "person",
  when: talent.introductionCriteriaMet,
  grants: [
    onlyIf(
      takenAs(housingFormChosenBy, "authority"),
      served(
        text(
          "实物住房或租房补贴，由主管部门确定其中一种",
          "a dwelling or a rent subsidy, whichever the authority decides",
        ),
      ),
    ),
    onlyIf(
      takenAs(housingFormChosenBy, "applicant"),
      right(text("在实物住房和租房补贴中自选一种", "a choice of one's own between a dwelling and a rent subsidy")),
    ),
  ],
});

/** 有条件的地区，可以建人才公寓和流动公寓。km-2021/9.5 */
export const apartments = duty("km-2021/9.5", {
  of: "area",
  when: area.conditionsMature,
  grants: [
    right(
      text(
        "建设人才公寓和流动公寓，供来昆就业创业的人才居住，属鼓励事项",
        "apartments for talent and for mobile workers, which the area is encouraged to build",
      ),
    ),
  ],
});
