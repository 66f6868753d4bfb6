/** 技能人才的上升通道：技能等级与岗位序列相互比照，新职业人员有认定渠道。 */
import { mayApply, right, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { employment, skill } from "../../vocabulary/index.ts";

/** 有职业技能等级的人，可以比照管理岗位、技术岗位的序列。cn-2019/9.2 */
export const gradeComparedWithPosts = entitlement("cn-2019/9.2", {
  of: "person",
  when: skill.grade.atLeast("apprentice"),
  grants: [
    right(
      text(
        "按技能等级比照相应的管理岗位或技术岗位",
        "the skill grade is compared with a level of management or technical posts",
      ),
    ),
  ],
});

/** 从事新职业的人，可以申请职业资格、职称或职业技能等级认定。cn-2019/9.3 */
export const newOccupations = procedure("cn-2019/9.3", {
  of: "person",
  when: employment.inNewOccupation,
  grants: [
    mayApply(
      text(
        "申请认定职业资格、职称或职业技能等级，任选一种",
        "for recognition by professional qualification, title or skill grade",
      ),
    ),
  ],
});
