/** 第三条：编制向基层倾斜；引才编制专用、人走收回；教育卫生人才县管乡用、统一调配轮换；岗位比例优化。 */
import { all, any, mustBeDone, named, onlyIf, right, sameAsIn, served, takenAs, text } from "@qiaoti/engine/language";
import { duty, entitlement, matching, procedure, register, target } from "../../rule.ts";
import { employer, employment, establishment, post, recruitment, service, talent } from "../../vocabulary/index.ts";
import { rotationPeriod } from "../parameters.ts";
import { provincialRatio } from "../readings.ts";
import { measuresApply } from "./0-scope.ts";

/** 县（市、区）在事业编制总量以内划出一部分，专门用来引进人才。km-2020/3.3 */
export const setAsideForTalent = target("km-2020/3.3", {
  of: "area",
  when: all(establishment.dedicatedTalentQuota.atMost(establishment.totalQuota), measuresApply),
  grants: [
    right(
      text("划定的引才专用编制没有超出编制总量", "the places set aside for talent are within the total establishment"),
    ),
  ],
});

/** 引才专用编制只能用于引进人才。km-2020/3.4 */
export const dedicatedPlaceForTalent = entitlement("km-2020/3.4", {
  of: "case",
  when: all(establishment.quotaKind.is("dedicated-talent"), talent.isRecruited, measuresApply),
  grants: [right(text("使用引才专用编制", "to be placed on the establishment set aside for talent"))],
});

/** 引进的人才离开，所用专用编制收回。km-2020/3.5 */
export const takeBackPlace = procedure("km-2020/3.5", {
  of: "case",
  when: all(establishment.quotaKind.is("dedicated-talent"), establishment.holderHasLeft, measuresApply),
  grants: [mustBeDone(text("机构编制部门收回专用编制", "the establishment office takes the dedicated place back"))],
});

/** 教育、卫生等领域的专业技术人才，由县级主管部门统一管理。km-2020/3.8 */
export const countyPool = register("km-2020/3.8", {
  of: "person",
  when: all(
    employment.isProfessionalTechnical,
    employment.sector.oneOf("primary-secondary-education", "other-education", "health", "other-key-field"),
    establishment.countyAdministersStaff,
    measuresApply,
  ),
  grants: [served(text("列入县级统管人才名册", "the person is entered in the county pool of professionals"))],
});

const inCountyPool = named("km-2020/in-county-pool", text("已纳入县级统一管理", "belongs to the county pool"), () =>
  sameAsIn(countyPool),
);

/** 纳入统管的人才，在本县基层单位之间统一调配使用。km-2020/3.9 */
export const deployWithinCounty = matching("km-2020/3.9", {
  of: "person",
  when: all(
    inCountyPool,
    recruitment.recruiterIsGrassroots,
    recruitment.recruiterPlace.inSame("county", employment.workplace),
  ),
  grants: [served(text("在本县基层单位之间统一调配", "deployment among grassroots units of the county"))],
});

// Whoever moves has a new place of work: the run at the present place is the time since the last rotation.
const timeAtPresentPlace = service.spells.where((s) => s.place.sameAs(employment.workplace)).current();

/** 纳入统管的人才，按期统一轮换；多久一轮，文件没有写。km-2020/3.10 */
export const rotateRegularly = duty("km-2020/3.10", {
  of: "person",
  when: inCountyPool,
  grants: [
    mustBeDone(text("县级主管部门把本人列入统一轮换", "the county department includes the person in its rotation")),
    onlyIf(
      timeAtPresentPlace.atLeast(rotationPeriod.quantity()),
      mustBeDone(text("轮换期已到，应当安排轮换", "the period is over and rotation is due")),
    ),
  ],
});

/** 编制从上级向下级跨层级调剂，用于中小学校和乡镇等基层一线。km-2020/3.11 */
export const moveQuotaDownward = procedure("km-2020/3.11", {
  of: "case",
  when: all(
    establishment.movesDownward,
    any(establishment.targetIsSchool, establishment.targetIsFrontline),
    measuresApply,
  ),
  grants: [right(text("编制从上往下跨层级调剂", "to have the place moved down across levels"))],
});

/** 基层事业单位的专业技术岗位，以省级指导比例为基础优化结构。km-2020/3.12 */
export const improvePostStructure = target("km-2020/3.12", {
  of: "employer",
  when: all(
    employer.isGrassroots,
    employer.kind.is("public-institution"),
    post.category.is("professional-technical"),
    measuresApply,
  ),
  grants: [
    mustBeDone(
      text(
        "以省级行业指导比例为基础，优化专业技术岗位结构",
        "the structure of professional posts is improved on the basis of the provincial ratio for the field",
      ),
    ),
    onlyIf(
      takenAs(provincialRatio, "floor"),
      mustBeDone(text("优化后的比例不低于省级指导比例", "the improved ratio is not below the provincial one")),
    ),
    onlyIf(
      takenAs(provincialRatio, "baseline"),
      right(text("可以在省级指导比例上下调整", "to adjust the ratio up or down from the provincial one")),
    ),
  ],
  specialises: "cn-2019/7.4",
});
