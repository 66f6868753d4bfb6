/** 单位之间的流动：企业和社会组织的人可以进机关和事业单位，国有单位公开招人，科研人员可以兼职创业，高层次和紧缺人才简化招聘。 */
import {
  all,
  any,
  byReading,
  mayApply,
  mustBeDone,
  onlyIf,
  right,
  sameAsIn,
  takenAs,
  text,
} from "@qiaoti/engine/language";
import { duty, entitlement, procedure, review } from "../../rule.ts";
import { employer, employment, post, recruitment, research } from "../../vocabulary/index.ts";
import { approvalBy, approvalOf, hardshipGrassrootsLimits } from "../readings.ts";

/** 企业和社会组织的人员，可以经公务员录用、公开招聘等进入机关和事业单位。km-2021/10.2 */
export const wayIntoPublicUnits = entitlement("km-2021/10.2", {
  of: "person",
  when: any(
    employment.employerKind.oneOf("state-owned-enterprise", "private-enterprise", "other-enterprise"),
    employment.employerKind.is("social-organisation"),
  ),
  grants: [
    mayApply(
      text(
        "经公务员录用、公开招聘等途径进入党政机关和事业单位",
        "to enter Party and government organs and public institutions by civil service or open recruitment",
      ),
    ),
  ],
  specialises: "cn-2019/5.2",
});

/** 国有企业和事业单位招人，不设身份、行业、部门、所有制限制。km-2021/10.3 */
export const openRecruitment = review("km-2021/10.3", {
  of: "employer",
  when: employer.kind.oneOf("state-owned-enterprise", "public-institution"),
  grants: [
    mustBeDone(
      text(
        "审查招聘公告，去掉身份、行业、部门、所有制四种限制",
        "notices are reviewed and freed of limits by status, trade, department and ownership",
      ),
    ),
  ],
});

const universityOrInstitute = employer.unitType.oneOf("university", "research-institute");

/** 高校、科研院所可以派科研人员，科研人员也可以自己申请，到科创中心和企业去：挂职、合作、兼职、离岗创业。km-2021/10.4 */
export const researchersOnTheMove = procedure("km-2021/10.4", {
  of: "person",
  when: any(universityOrInstitute, research.isResearcher),
  grants: [
    // What is open to a researcher is not open to everybody whom a university employs.
    onlyIf(
      research.isResearcher,
      mayApply(text("到科创中心或企业挂职", "for a secondment to an innovation centre or enterprise")),
    ),
    onlyIf(research.isResearcher, mayApply(text("参与项目合作", "to cooperate in a project"))),
    onlyIf(research.isResearcher, mayApply(text("兼职", "to take part-time work there"))),
    onlyIf(
      research.isResearcher,
      mayApply(text("离岗创办企业", "to leave the post for a time and found an enterprise")),
    ),
    onlyIf(
      universityOrInstitute,
      right(
        text(
          "由单位与科创中心、企业约定，派科研人员以这四种方式流动",
          "the institution may agree with innovation centres and enterprises to send researchers in these four ways",
        ),
      ),
    ),
  ],
});

/** 事业单位公开招聘高层次或紧缺人才，先报市级组织、人社部门核准认定。km-2021/10.5 */
export const approvalOfRecruitment = procedure("km-2021/10.5", {
  of: "case",
  when: all(
    recruitment.recruiterKind.is("public-institution"),
    recruitment.usesOpenRecruitment,
    any(recruitment.soughtTalent.has("high-level"), recruitment.soughtTalent.has("shortage")),
  ),
  grants: [
    onlyIf(
      takenAs(approvalBy, "both"),
      mustBeDone(
        text(
          "招聘前报市级组织部门和人社部门核准认定",
          "the municipal organisation department and human resources authority approve beforehand",
        ),
      ),
    ),
    onlyIf(
      takenAs(approvalBy, "either"),
      mustBeDone(
        text(
          "招聘前报市级组织部门或人社部门核准认定",
          "the municipal organisation department or human resources authority approves beforehand",
        ),
      ),
    ),
  ],
});

const approved = all(
  byReading(approvalBy, {
    both: all(recruitment.approvedByOrganisation, recruitment.approvedByHumanResources),
    either: any(recruitment.approvedByOrganisation, recruitment.approvedByHumanResources),
  }),
  byReading(approvalOf, {
    person: recruitment.approvalConcerns.is("person"),
    post: recruitment.approvalConcerns.is("post"),
  }),
);

/** 经核准认定，可以直接面试或考察招聘。km-2021/10.6 */
export const simplifiedRecruitment = entitlement("km-2021/10.6", {
  of: "case",
  when: all(sameAsIn(approvalOfRecruitment), approved),
  grants: [
    right(text("不必笔试，直接面试或者考察即可录用", "recruitment by interview or inspection, without an examination")),
  ],
});

const inHardshipGrassroots = all(post.isHardshipRemote, post.isGrassroots);

/** 艰苦边远地区基层的公务员和事业单位，适当放宽招录招聘条件。km-2021/10.7 */
export const relaxedConditions = duty("km-2021/10.7", {
  of: "post",
  when: byReading(hardshipGrassrootsLimits, {
    both: all(post.kind.oneOf("civil-servant", "public-institution"), inHardshipGrassroots),
    "civil-servants": any(all(post.kind.is("civil-servant"), inHardshipGrassroots), post.kind.is("public-institution")),
  }),
  grants: [
    mustBeDone(
      text(
        "适度放宽招录招聘条件，幅度由招录机关定",
        "the conditions of recruitment are relaxed within reason, as far as the recruiting authority decides",
      ),
    ),
  ],
  cites: ["cn-2019/5.3", "cn-2019/5.4"],
});
