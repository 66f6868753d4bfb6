/** 技能人才上升通道条款的算例。 */
import { casesOf } from "../../cases.ts";
import { gradeComparedWithPosts, newOccupations } from "./09-skills-ladder.ts";

export const cases = [
  ...casesOf(gradeComparedWithPosts, {
    yes: [
      { name: "学徒工也是一级", facts: { "skill.grade": "apprentice" } },
      { name: "焊工技师", facts: { "skill.grade": "technician" } },
    ],
    no: [{ name: "没有技能等级", facts: { "skill.grade": "none" } }],
    undetermined: [{ name: "不知道技能等级", missing: ["skill.grade"] }],
  }),
  ...casesOf(newOccupations, {
    yes: [{ name: "无人机驾驶员", facts: { "employment.inNewOccupation": true } }],
    no: [{ name: "会计", facts: { "employment.inNewOccupation": false } }],
    undetermined: [{ name: "不知道是否新职业", missing: ["employment.inNewOccupation"] }],
  }),
];
