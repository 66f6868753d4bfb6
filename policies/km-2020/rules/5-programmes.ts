/** 第五条：人才奖项和中央项目向基层倾斜，服务基层项目期满享优惠，贫困地区专项招生，名师名医周末下基层。 */
import { all, any, named, not, preferred, right, served, text } from "@qiaoti/engine/language";
import { entitlement, matching, target } from "../../rule.ts";
import { employment, engagement, programme, project, student } from "../../vocabulary/index.ts";
import { otherTalentProjects } from "../parameters.ts";
import { engagedAtHardshipFrontline, measuresApply, servedProgrammeAtHardshipFrontline } from "./0-scope.ts";

/** 国家、省、市的人才奖项和科技计划等项目，推荐和评审时向基层人才倾斜。km-2020/5.1 */
export const favourGrassrootsTalent = entitlement("km-2020/5.1", {
  of: "person",
  when: all(
    employment.isGrassrootsTalent,
    project.level.oneOf("national", "provincial", "municipal"),
    any(project.kind.oneOf("talent-award", "science-plan"), project.kind.listedIn(otherTalentProjects)),
    measuresApply,
  ),
  grants: [
    preferred(
      "unspecified",
      text("推荐、申报和评审时得到倾斜支持", "is favoured when nominated for and reviewed in the project"),
    ),
  ],
});

/** 西部之光访问学者、博士服务团等中央项目，名额先给艰苦边远地区和基层一线。km-2020/5.4 */
export const centralProgrammesFirst = entitlement("km-2020/5.4", {
  of: "person",
  when: all(
    programme.central.hasAny("light-of-the-west", "doctoral-service-corps", "other"),
    servedProgrammeAtHardshipFrontline,
    measuresApply,
  ),
  grants: [preferred("first", text("名额优先安排", "places are given to such areas first"))],
});

/** 特岗教师、全科医生特岗、三支一扶、西部志愿等项目人员，在艰苦边远地区和基层一线期满合格的，优先享受本项目优惠。km-2020/5.6 */
export const programmeBenefitsFirst = entitlement("km-2020/5.6", {
  of: "person",
  when: all(
    programme.served.hasAny(
      "rural-special-post-teacher",
      "gp-special-post",
      "three-supports",
      "western-volunteer",
      "other",
    ),
    servedProgrammeAtHardshipFrontline,
    programme.termCompleted,
    programme.assessment.atLeast("qualified"),
    measuresApply,
  ),
  grants: [
    preferred("first", text("优先享受所在项目的优惠政策", "enjoys the benefits of the person's own programme first")),
  ],
});

/** 招收贫困地区学生的专项计划要落实。km-2020/5.9 */
export const enrolPoorAreaStudents = target("km-2020/5.9", {
  of: "person",
  when: all(not(student.homePoorArea.is("none")), measuresApply),
  grants: [
    right(text("报考面向贫困地区学生的专项招生计划", "to apply under the enrolment plan for students of poor areas")),
  ],
  specialises: "cn-2019/11.7",
});

const atWeekendThere = named(
  "km-2020/weekend-at-hardship-frontline",
  text("周末或节假日到艰苦边远地区和基层一线", "goes to a hardship area and the front line on weekends or holidays"),
  () => all(engagement.onWeekendOrHoliday, engagedAtHardshipFrontline),
);

/** 名优教师利用周末、节假日到艰苦边远地区和基层一线讲学授课、合作项目。km-2020/5.10 */
export const teachersAtWeekends = matching("km-2020/5.10", {
  of: "person",
  when: all(
    engagement.expertKinds.has("renowned-teacher"),
    atWeekendThere,
    engagement.activities.hasAny("lecture-teaching", "project-cooperation"),
    measuresApply,
  ),
  grants: [served(text("与需要名师的基层单位对接", "is matched with grassroots units that ask for renowned teachers"))],
});

/** 医学专家利用周末、节假日到艰苦边远地区和基层一线坐诊、讲学、合作项目。km-2020/5.11 */
export const doctorsAtWeekends = matching("km-2020/5.11", {
  of: "person",
  when: all(
    engagement.expertKinds.has("medical-expert"),
    atWeekendThere,
    engagement.activities.hasAny("clinic-session", "lecture-teaching", "project-cooperation"),
    measuresApply,
  ),
  grants: [
    served(text("与需要医学专家的基层单位对接", "is matched with grassroots units that ask for medical experts")),
  ],
});
