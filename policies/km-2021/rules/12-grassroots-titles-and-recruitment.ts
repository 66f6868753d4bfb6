/** 鼓励到基层（职称和招录部分）：职称不卡论文外语计算机，突出贡献可破格，农村经历优先，首次申报提前，基层项目人员专项招录。 */
import {
  advanced,
  all,
  always,
  any,
  byReading,
  exempt,
  mayApply,
  onlyIf,
  preferred,
  takenAs,
  text,
  years,
} from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { education, employment, person, programme, service, title } from "../../vocabulary/index.ts";
import {
  exceptionalReviewFor,
  grassrootsPriority,
  hardshipAndFrontline,
  townshipLimits,
  yearAtGrassroots,
} from "../readings.ts";

const inHardshipArea = employment.workplaceHardshipRemote;
const atFrontline = employment.workplaceFrontline;

const worksAtHardshipAndFrontline = byReading(hardshipAndFrontline, {
  either: any(inHardshipArea, atFrontline),
  both: all(inHardshipArea, atFrontline),
});

/** 艰苦边远地区和基层一线的专业技术人才评职称，论文、外语、计算机不作硬性限制。km-2021/12.6 */
export const titleWithoutHardLimits = entitlement("km-2021/12.6", {
  of: "person",
  when: all(employment.isProfessionalTechnical, worksAtHardshipAndFrontline, title.isApplying),
  grants: [
    exempt(text("论文要求", "the requirement of a thesis")),
    exempt(text("外语要求", "the requirement of a foreign language")),
    exempt(text("计算机能力要求", "the requirement of computer skills")),
  ],
});

/** 这些人才作出突出贡献的，可以破格参评。km-2021/12.7 */
export const exceptionalReview = entitlement("km-2021/12.7", {
  of: "person",
  when: all(
    employment.isProfessionalTechnical,
    byReading(exceptionalReviewFor, {
      grassroots: worksAtHardshipAndFrontline,
      any: always(text("所有专业技术人才", "any professional")),
    }),
    title.outstandingContribution,
  ),
  grants: [mayApply(text("破格参加职称评审", "for a title review by exception"))],
});

const ruralService = service.spells.where((s) => s.rural.holds).total();

/** 中小学教师、卫生等重点领域评聘高级职称，有一年以上农村基层经历的优先。km-2021/12.8 */
export const priorityForRuralService = entitlement("km-2021/12.8", {
  of: "person",
  when: all(
    employment.isProfessionalTechnical,
    employment.sector.oneOf("primary-secondary-education", "health", "other-key-field"),
    title.isApplying,
    title.rankApplied.atLeast("associate"),
    byReading(yearAtGrassroots, {
      "exactly-counts": ruralService.atLeast(years(1)),
      more: ruralService.moreThan(years(1)),
    }),
  ),
  grants: [
    onlyIf(
      takenAs(grassrootsPriority, "ranking"),
      preferred(
        "first",
        text(
          "评聘高级职称时排在没有这段经历的人前面",
          "ranked ahead for senior titles of those without the experience",
        ),
      ),
    ),
    onlyIf(
      takenAs(grassrootsPriority, "tie-break"),
      preferred(
        "tie-break",
        text("评聘高级职称条件相同时在先", "first among equals in reviews and appointments to senior titles"),
      ),
    ),
  ],
});

const inTownshipOrBelow = employment.workplaceLevel.atMost("township");

/** 普通高校毕业生到艰苦边远地区和基层一线的乡镇、街道及以下工作，首次申报职称提前一年。km-2021/12.9 */
export const firstTitleEarlier = entitlement("km-2021/12.9", {
  of: "person",
  when: all(
    education.graduation.is("regular-college"),
    byReading(townshipLimits, {
      both: all(worksAtHardshipAndFrontline, inTownshipOrBelow),
      frontline: byReading(hardshipAndFrontline, {
        either: any(inHardshipArea, all(atFrontline, inTownshipOrBelow)),
        both: all(inHardshipArea, atFrontline, inTownshipOrBelow),
      }),
    }),
    title.isFirstApplication,
  ),
  grants: [advanced(text("首次申报评审职称的年限", "the first application for a title"), years(1))],
});

/** 基层项目人员、村和社区工作人员、退役军人，可以报考专项或单列计划。km-2021/12.12 */
export const specialRecruitment = entitlement("km-2021/12.12", {
  of: "person",
  when: any(
    programme.served.hasAny(
      "three-supports",
      "rural-special-post-teacher",
      "western-volunteer",
      "gp-special-post",
      "other",
    ),
    person.grassrootsRoles.hasAny(
      "village-party-secretary",
      "community-party-secretary",
      "village-cadre",
      "community-cadre",
      "community-worker",
      "rural-party-worker",
    ),
    person.isVeteran,
  ),
  grants: [
    mayApply(
      text(
        "报考机关事业单位的专项或单列招录计划",
        "for a post under a special or separate plan of organs and public institutions",
      ),
    ),
  ],
  specialises: "cn-2019/5.5",
});
