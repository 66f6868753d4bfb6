/** 二（三）：人事档案服务——免费的基本服务、就近办理、企业家和创业人才的专库。 */
import { all, any, byReading, exempt, mustBeDone, named, not, preferred, served, text } from "@qiaoti/engine/language";
import { entitlement, procedure, register } from "../../rule.ts";
import { dossier, person } from "../../vocabulary/index.ts";
import { basicDossierServices } from "../parameters.ts";
import { freeDossierAgencies } from "../readings.ts";

const entrepreneurOrStartupTalent = named(
  "tj-2020/entrepreneur-or-startup-talent",
  text("企业家或创业人才", "entrepreneur or start-up talent"),
  () => any(person.isEntrepreneur, person.isStartupTalent),
);

/** 流动人员在公共就业、人才服务机构办档案基本服务，不收费。tj-2020/2-3.1 */
export const freeDossierServices = entitlement("tj-2020/2-3.1", {
  of: "person",
  when: all(
    dossier.isMobilePerson,
    dossier.serviceSought.listedIn(basicDossierServices),
    byReading(freeDossierAgencies, {
      "both-kinds": dossier.agencyKind.oneOf("public-employment", "public-talent"),
      "employment-only": dossier.agencyKind.is("public-employment"),
    }),
  ),
  grants: [exempt(text("档案基本公共服务不收任何费用", "no charge for basic dossier services"))],
});

/** 档案存在一处联通的机构，流动人员可就近在任一联通机构办事。tj-2020/2-3.4 */
export const nearbyDossierService = procedure("tj-2020/2-3.4", {
  of: "person",
  when: all(dossier.isMobilePerson, dossier.isDeposited, dossier.agencyConnected),
  grants: [served(text("在任一联通机构就近办理档案服务", "dossier services at any connected agency nearby"))],
});

/** 企业家和创业人才的人事档案，收入专库。tj-2020/2-3.5 */
export const entrepreneurRepository = register("tj-2020/2-3.5", {
  of: "person",
  when: entrepreneurOrStartupTalent,
  grants: [mustBeDone(text("档案收入企业家和创业人才专库", "the dossier is kept in the special repository"))],
});

/** 企业家和创业人才办理档案业务，走绿色通道。tj-2020/2-3.6 */
export const dossierGreenChannel = procedure("tj-2020/2-3.6", {
  of: "person",
  when: all(entrepreneurOrStartupTalent, not(dossier.serviceSought.is("none"))),
  grants: [preferred("unspecified", text("档案业务走绿色通道", "dossier matters go through the green channel"))],
});

/** 企业家和创业人才得到专属的档案服务。tj-2020/2-3.7 */
export const dedicatedDossierService = entitlement("tj-2020/2-3.7", {
  of: "person",
  when: entrepreneurOrStartupTalent,
  grants: [
    served(text("专属档案服务，具体项目以服务机构公布的为准", "dedicated dossier services, as the agency lists them")),
  ],
});
