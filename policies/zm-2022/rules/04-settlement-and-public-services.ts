/** 户籍和公共服务：落户条件放宽，公共服务人人同等，异地门诊直接结算，进城农民的孩子上学、就业、医保有保障。 */
import { all, not, right, served, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { household, insurance, residence } from "../../vocabulary/index.ts";

/** 申请在中牟落户、符合县里现行条件的，可以落户；条件只能越改越宽。zm-2022/4.2 */
export const settlementInZhongmu = entitlement("zm-2022/4.2", {
  of: "person",
  when: all(residence.settlementApplicationFiled, residence.settlementConditionsMet),
  grants: [right(text("把户口落到中牟县", "may register the household in Zhongmu County"))],
});

/** 常住中牟的人，享受基本公共服务不分城乡、地区和人群。zm-2022/4.3 */
export const equalPublicServices = entitlement("zm-2022/4.3", {
  of: "person",
  when: residence.permanentPlace.within("410122"),
  grants: [
    right(
      text(
        "同等享受基本公共服务，不因城乡、地区、人群而有差别",
        "basic public services on equal terms, whether of town or countryside, of whatever region or group",
      ),
    ),
  ],
  cites: ["cn-2019/4.7", "cn-2019/4.8", "cn-2019/4.9", "cn-2019/4.10", "cn-2019/4.11"],
});

/** 在参保地以外看门诊，国家统一部署已覆盖的，费用直接结算。zm-2022/4.8 */
export const outpatientSettlement = procedure("zm-2022/4.8", {
  of: "person",
  when: all(
    insurance.careKind.is("outpatient"),
    // Funds are pooled by the city: 中共中央 国务院关于深化医疗保障制度改革的意见 (2020), part 3.
    not(insurance.carePlace.inSame("city", insurance.medicalPlace)),
    insurance.coveredByNationalRollout,
  ),
  grants: [
    served(
      text(
        "异地门诊费用当场直接结算",
        "direct settlement on the spot of outpatient costs away from the place of insurance",
      ),
    ),
  ],
  specialises: "cn-2019/4.12",
});

/** 农业转移人口有学龄子女的，子女受教育的权利和待遇有保障。zm-2022/4.10 */
export const schoolingForMigrantFamilies = entitlement("zm-2022/4.10", {
  of: "person",
  when: all(residence.isAgriculturalMigrant, household.hasChildOfSchoolAge),
  grants: [
    right(
      text("子女在教育上的权利和待遇得到保障", "the rights and treatment of the children in education are guaranteed"),
    ),
  ],
});

/** 农业转移人口的就业权利和待遇有保障。zm-2022/4.11 */
export const employmentOfMigrants = entitlement("zm-2022/4.11", {
  of: "person",
  when: residence.isAgriculturalMigrant,
  grants: [right(text("就业方面的权利和待遇得到保障", "rights and treatment in employment are guaranteed"))],
});

/** 农业转移人口的医疗保险等权利和待遇有保障。zm-2022/4.12 */
export const medicalInsuranceOfMigrants = entitlement("zm-2022/4.12", {
  of: "person",
  when: residence.isAgriculturalMigrant,
  grants: [
    right(
      text("医疗保险一类的权利和待遇得到保障", "rights and treatment in medical insurance and the like are guaranteed"),
    ),
  ],
});
