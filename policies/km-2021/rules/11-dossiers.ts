/** 人事档案：流动人员的基本档案服务不收费，存在哪里都不改变身份，毕业生凭两份证明转档案。 */
import { all, exempt, mayApply, right, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { dossier, education } from "../../vocabulary/index.ts";

/** 流动人员在公共就业和人才服务机构办基本档案服务，不收费。km-2021/11.1 */
export const freeDossierService = entitlement("km-2021/11.1", {
  of: "person",
  when: all(
    dossier.isMobilePerson,
    // The seven basic services of 人社部发〔2021〕112号.
    dossier.serviceSought.oneOf(
      "receive",
      "materials",
      "custody",
      "consultation",
      "certificate",
      "background-check",
      "party-membership",
    ),
    dossier.agencyKind.oneOf("public-employment", "public-talent"),
  ),
  grants: [exempt(text("人事档案基本公共服务的费用", "any charge for basic dossier services"))],
});

/** 档案由哪家机构管理，都不改变本人身份。km-2021/11.2 */
export const statusUnchanged = entitlement("km-2021/11.2", {
  of: "person",
  when: dossier.isDeposited,
  grants: [right(text("身份不因存档机构不同而改变", "an unchanged status, whichever agency keeps the dossier"))],
  specialises: "cn-2019/6.2",
});

/** 大中专毕业生离开原单位后，凭解除证明和接收证明转档案。km-2021/11.3 */
export const transferByCertificates = procedure("km-2021/11.3", {
  of: "person",
  when: all(
    education.graduation.oneOf("secondary-vocational", "regular-college", "other-higher"),
    dossier.labourRelationEnded,
    dossier.transferPapers.has("termination-certificate"),
    dossier.transferPapers.has("acceptance-certificate"),
  ),
  grants: [
    mayApply(text("凭两份证明转递档案", "to have the dossier passed on, on the strength of the two certificates")),
  ],
  specialises: "cn-2019/6.3",
});
