/** 三（一）：基层人员的发展空间——乡镇补贴、职员等级、编制和职称倾斜、双定向岗位、村社干部。 */
import {
  all,
  any,
  byReading,
  mayApply,
  mustBeDone,
  named,
  not,
  onlyIf,
  paid,
  percent,
  preferred,
  right,
  served,
  share,
  text,
} from "@qiaoti/engine/language";
import { entitlement, procedure, target } from "../../rule.ts";
import {
  employer,
  employment,
  establishment,
  person,
  post,
  recruitment,
  school,
  title,
} from "../../vocabulary/index.ts";
import {
  directedSeniorPostCap,
  staffGradeDeployment,
  townshipAllowance,
  townshipAllowanceEmployers,
} from "../parameters.ts";
import { communityWorker } from "../parts.ts";
import { belowCounty, cadresForPosts, postIncrease, readAs, scaleLimit, separateRatio } from "../readings.ts";

const worksInTownship = named("tj-2020/works-in-township", text("在乡镇工作", "works in a township"), () =>
  any(
    employment.workplaceLevel.is("township"),
    // 村里的工作点，单位属于乡镇的，也是在乡镇工作。
    all(employment.workplaceLevel.is("village-community"), employment.unitLevel.is("township")),
  ),
);

const directedSeniorPost = named(
  "tj-2020/directed-senior-post",
  text("基层事业单位“定向评价、定向使用”的高级岗位", "senior post of directed evaluation and use at the grassroots"),
  () =>
    all(
      post.kind.is("public-institution"),
      post.isGrassroots,
      post.directedEvaluation,
      post.directedUse,
      post.titleLevel.is("senior"),
    ),
);

const increasedByThreeToFivePercent = byReading(postIncrease, {
  "more-posts": all(
    share(school.levelPostsAdded, school.levelPostsBefore).atLeast(percent(3)),
    share(school.levelPostsAdded, school.levelPostsBefore).atMost(percent(5)),
  ),
  "ratio-points": all(
    share(school.levelPostsAdded, school.technicalPosts).atLeast(percent(3)),
    share(school.levelPostsAdded, school.technicalPosts).atMost(percent(5)),
  ),
});

/** 在乡镇工作、属于规定单位的人，享受乡镇工作补贴；对象范围和金额文中都没有写，由主管部门定。tj-2020/3-1.1 */
export const allowanceForTownshipWork = entitlement("tj-2020/3-1.1", {
  of: "person",
  when: all(worksInTownship, employment.employerKind.listedIn(townshipAllowanceEmployers)),
  grants: [
    paid({
      text: text("乡镇工作补贴", "allowance for work in a township"),
      amount: townshipAllowance,
      every: "month",
    }),
  ],
});

/** 国家部署以后，县以下事业单位管理岗位人员可按职员等级晋升。tj-2020/3-1.2 */
export const staffGradePromotion = procedure("tj-2020/3-1.2", {
  of: "person",
  when: all(
    employment.employerKind.is("public-institution"),
    byReading(belowCounty, {
      includes: employment.unitLevel.atMost("county"),
      below: employment.unitLevel.below("county"),
    }),
    employment.postCategory.is("management"),
    staffGradeDeployment,
  ),
  grants: [mayApply(text("按职员等级晋升", "to be promoted by staff grade"))],
  specialises: "cn-2019/7.3",
});

/** 教育、科技、卫生、农技等基层一线事业单位，编制管理上有倾斜。tj-2020/3-1.4 */
export const favourableEstablishment = entitlement("tj-2020/3-1.4", {
  of: "employer",
  when: all(
    employer.kind.is("public-institution"),
    employer.isFrontline,
    employer.sector.oneOf(
      "primary-secondary-education",
      "other-education",
      "science-technology",
      "health",
      "agricultural-technology",
      "other-key-field",
    ),
  ),
  grants: [right(text("编制管理适用倾斜政策", "favourable rules on establishment"))],
});

/** 在上述单位工作、正在申报职称的人，评审上有倾斜。tj-2020/3-1.5 */
export const favourableTitleReview = entitlement("tj-2020/3-1.5", {
  of: "person",
  when: all(
    employment.employerKind.is("public-institution"),
    employment.workplaceFrontline,
    employment.sector.oneOf(
      "primary-secondary-education",
      "other-education",
      "science-technology",
      "health",
      "agricultural-technology",
      "other-key-field",
    ),
    title.isApplying,
  ),
  grants: [preferred("unspecified", text("职称评审适用倾斜政策", "favourable rules in title reviews"))],
});

/** 基层“定向评价、定向使用”的高级岗位，总数不超过控制数。tj-2020/3-1.7 */
export const capOnDirectedPosts = target("tj-2020/3-1.7", {
  of: "post",
  when: all(directedSeniorPost, establishment.directedSeniorPosts.atMost(directedSeniorPostCap.quantity())),
  grants: [mustBeDone(text("计入总量，达到控制数后不再增聘", "counted in the total; no appointment beyond the cap"))],
});

/** 这类高级岗位单算比例，不占当地高级岗位的结构比例。tj-2020/3-1.8 */
export const ownRatioOfDirectedPosts = target("tj-2020/3-1.8", {
  of: "post",
  when: directedSeniorPost,
  grants: [
    onlyIf(
      readAs(separateRatio, "both", "own-ratio-only"),
      mustBeDone(text("单独核算比例", "reckoned in a ratio of its own")),
    ),
    onlyIf(
      readAs(separateRatio, "both", "exclusion-only"),
      mustBeDone(text("不计入当地高级岗位结构比例", "left out of the local ratio of senior posts")),
    ),
  ],
});

/** 农村、偏远地区和薄弱中小学的中、高级岗位，按3%至5%增加。tj-2020/3-1.9 */
export const morePostsForWeakSchools = target("tj-2020/3-1.9", {
  of: "post",
  when: all(
    any(school.isRural, school.isRemote, school.isWeak),
    school.stage.oneOf("primary", "secondary", "combined"),
    post.titleLevel.oneOf("intermediate", "senior"),
  ),
  grants: [
    mustBeDone(text("本级岗位数量适当增加", "posts of this level are suitably increased")),
    onlyIf(
      readAs(postIncrease, "more-posts"),
      mustBeDone(text("本级岗位数增加3%至5%", "3% to 5% more posts of this level")),
    ),
    onlyIf(
      readAs(postIncrease, "ratio-points"),
      mustBeDone(text("本级岗位结构比例提高3至5个百分点", "the ratio of this level raised by 3 to 5 points")),
    ),
    onlyIf(
      not(increasedByThreeToFivePercent),
      mustBeDone(
        text("已增加的岗位不在3%至5%之间，列出核对", "listed for checking: the increase is not within 3% to 5%"),
      ),
    ),
  ],
});

/** 一级及以下规模的社区卫生服务中心、乡镇卫生院和其他基层机构，卫生技术人员单独评职称。tj-2020/3-1.10 */
export const separateEvaluationForHealth = entitlement("tj-2020/3-1.10", {
  of: "person",
  when: all(
    employment.isHealthTechnical,
    byReading(scaleLimit, {
      "all-institutions": all(
        employment.unitType.oneOf("community-health-centre", "township-health-centre", "other-grassroots-medical"),
        employment.medicalInstitutionScale.atMost("grade-one"),
      ),
      "unnamed-only": any(
        employment.unitType.oneOf("community-health-centre", "township-health-centre"),
        all(employment.unitType.is("other-grassroots-medical"), employment.medicalInstitutionScale.atMost("grade-one")),
      ),
    }),
  ),
  grants: [right(text("进入单独的职称评价序列", "to be evaluated for titles on a track of one's own"))],
});

/** 优秀的村干部和社区工作者，可被选拔到乡镇街道任职。tj-2020/3-1.11 */
export const villageCadresToTownships = procedure("tj-2020/3-1.11", {
  of: "person",
  when: all(
    any(person.grassrootsRoles.hasAny("village-party-secretary", "village-cadre"), communityWorker),
    recruitment.outstandingCadre,
  ),
  grants: [
    mayApply(text("参加到乡镇街道任职的选拔", "to be considered for office in a township or subdistrict")),
    served(text("选拔常态化开展", "selection is held regularly")),
  ],
});

/** 优秀的村、社区书记，符合条件的可经选聘进入乡镇街道事业编制。tj-2020/3-1.12 */
export const secretariesToInstitutionPosts = procedure("tj-2020/3-1.12", {
  of: "person",
  when: all(
    byReading(cadresForPosts, {
      secretaries: person.grassrootsRoles.hasAny("village-party-secretary", "community-party-secretary"),
      "other-cadres": person.grassrootsRoles.hasAny(
        "village-party-secretary",
        "community-party-secretary",
        "village-cadre",
        "community-cadre",
      ),
    }),
    recruitment.outstandingCadre,
    recruitment.cadreSelectionCriteriaMet,
  ),
  grants: [
    mayApply(text("经选聘进入乡镇街道事业编制", "to be taken into the establishment of a township or subdistrict")),
  ],
});
