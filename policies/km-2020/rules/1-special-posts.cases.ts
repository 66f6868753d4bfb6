/** 第一条（特设岗位）的用例。 */
import { type CaseSpec, type CasesSpec, casesOf } from "../../cases.ts";
import {
  cancelSpecialPost,
  favourInDistribution,
  increasePerformancePay,
  outsidePostTotals,
  recruitBySpecialPost,
} from "./1-special-posts.ts";
import { changed, lacking, together, underTheMeasures } from "./shared.cases.ts";

const healthCentre: CaseSpec = {
  name: "乡镇卫生院按程序设特设岗位，引进一名高层次人才",
  facts: {
    "employer.kind": "public-institution",
    "employer.level": "township",
    "talent.isHighLevel": true,
    "post.specialProcedureFollowed": true,
  },
};

const appointed: CaseSpec = {
  name: "罗医生通过特设岗位聘到乡镇卫生院",
  facts: { "employment.appointedViaSpecialPost": true, "employment.unitLevel": "township" },
};

const appointedSpec: CasesSpec = together({ yes: [appointed] }, underTheMeasures(appointed), {
  yes: changed(appointed, [["社区卫生服务中心的特设岗位也算", { "employment.unitLevel": "subdistrict" }]]),
  no: changed(appointed, [
    ["通过普通岗位聘任", { "employment.appointedViaSpecialPost": false }],
    ["县医院的特设岗位不属于本条", { "employment.unitLevel": "county" }],
  ]),
  undetermined: lacking(appointed, [
    ["不清楚是不是特设岗位", "employment.appointedViaSpecialPost"],
    ["没说单位层级", "employment.unitLevel"],
  ]),
});

const finishedPost: CaseSpec = {
  name: "特设岗位的工作任务已经完成",
  facts: { "post.isSpecial": true, "post.specialTaskCompleted": true, "post.specialCircumstanceEnded": false },
};

const withSpecialPost: CaseSpec = {
  name: "街道文化站设有特设岗位",
  facts: { "employer.kind": "public-institution", "employer.level": "subdistrict", "employer.hasSpecialPost": true },
};
const everyTownshipUnit: CaseSpec = { ...withSpecialPost, readings: { "km-2020/19": "all-township" } };

export const cases = [
  ...casesOf(
    recruitBySpecialPost,
    together({ yes: [healthCentre] }, underTheMeasures(healthCentre), {
      yes: changed(healthCentre, [["街道社区卫生服务中心也可以", { "employer.level": "subdistrict" }]]),
      no: changed(healthCentre, [
        ["县医院不是乡镇单位", { "employer.level": "county" }],
        ["村委会不是乡镇单位", { "employer.level": "village-community" }],
        ["乡镇民办企业不是事业单位", { "employer.kind": "private-enterprise" }],
        ["人选未认定为高层次人才", { "talent.isHighLevel": false }],
        ["没有走规定程序", { "post.specialProcedureFollowed": false }],
      ]),
      undetermined: lacking(healthCentre, [
        ["没说单位类型", "employer.kind"],
        ["没说单位层级", "employer.level"],
        ["人选是否高层次人才还没有认定", "talent.isHighLevel"],
        ["程序是否走完不清楚", "post.specialProcedureFollowed"],
      ]),
    }),
  ),
  ...casesOf(outsidePostTotals, appointedSpec),
  ...casesOf(
    cancelSpecialPost,
    together({ yes: [finishedPost] }, underTheMeasures(finishedPost), {
      yes: changed(finishedPost, [
        [
          "任务没有完成，但特殊情况已经消失",
          { "post.specialTaskCompleted": false, "post.specialCircumstanceEnded": true },
        ],
      ]),
      no: changed(finishedPost, [
        ["任务没有完成，特殊情况也还在", { "post.specialTaskCompleted": false }],
        ["普通岗位不适用核销", { "post.isSpecial": false }],
      ]),
      undetermined: lacking(
        {
          ...finishedPost,
          facts: { "post.isSpecial": true, "post.specialTaskCompleted": false, "post.specialCircumstanceEnded": false },
        },
        [
          ["任务是否完成不清楚", "post.specialTaskCompleted"],
          ["特殊情况是否消失不清楚", "post.specialCircumstanceEnded"],
        ],
      ),
    }),
  ),
  ...casesOf(
    increasePerformancePay,
    together({ yes: [withSpecialPost] }, underTheMeasures(withSpecialPost), {
      yes: [
        ...changed(withSpecialPost, [["乡镇中心学校设有特设岗位", { "employer.level": "township" }]]),
        ...changed(everyTownshipUnit, [
          ["按“所有乡镇单位”读：没有特设岗位也可核增", { "employer.hasSpecialPost": false }],
        ]),
      ],
      no: [
        ...changed(withSpecialPost, [
          ["没有特设岗位", { "employer.hasSpecialPost": false }],
          ["县级单位不在本条之内", { "employer.level": "county" }],
          ["乡镇企业不是事业单位", { "employer.kind": "private-enterprise" }],
        ]),
        ...changed(everyTownshipUnit, [["按“所有乡镇单位”读：县医院仍然不算", { "employer.level": "county" }]]),
      ],
      undetermined: [
        ...lacking(withSpecialPost, [
          ["有没有特设岗位不清楚", "employer.hasSpecialPost"],
          ["没说单位层级", "employer.level"],
        ]),
        ...lacking(everyTownshipUnit, [["按“所有乡镇单位”读：没说单位类型", "employer.kind"]]),
      ],
    }),
  ),
  ...casesOf(favourInDistribution, appointedSpec),
];
