/** 第一条：乡镇（街道）事业单位设特设岗位引进高层次人才，不受岗位总量和比例限制，绩效工资相应核增、内部倾斜。 */
import { all, always, any, byReading, exempt, mayApply, mustBeDone, named, right, text } from "@qiaoti/engine/language";
import { duty, entitlement, procedure } from "../../rule.ts";
import { employer, employment, post, talent } from "../../vocabulary/index.ts";
import { performancePayUnits } from "../readings.ts";
import { measuresApply } from "./0-scope.ts";

const townshipInstitution = named(
  "km-2020/township-institution",
  text("属于乡镇（街道）事业单位", "is a public institution of a township or subdistrict"),
  () => all(employer.kind.is("public-institution"), employer.level.oneOf("township", "subdistrict")),
);

/** 乡镇（街道）事业单位引进高层次人才，可以按规定程序用特设岗位引进。km-2020/1.1 */
export const recruitBySpecialPost = procedure("km-2020/1.1", {
  of: "employer",
  when: all(townshipInstitution, talent.isHighLevel, post.specialProcedureFollowed, measuresApply),
  grants: [
    mayApply(text("设置特设岗位，引进高层次人才", "for a special post through which high-level talent is brought in")),
  ],
});

// Special posts exist elsewhere too (国人部发〔2006〕70号): measure one speaks of those of townships and subdistricts.
const onSpecialPostInTownship = named(
  "km-2020/on-special-post-in-township",
  text("通过特设岗位聘到乡镇（街道）单位", "is appointed to a special post of a township or subdistrict unit"),
  () => all(employment.appointedViaSpecialPost, employment.unitLevel.oneOf("township", "subdistrict")),
);

/** 通过特设岗位聘到乡镇（街道）的，不受单位岗位总量和结构比例限制。km-2020/1.2 */
export const outsidePostTotals = entitlement("km-2020/1.2", {
  of: "person",
  when: all(onSpecialPostInTownship, measuresApply),
  grants: [
    exempt(text("单位岗位总量的限制", "the total number of posts of the unit")),
    exempt(text("岗位结构比例的限制", "the structure ratio of posts")),
  ],
});

/** 工作任务完成，或者特殊情况消失的，特设岗位按核准权限核销。km-2020/1.3 */
export const cancelSpecialPost = procedure("km-2020/1.3", {
  of: "post",
  when: all(post.isSpecial, any(post.specialTaskCompleted, post.specialCircumstanceEnded), measuresApply),
  grants: [mustBeDone(text("由核准岗位的机关核销特设岗位", "the authority that approved the special post cancels it"))],
});

/** 设有特设岗位的单位，绩效工资总量适当核增；增多少由核准机关逐案确定。km-2020/1.4 */
export const increasePerformancePay = entitlement("km-2020/1.4", {
  of: "employer",
  when: all(
    townshipInstitution,
    byReading(performancePayUnits, {
      "with-special-post": employer.hasSpecialPost,
      "all-township": always(text("所有乡镇（街道）事业单位都可核增", "every township institution is covered")),
    }),
    measuresApply,
  ),
  grants: [
    right(
      text(
        "核增绩效工资总量，增幅由核准机关确定",
        "an increase of total performance pay, by as much as the approving authority decides",
      ),
    ),
  ],
});

/** 单位内部分配绩效工资，向特设岗位的人才倾斜。km-2020/1.5 */
export const favourInDistribution = duty("km-2020/1.5", {
  of: "person",
  when: all(onSpecialPostInTownship, measuresApply),
  grants: [
    mustBeDone(
      text("所在单位在绩效工资内部分配中给予倾斜", "the unit favours the person in distributing its performance pay"),
    ),
  ],
});
