/** 二（一）：用户籍和公共服务带动区域流动——积分与落户、人才引进、异地就医、农业转移人口。 */
import {
  all,
  any,
  byReading,
  mayApply,
  named,
  not,
  onlyIf,
  preferred,
  type RegionFact,
  right,
  served,
  text,
} from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { insurance, residence, service, talent } from "../../vocabulary/index.ts";
import { longTermInTianjin } from "../parameters.ts";
import { industryDemand, longTermPriority, readAs } from "../readings.ts";
import { TIANJIN } from "../tianjin.ts";

const tianjinPermitHeld = named(
  "tj-2020/tianjin-residence-permit",
  text("持有天津居住证", "holds a Tianjin permit"),
  () => all(residence.permitHeld, residence.permitPlace.within(TIANJIN)),
);

const workedLongInTianjin = service.spells
  .where((s) => s.place.within(TIANJIN))
  .total()
  .atLeast(longTermInTianjin.quantity());

const livedLongInTianjin = residence.history
  .where((h) => h.place.within(TIANJIN))
  .total()
  .atLeast(longTermInTianjin.quantity());

const inBeijingTianjinHebei = (place: RegionFact) =>
  any(place.within("110000"), place.within(TIANJIN), place.within("130000"));

/** 持居住证申请积分的人，社会保险、居住两项按提高后的分值计。tj-2020/2-1.2 */
export const raisedPoints = entitlement("tj-2020/2-1.2", {
  of: "person",
  when: all(tianjinPermitHeld, residence.pointsApplicant),
  grants: [
    right(
      text("社会保险和居住两项指标按提高后的分值计分", "to have insurance and residence scored at the raised points"),
    ),
  ],
});

/** 申请积分的人里，长期在津工作生活的落户优先；“长期”的年限和优先的来源另定。tj-2020/2-1.3 */
export const longTermSettlementPriority = entitlement("tj-2020/2-1.3", {
  of: "person",
  when: byReading(longTermPriority, {
    "points-outcome": residence.pointsApplicant,
    "own-priority": all(residence.pointsApplicant, workedLongInTianjin, livedLongInTianjin),
  }),
  grants: [
    onlyIf(
      readAs(longTermPriority, "own-priority"),
      preferred("first", text("落户排序在前", "to come first in the order of settlement")),
    ),
    onlyIf(
      readAs(longTermPriority, "points-outcome"),
      right(text("落户次序由提高后的积分决定", "to be ordered for settlement by the raised points")),
    ),
  ],
});

/** 学历、资格、技能、创业、急需五类人才，列入引进对象。tj-2020/2-1.5 */
export const fiveTypesOfTalent = entitlement("tj-2020/2-1.5", {
  of: "person",
  when: talent.introductionTypes.hasAny("academic", "qualification", "skill", "entrepreneur", "urgent-need"),
  grants: [mayApply(text("按所属类型列入本市人才引进对象", "to be brought in as talent of one of the five types"))],
});

/** 申请人才引进落户、又契合本市产业需求的，落户得到重点保障。tj-2020/2-1.6 */
export const settlementForIndustry = entitlement("tj-2020/2-1.6", {
  of: "person",
  when: all(talent.introductionApplicant, talent.matchesIndustryDemand),
  grants: [
    right(text("在津落户得到重点保障", "settlement in Tianjin is specially secured")),
    onlyIf(
      readAs(industryDemand, "gate"),
      right(text("已达到人才引进落户的产业需求门槛", "the gate of industrial demand is passed")),
    ),
    onlyIf(
      readAs(industryDemand, "priority"),
      preferred("unspecified", text("落户优先办理", "settlement is handled with priority")),
    ),
  ],
});

/** 参保地、就医地都在京津冀而又不同省市的门诊，在就医地直接结算。tj-2020/2-1.11 */
export const outpatientSettlement = procedure("tj-2020/2-1.11", {
  of: "person",
  when: all(
    insurance.hasMedicalInsurance,
    inBeijingTianjinHebei(insurance.medicalPlace),
    inBeijingTianjinHebei(insurance.carePlace),
    not(insurance.carePlace.inSame("province", insurance.medicalPlace)),
    insurance.careKind.is("outpatient"),
  ),
  grants: [
    served(
      text(
        "门诊费用在就医地直接结算；未接入的医疗机构仍可回参保地报销",
        "outpatient costs are settled where the care is given, or claimed at home if the place is not connected",
      ),
    ),
  ],
});

/** 农业转移人口在子女上学、就业、医保上的权利待遇有保障。tj-2020/2-1.15 */
export const rightsOfRuralMigrants = entitlement("tj-2020/2-1.15", {
  of: "person",
  when: residence.isAgriculturalMigrant,
  grants: [
    right(text("子女受教育的权利待遇", "the education of one's children")),
    right(text("就业的权利待遇", "rights and benefits in employment")),
    right(text("医疗保险的权利待遇", "rights and benefits in medical insurance")),
  ],
});
