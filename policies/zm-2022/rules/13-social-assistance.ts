/** 社会救助：八项救助制度各管一头，救助标准跟着物价走，残疾人有帮扶，留守、孤困儿童有保障、有干预、有服务。 */
import { any, mustBeDone, onlyIf, paid, right, served, takenAs, text } from "@qiaoti/engine/language";
import { entitlement, matching, procedure } from "../../rule.ts";
import { area, assistance, child, household, person } from "../../vocabulary/index.ts";
import { childLivingAllowance, foodPriceRiseTrigger, priceRiseTrigger } from "../parameters-b.ts";
import { linkedStandards } from "../readings-b.ts";

/** 在低保范围内的家庭，得到最低生活保障。zm-2022/13.1 */
export const minimumLivingAllowance = entitlement("zm-2022/13.1", {
  of: "person",
  when: household.minimumLivingScope,
  grants: [right(text("最低生活保障", "the minimum living allowance"))],
});

/** 特困人员得到救助供养。zm-2022/13.2 */
export const supportOfDestitute = entitlement("zm-2022/13.2", {
  of: "person",
  when: assistance.isDestitute,
  grants: [right(text("特困人员救助供养", "support and maintenance as a destitute person"))],
  specialises: "cn-2019/13.4",
});

/** 受灾人员得到救助。zm-2022/13.3 */
export const disasterRelief = entitlement("zm-2022/13.3", {
  of: "person",
  when: assistance.isDisasterAffected,
  grants: [right(text("受灾人员救助", "disaster relief"))],
});

/** 符合条件的，得到医疗救助。zm-2022/13.4 */
export const medicalAssistance = entitlement("zm-2022/13.4", {
  of: "person",
  when: assistance.medicalAssistanceCriteriaMet,
  grants: [right(text("医疗救助", "medical assistance"))],
});

/** 符合条件的，得到教育救助。zm-2022/13.5 */
export const educationAssistance = entitlement("zm-2022/13.5", {
  of: "person",
  when: assistance.educationAssistanceCriteriaMet,
  grants: [right(text("教育救助", "education assistance"))],
});

/** 符合条件的，得到住房救助。zm-2022/13.6 */
export const housingAssistance = entitlement("zm-2022/13.6", {
  of: "person",
  when: assistance.housingAssistanceCriteriaMet,
  grants: [right(text("住房救助", "housing assistance"))],
});

/** 符合条件的，得到就业救助。zm-2022/13.7 */
export const employmentAssistance = entitlement("zm-2022/13.7", {
  of: "person",
  when: assistance.employmentAssistanceCriteriaMet,
  grants: [right(text("就业救助", "employment assistance"))],
});

/** 符合条件的，得到临时救助。zm-2022/13.8 */
export const temporaryAssistance = entitlement("zm-2022/13.8", {
  of: "person",
  when: assistance.temporaryAssistanceCriteriaMet,
  grants: [right(text("临时救助", "temporary assistance"))],
  specialises: "cn-2019/13.5",
});

/** 物价涨幅达到启动条件，或者全省启动，救助和保障标准联动调整。zm-2022/13.9 */
export const standardsFollowPrices = procedure("zm-2022/13.9", {
  of: "area",
  // Henan, December 2021: started city by city, not county by county, so the figures are Zhengzhou's; the provincial
  // government may start it for the whole province.
  when: any(
    area.priceLinkageStartedByProvince,
    area.consumerPriceRise.atLeast(priceRiseTrigger.quantity()),
    area.foodPriceRise.atLeast(foodPriceRiseTrigger.quantity()),
  ),
  grants: [
    mustBeDone(
      text(
        "启动联动机制，按物价涨幅调整社会救助类标准",
        "the linkage starts, and the standards of social assistance follow the rise of prices",
      ),
    ),
    onlyIf(
      takenAs(linkedStandards, "pensions-too"),
      mustBeDone(text("养老待遇标准一并调整", "the standards of pensions follow as well")),
    ),
  ],
});

/** 残疾人得到帮扶。zm-2022/13.14 */
export const helpWithDisability = entitlement("zm-2022/13.14", {
  of: "person",
  when: person.hasDisability,
  grants: [right(text("残疾人帮扶", "help for people with disabilities"))],
});

/** 农村留守儿童，有人关爱保护。zm-2022/13.16 */
export const careOfLeftBehind = matching("zm-2022/13.16", {
  of: "person",
  when: child.isRuralLeftBehind,
  grants: [served(text("为孩子落实关爱保护", "care and protection are found for the child"))],
  specialises: "cn-2019/13.8",
});

/** 孤儿、事实无人抚养的孩子，基本生活有保障。zm-2022/13.17 */
export const livingOfOrphans = entitlement("zm-2022/13.17", {
  of: "person",
  when: any(child.isOrphan, child.isDeFactoUnattended),
  grants: [
    paid({
      text: text("孩子的基本生活保障", "the basic living allowance of the child"),
      amount: childLivingAllowance,
      every: "month",
    }),
  ],
  specialises: "cn-2019/13.9",
});

/** 困境儿童的监护要有人查、有人管，出了问题就干预。zm-2022/13.21 */
export const guardianshipIntervention = procedure("zm-2022/13.21", {
  of: "person",
  when: child.isInDifficulty,
  grants: [
    mustBeDone(
      text(
        "查看孩子的监护情况，监护出了问题的及时干预",
        "the child's guardianship is looked at, and intervened in where it fails",
      ),
    ),
  ],
  cites: ["cn-2019/13.10"],
});

/** 困境儿童按需要在心理、学业、行为、安全等方面得到服务。zm-2022/13.22 */
export const servicesInDifficulty = matching("zm-2022/13.22", {
  of: "person",
  when: child.isInDifficulty,
  grants: [
    served(text("需要时，心理疏导", "counselling, where the child needs it")),
    served(text("需要时，学业辅导", "tutoring, where the child needs it")),
    served(text("需要时，教育矫治", "corrective education, where the child needs it")),
    served(text("需要时，安全指导", "guidance on safety, where the child needs it")),
  ],
  specialises: "cn-2019/13.10",
});
