/** 第七条：在艰苦边远地区和基层一线的专业技术人才，评职称不看论文外语计算机、可破格、可提前，有农村经历者优先。 */
import {
  advanced,
  all,
  always,
  any,
  byReading,
  exempt,
  mayApply,
  named,
  not,
  onlyIf,
  preferred,
  takenAs,
  text,
  years,
} from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { dispatch, education, employment, service, title } from "../../vocabulary/index.ts";
import { dispatchedThesis, graduateArea, graduateLevel, oneRuralYear, ruralPriority } from "../readings.ts";
import { measuresApply, worksAtHardshipFrontline } from "./0-scope.ts";
import { inServicePeriod } from "./6-dispatched-professionals.ts";

const professionalAtHardshipFrontline = named(
  "km-2020/professional-at-hardship-frontline",
  text(
    "专业技术人才，工作地在艰苦边远地区和基层一线",
    "is a professional who works in a hardship area and at the front line",
  ),
  () => all(employment.isProfessionalTechnical, worksAtHardshipFrontline),
);

const dispatchedButReviewedAtHome = named(
  "km-2020/dispatched-but-reviewed-at-home",
  text("选派期间选在派出地评审", "is dispatched and chose review at the sending place"),
  () => all(dispatch.kind.is("selected"), inServicePeriod, title.reviewPlace.is("sending")),
);

/** 工作地在艰苦边远地区和基层一线的，申报职称不看论文、外语、计算机。km-2020/7.1 */
export const noThesisNoExaminations = entitlement("km-2020/7.1", {
  of: "person",
  when: all(professionalAtHardshipFrontline, measuresApply),
  grants: [
    exempt(text("职称外语要求", "the foreign language required for the title")),
    exempt(text("计算机应用能力要求", "the computer skills required for the title")),
    onlyIf(
      any(not(dispatchedButReviewedAtHome), takenAs(dispatchedThesis, "not-required")),
      exempt(text("论文要求", "the thesis required for the title")),
    ),
  ],
  cites: ["km-2020/6.6"],
});

/** 其中贡献突出的，可以破格参评。km-2020/7.2 */
export const exceptionalReview = entitlement("km-2020/7.2", {
  of: "person",
  when: all(professionalAtHardshipFrontline, title.outstandingContribution, measuresApply),
  grants: [mayApply(text("破格参加职称评审", "for title review by way of exception"))],
});

/** 普通高校毕业生在乡镇（街道）及以下工作的，首次申报职称可提前一年。km-2020/7.3 */
export const graduatesOneYearEarly = entitlement("km-2020/7.3", {
  of: "person",
  when: all(
    education.graduation.is("regular-college"),
    byReading(graduateLevel, {
      // On the scale a subdistrict stands below a township.
      township: employment.workplaceLevel.atMost("township"),
      county: employment.workplaceLevel.atMost("county"),
    }),
    byReading(graduateArea, {
      citywide: always(text("全市适用", "the clause applies in the whole city")),
      "hardship-only": employment.workplaceHardshipRemote,
    }),
    title.isFirstApplication,
    measuresApply,
  ),
  grants: [advanced(text("首次申报职称", "may apply for the first title earlier"), years(1))],
});

const ruralService = service.spells.where((s) => s.rural.holds).total();

/** 不论在全市何处，中小学教师和卫生等领域的人员晋升高级职称，在农村基层干过一年以上的优先。km-2020/7.4 */
export const ruralServiceFirst = entitlement("km-2020/7.4", {
  of: "person",
  when: all(
    employment.isProfessionalTechnical,
    employment.sector.oneOf("primary-secondary-education", "health", "other-key-field"),
    title.isApplying,
    title.rankApplied.atLeast("associate"),
    byReading(oneRuralYear, {
      "includes-one": ruralService.atLeast(years(1)),
      "more-than-one": ruralService.moreThan(years(1)),
    }),
    measuresApply,
  ),
  grants: [
    preferred("unspecified", text("晋升高级职称时优先考虑", "is considered first for a senior title")),
    onlyIf(
      all(takenAs(ruralPriority, "tie-break"), title.equalConditions),
      preferred("tie-break", text("与他人条件相同，优先晋升", "is promoted first between equals")),
    ),
    onlyIf(
      takenAs(ruralPriority, "ranked-first"),
      preferred("first", text("排在没有农村经历的人选前面", "is ranked before those without rural service")),
    ),
  ],
});
