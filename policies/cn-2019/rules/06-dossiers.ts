/** 人事档案：流动人员的档案有处放，放在哪里都不改变身份，凭证明就能转，逐步在网上和异地办理。 */
import { all, byReading, mayApply, right, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { dossier, education } from "../../vocabulary/index.ts";
import { dossierKeepers, transferCertificates } from "../readings.ts";

/** 流动人员可以把档案放在公共就业、公共人才等服务机构。cn-2019/6.1 */
export const placeForDossier = entitlement("cn-2019/6.1", {
  of: "person",
  when: all(
    dossier.isMobilePerson,
    byReading(dossierKeepers, {
      "public-only": dossier.agencyKind.oneOf("public-employment", "public-talent"),
      "any-licensed": dossier.agencyKind.oneOf("public-employment", "public-talent", "other-licensed"),
    }),
  ),
  grants: [right(text("把人事档案存放在该机构", "may keep the personnel dossier with the agency"))],
});

/** 档案由哪家机构管理，都不改变本人身份。cn-2019/6.2 */
export const statusUnchanged = entitlement("cn-2019/6.2", {
  of: "person",
  when: dossier.isDeposited,
  grants: [right(text("身份不因存档机构不同而改变", "keeps the same status whichever agency keeps the dossier"))],
});

/** 大中专毕业生离开原单位后，凭解除证明和接收证明转档案。cn-2019/6.3 */
export const transferByCertificates = procedure("cn-2019/6.3", {
  of: "person",
  when: all(
    education.graduation.oneOf("secondary-vocational", "regular-college", "other-higher"),
    dossier.labourRelationEnded,
    byReading(transferCertificates, {
      both: dossier.transferPapers.hasAll("termination-certificate", "acceptance-certificate"),
      either: dossier.transferPapers.hasAny("termination-certificate", "acceptance-certificate"),
    }),
  ),
  grants: [mayApply(text("凭证明转递档案", "to have the dossier passed on, on the strength of the certificates"))],
});

/** 存档人员可以在网上申请转档案。cn-2019/6.6 */
export const onlineTransfer = procedure("cn-2019/6.6", {
  of: "person",
  when: dossier.isDeposited,
  grants: [
    mayApply(
      text("在网上申请转递档案（各地逐步开通）", "online to have the dossier passed on, as places open the service"),
    ),
  ],
});

/** 存档人员可以在异地办理转档案，不必回原地。cn-2019/6.7 */
export const transferAnywhere = procedure("cn-2019/6.7", {
  of: "person",
  when: dossier.isDeposited,
  grants: [
    mayApply(
      text(
        "在所在地的服务窗口申请转递档案，不必回存档地（各地逐步开通）",
        "at the nearest service window to have the dossier passed on, as places open the service",
      ),
    ),
  ],
});
