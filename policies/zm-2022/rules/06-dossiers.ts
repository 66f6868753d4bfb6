/** 档案服务：合规的档案不得拒收，点名的材料不必备，跨地区就业可以直接转档，电子文件能收、数字档案能在线转。 */
import { all, any, byReading, exempt, mayApply, mustBeDone, right, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { dossier } from "../../vocabulary/index.ts";
import { onlineTransferOpen } from "../parameters-a.ts";
import { acceptableDossiers, dossierAuthority, gradualFunctions, optionalMaterials } from "../readings-a.ts";

/** 流动人员的档案，符合存放政策或者按有关政策第四部分转来的，公共就业人才机构不得拒收。zm-2022/6.1 */
export const noRefusalOfDossiers = entitlement("zm-2022/6.1", {
  of: "person",
  when: all(
    dossier.agencyKind.oneOf("public-employment", "public-talent"),
    dossier.isMobilePerson,
    byReading(acceptableDossiers, {
      either: any(dossier.storagePolicyMet, dossier.transferredUnderPartFour),
      both: all(dossier.storagePolicyMet, dossier.transferredUnderPartFour),
    }),
  ),
  grants: [right(text("档案由该机构接收，不得拒收", "the agency takes the dossier in, and may not refuse it"))],
});

/** 收档审核时，介绍信、转正定级表、调整改派手续这类材料不算必备。zm-2022/6.2 */
export const papersNotRequired = entitlement("zm-2022/6.2", {
  of: "person",
  when: all(
    dossier.isMobilePerson,
    byReading(optionalMaterials, {
      "open-list": dossier.missingMaterials.hasAny(
        "introduction-letter",
        "regularisation-form",
        "reassignment-papers",
        "other-optional",
      ),
      "named-only": dossier.missingMaterials.hasAny(
        "introduction-letter",
        "regularisation-form",
        "reassignment-papers",
      ),
    }),
  ),
  grants: [
    exempt(
      text(
        "补交这类材料；缺这类材料不得作为退回或不收的理由",
        "handing in these papers; their absence is no reason to send the dossier back or refuse it",
      ),
    ),
  ],
});

/** 跨地区就业、入职手续办妥的，有档案管理权限的单位和服务机构直接转档。zm-2022/6.3 */
export const directTransfer = procedure("zm-2022/6.3", {
  of: "person",
  when: all(
    dossier.crossRegionEmployment,
    dossier.onboardingCompleted,
    byReading(dossierAuthority, {
      "employers-only": dossier.employerHasAuthority,
      "agencies-too": all(dossier.employerHasAuthority, dossier.agencyHasAuthority),
    }),
  ),
  grants: [
    mayApply(
      text(
        "由用人单位和服务机构之间直接转递档案",
        "for the dossier to be passed on directly between the employer and the agency",
      ),
    ),
  ],
});

/** 从形成时起就是电子文件的材料，可以接收归档。zm-2022/6.6 */
export const bornDigitalFiles = procedure("zm-2022/6.6", {
  of: "case",
  when: dossier.fileBornDigital,
  grants: [
    mustBeDone(text("接收电子文件，归入本人档案", "the electronic file is taken in and filed in the person's dossier")),
  ],
});

/** 已经数字化的档案，逐步做到线上直接转递。zm-2022/6.10 */
export const onlineTransfer = procedure("zm-2022/6.10", {
  of: "person",
  when: byReading(gradualFunctions, {
    "every-function": all(dossier.isDigitised, onlineTransferOpen),
    "application-only": dossier.isDigitised,
  }),
  grants: [mayApply(text("在线转递数字化档案", "for online transfer of the digitised dossier"))],
});
