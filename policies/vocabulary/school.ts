/** Schools as subjects: place, weakness, level. Answered by the education authority. */
import { choice, flag, integer, text, theme } from "@qiaoti/engine/language";
import { ofEmployer } from "./shared-options.ts";

const byEducation = { ...ofEmployer, verifiedBy: ["education"] } as const;
const ofPosts = {
  ...byEducation,
  unit: "post",
  min: 0,
  max: 100_000,
  verifiedBy: ["education", "human-resources"],
} as const;

export const school = theme("school", {
  stage: choice({
    ...byEducation,
    label: text("学校的办学阶段", "stage of the school"),
    ask: text("这所学校是小学、中学还是其他？", "Is it a primary school, a secondary school or another?"),
    options: {
      primary: text("小学", "primary school"),
      secondary: text("中学", "secondary school"),
      combined: text("九年一贯制或完全学校", "combined primary and secondary school"),
      other: text("其他学校", "another school"),
    },
  }),
  isRural: flag({
    ...byEducation,
    label: text("农村学校", "rural school"),
    ask: text("这所学校是农村学校吗？", "Is the school in the countryside?"),
    yes: text("是农村学校", "the school is rural"),
    no: text("不是农村学校", "the school is not rural"),
  }),
  isRemote: flag({
    ...byEducation,
    label: text("偏远地区学校", "remote school"),
    ask: text("这所学校在偏远地区吗？", "Is the school in a remote area?"),
    yes: text("在偏远地区", "the school is remote"),
    no: text("不在偏远地区", "the school is not remote"),
  }),
  isWeak: flag({
    ...byEducation,
    label: text("薄弱学校认定", "recognised weak school"),
    ask: text("教育部门是否认定这所学校为薄弱学校？", "Has the education authority recognised it as a weak school?"),
    yes: text("已认定为薄弱学校", "the school is recognised as weak"),
    no: text("未认定为薄弱学校", "the school is not recognised as weak"),
  }),
  technicalPosts: integer({
    ...ofPosts,
    label: text("学校的专业技术岗位总数", "professional posts of the school in all"),
    ask: text("这所学校一共有多少个专业技术岗位？", "How many professional posts has the school in all?"),
  }),
  levelPostsBefore: integer({
    ...ofPosts,
    label: text("调整前本级（中级或高级）岗位数", "posts of this level before the adjustment"),
    ask: text(
      "调整以前，这所学校这一级（中级或高级）岗位有多少个？",
      "How many posts of this level (intermediate or senior) had the school before the adjustment?",
    ),
  }),
  levelPostsAdded: integer({
    ...ofPosts,
    label: text("已增加的本级岗位数", "posts of this level that were added"),
    ask: text(
      "这所学校这一级（中级或高级）岗位已经增加了多少个？",
      "How many posts of this level (intermediate or senior) have been added?",
    ),
  }),
});
