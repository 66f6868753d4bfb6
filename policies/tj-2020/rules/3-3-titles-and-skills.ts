/** 三（三）：技术技能人才的上升通道——资格对应职称、技能与工程职称互通、破格参评。 */
import { all, byReading, countsAs, exempt, mayApply, onlyIf, right, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { employment, skill, title } from "../../vocabulary/index.ts";
import { readAs, seniorEngineer, skillEvaluationField } from "../readings.ts";

/** 专业技术人员的职业资格列入对应目录的，直接对应职称。tj-2020/3-3.2 */
export const qualificationAsTitle = entitlement("tj-2020/3-3.2", {
  of: "person",
  when: all(employment.isProfessionalTechnical, title.qualificationHeld, title.qualificationInMapping),
  grants: [right(text("职业资格直接对应目录所列的职称", "the qualification counts as the title that the list gives"))],
});

/** 工程技术领域的高技能人才，可参评工程系列职称。tj-2020/3-3.3 */
export const skilledToEngineering = entitlement("tj-2020/3-3.3", {
  of: "person",
  when: all(
    // 中办发〔2022〕58号: 高技能人才指高级工以上
    skill.grade.atLeast("senior-worker"),
    title.field.is("engineering"),
  ),
  grants: [
    mayApply(
      text(
        "参评工程系列职称，年限按国家贯通办法",
        "for a title in the engineering series, with the years that national rules ask for",
      ),
    ),
  ],
});

/** 工程技术领域的专业技术人才，可参加职业技能评价。tj-2020/3-3.4 */
export const professionalsToSkillEvaluation = entitlement("tj-2020/3-3.4", {
  of: "person",
  when: byReading(skillEvaluationField, {
    engineering: all(employment.isProfessionalTechnical, title.field.is("engineering")),
    "any-field": employment.isProfessionalTechnical,
  }),
  grants: [mayApply(text("参加职业技能评价", "for evaluation of vocational skills"))],
});

/** 高技能领军人才贡献突出的，参评相应职称可以破格。tj-2020/3-3.5 */
export const leadingTalentException = entitlement("tj-2020/3-3.5", {
  of: "person",
  when: all(skill.isHighSkilledLeading, title.outstandingContribution),
  grants: [
    mayApply(text("破格参评相应技术职称", "for the corresponding title by way of exception")),
    exempt(
      text(
        "部分一般申报条件（哪些由评审主管部门定）",
        "some of the ordinary conditions, as the authority for title reviews decides",
      ),
    ),
  ],
});

/** 中华技能大奖、全国技术能手、国家级技能大师工作室带头人、海河工匠，可破格评为高级工程师。tj-2020/3-3.6 */
export const fourHonoursToSeniorEngineer = entitlement("tj-2020/3-3.6", {
  of: "person",
  when: skill.awards.hasAny(
    "china-skills-award",
    "national-technical-expert",
    "national-studio-leader",
    "haihe-craftsman",
  ),
  grants: [
    onlyIf(
      readAs(seniorEngineer, "review"),
      mayApply(text("破格评审高级工程师，是否取得由评审决定", "for senior engineer by exception; the review decides")),
    ),
    onlyIf(
      readAs(seniorEngineer, "recognition"),
      countsAs("associate", text("直接认定为高级工程师", "recognised as senior engineer")),
    ),
  ],
});
