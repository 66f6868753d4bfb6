/** 社会保险：养老政策不分户籍，养老关系跟着人走，异地看病直接结算。 */
import { all, mayApply, not, right, served, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { insurance } from "../../vocabulary/index.ts";
import { livesInKunming } from "../parts.ts";

/** 昆明常住人口，养老保险政策与户籍人口一样。km-2021/8.1 */
export const equalPensionPolicy = entitlement("km-2021/8.1", {
  of: "person",
  when: livesInKunming,
  grants: [
    right(
      text(
        "按与户籍人口同样的政策参加养老保险、享受待遇",
        "pension insurance and benefits under the same policy as the registered population",
      ),
    ),
  ],
  specialises: "cn-2019/4.9",
});

/** 换地区参保的，养老保险关系转移接续。km-2021/8.2 */
export const pensionAcrossRegions = procedure("km-2021/8.2", {
  of: "person",
  when: all(insurance.hasPensionRelation, insurance.pensionChanges.has("region")),
  grants: [
    mayApply(text("把养老保险关系转到新的参保地", "to have the pension relation moved to the new place of insurance")),
  ],
  specialises: "cn-2019/5.6",
});

/** 换养老保险制度的，养老保险关系转移接续。km-2021/8.3 */
export const pensionAcrossSchemes = procedure("km-2021/8.3", {
  of: "person",
  when: all(insurance.hasPensionRelation, insurance.pensionChanges.has("scheme")),
  grants: [mayApply(text("把养老保险关系转到新的制度", "to have the pension relation moved to the new scheme"))],
  specialises: "cn-2019/5.7",
});

/** 跨省看门诊，费用直接结算。km-2021/8.5 */
export const outpatientAcrossProvinces = procedure("km-2021/8.5", {
  of: "person",
  when: all(
    insurance.hasMedicalInsurance,
    insurance.careKind.is("outpatient"),
    not(insurance.carePlace.inSame("province", insurance.medicalPlace)),
  ),
  grants: [
    served(
      text(
        "跨省门诊费用直接结算（加快推开）",
        "direct settlement of outpatient costs in another province, as it is rolled out",
      ),
    ),
  ],
  specialises: "cn-2019/4.12",
});

/** 异地住院，费用直接结算。km-2021/8.6 */
export const inpatientElsewhere = procedure("km-2021/8.6", {
  of: "person",
  when: all(
    insurance.hasMedicalInsurance,
    insurance.careKind.is("inpatient"),
    // Funds are pooled by the city: 中共中央 国务院关于深化医疗保障制度改革的意见 (2020), part 3.
    not(insurance.carePlace.inSame("city", insurance.medicalPlace)),
  ),
  grants: [
    served(text("异地住院费用直接结算", "direct settlement of inpatient costs away from the place of insurance")),
  ],
});
