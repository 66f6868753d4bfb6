/** Posts: the post that is to be filled, counted or cleared. Answered by the office, never by a person. */
import { choice, flag, regionCode, scale, text, theme } from "@qiaoti/engine/language";
import { administrativeLevels, ofPost, postCategories } from "./shared-options.ts";

const byOffice = { ...ofPost, verifiedBy: ["human-resources", "employer"] } as const;

export const post = theme("post", {
  kind: choice({
    ...byOffice,
    label: text("岗位所属的用人序列", "kind of employment of the post"),
    ask: text(
      "这个岗位属于公务员、事业单位还是其他？",
      "Is the post in the civil service, a public institution or elsewhere?",
    ),
    options: {
      "civil-servant": text("公务员职位", "civil service post"),
      "public-institution": text("事业单位岗位", "public institution post"),
      other: text("其他岗位", "other post"),
    },
  }),
  category: choice({
    ...byOffice,
    label: text("岗位类别", "category of the post"),
    ask: text("这个岗位属于哪一类？", "To which category does the post belong?"),
    options: postCategories,
  }),
  place: regionCode({
    ...byOffice,
    label: text("岗位所在地", "place of the post"),
    ask: text("这个岗位在哪个县（市、区）、乡镇？", "In which county or district, and which township, is the post?"),
  }),
  unitLevel: scale({
    ...byOffice,
    label: text("岗位所在单位的层级", "level of the unit of the post"),
    ask: text("这个岗位所在的单位属于哪一级？", "At which level is the unit of the post?"),
    options: administrativeLevels,
  }),
  isGrassroots: flag({
    ...byOffice,
    label: text("基层岗位", "grassroots post"),
    ask: text("这个岗位是基层岗位吗？", "Is the post at the grassroots?"),
    yes: text("是基层岗位", "the post is at the grassroots"),
    no: text("不是基层岗位", "the post is not at the grassroots"),
  }),
  isHardshipRemote: flag({
    ...byOffice,
    label: text("岗位在艰苦边远地区", "post in a hardship or remote area"),
    ask: text("这个岗位在艰苦边远地区吗？", "Is the post in a hardship or remote area?"),
    yes: text("岗位在艰苦边远地区", "the post is in a hardship or remote area"),
    no: text("岗位不在艰苦边远地区", "the post is not in a hardship or remote area"),
  }),
  isFrontline: flag({
    ...byOffice,
    label: text("岗位在基层一线", "post at the grassroots front line"),
    ask: text("这个岗位在基层一线吗？", "Is the post at the grassroots front line?"),
    yes: text("岗位在基层一线", "the post is at the grassroots front line"),
    no: text("岗位不在基层一线", "the post is not at the grassroots front line"),
  }),
  isInScope: flag({
    ...ofPost,
    label: text(
      "人才办认定岗位属于“艰苦边远地区和基层一线”",
      "the talent office's finding that the post is in a hardship area and at the front line",
    ),
    ask: text(
      "人才工作领导小组办公室是否认定这个岗位属于“艰苦边远地区和基层一线”的范围？",
      "Has the talent office found that the post falls under hardship areas and the grassroots front line?",
    ),
    yes: text("岗位在认定范围内", "the post is within the scope found"),
    no: text("岗位不在认定范围内", "the post is not within the scope found"),
    verifiedBy: ["talent-office"],
  }),
  isSpecial: flag({
    ...byOffice,
    label: text("特设岗位", "special post"),
    ask: text("这个岗位是特设岗位吗？", "Is the post a special post?"),
    yes: text("是特设岗位", "the post is a special post"),
    no: text("不是特设岗位", "the post is not a special post"),
  }),
  specialTaskCompleted: flag({
    ...byOffice,
    label: text("特设岗位的工作任务完成", "task of the special post completed"),
    ask: text("特设岗位的工作任务已经完成了吗？", "Has the task of the special post been completed?"),
    yes: text("工作任务已完成", "the task is completed"),
    no: text("工作任务未完成", "the task is not completed"),
  }),
  specialCircumstanceEnded: flag({
    ...byOffice,
    label: text("设岗的特殊情况消失", "special circumstance of the post ended"),
    ask: text(
      "当初设立特设岗位的特殊情况已经不存在了吗？",
      "Has the circumstance for which the special post was made ended?",
    ),
    yes: text("特殊情况已不存在", "the special circumstance has ended"),
    no: text("特殊情况仍然存在", "the special circumstance goes on"),
  }),
  specialProcedureFollowed: flag({
    ...byOffice,
    label: text("特设岗位按规定程序设置", "special post set up by the prescribed procedure"),
    ask: text("设置特设岗位走完规定程序了吗？", "Was the prescribed procedure for the special post followed?"),
    yes: text("已按规定程序办理", "the procedure was followed"),
    no: text("未按规定程序办理", "the procedure was not followed"),
  }),
  titleLevel: scale({
    ...byOffice,
    label: text("专业技术岗位的级别", "level of the professional post"),
    ask: text("这个专业技术岗位是初级、中级还是高级？", "Is the professional post elementary, intermediate or senior?"),
    options: {
      elementary: text("初级岗位", "elementary post"),
      intermediate: text("中级岗位", "intermediate post"),
      senior: text("高级岗位", "senior post"),
    },
  }),
  directedEvaluation: flag({
    ...byOffice,
    label: text("定向评价", "directed evaluation"),
    ask: text("这个岗位实行定向评价吗？", "Is the post filled on directed evaluation?"),
    yes: text("实行定向评价", "evaluation is directed"),
    no: text("不实行定向评价", "evaluation is not directed"),
  }),
  directedUse: flag({
    ...byOffice,
    label: text("定向使用", "directed use"),
    ask: text("这个岗位实行定向使用吗？", "Is the post one of directed use?"),
    yes: text("实行定向使用", "use is directed"),
    no: text("不实行定向使用", "use is not directed"),
  }),
});
