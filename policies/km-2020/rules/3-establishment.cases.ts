/** 第三条（编制、统管、岗位比例）的用例。 */
import { years } from "@qiaoti/engine/language";
import { type CaseSpec, type CasesSpec, casesOf } from "../../cases.ts";
import {
  countyPool,
  dedicatedPlaceForTalent,
  deployWithinCounty,
  improvePostStructure,
  moveQuotaDownward,
  rotateRegularly,
  setAsideForTalent,
  takeBackPlace,
} from "./3-establishment.ts";
import { changed, lacking, periodOf, readAs, together, underTheMeasures } from "./shared.cases.ts";

const luquan: CaseSpec = {
  name: "禄劝县在八千名编制中划出六十名引才",
  facts: { "establishment.totalQuota": 8000, "establishment.dedicatedTalentQuota": 60 },
};

const introducedDoctor: CaseSpec = {
  name: "引进的博士使用引才专用编制",
  facts: { "establishment.quotaKind": "dedicated-talent", "talent.isRecruited": true },
};

const left: CaseSpec = {
  name: "引进人才调离，专用编制空出",
  facts: { "establishment.quotaKind": "dedicated-talent", "establishment.holderHasLeft": true },
};

const teacher: CaseSpec = {
  name: "东川区乡村教师，县管校聘",
  facts: {
    "employment.isProfessionalTechnical": true,
    "employment.sector": "primary-secondary-education",
    "establishment.countyAdministersStaff": true,
  },
};
const poolSpec = (base: CaseSpec): CasesSpec =>
  together({ yes: [base] }, underTheMeasures(base), {
    yes: changed(base, [
      ["乡镇医生，县管乡用", { "employment.sector": "health" }],
      ["幼儿园教师", { "employment.sector": "other-education" }],
      ["农技人员，主管部门列为重点领域", { "employment.sector": "other-key-field" }],
    ]),
    no: changed(base, [
      ["行政人员不是专业技术人员", { "employment.isProfessionalTechnical": false }],
      ["从事一般行业", { "employment.sector": "other" }],
      ["由学校自己管理", { "establishment.countyAdministersStaff": false }],
    ]),
    undetermined: lacking(base, [
      ["没说是否专业技术人员", "employment.isProfessionalTechnical"],
      ["没说行业", "employment.sector"],
      ["没说由谁管理", "establishment.countyAdministersStaff"],
    ]),
  });

/** At the same school since 1 August 2022. */
const stayed: CaseSpec = {
  ...teacher,
  on: "2025-08-01",
  facts: {
    ...teacher.facts,
    "employment.workplace": "530113102",
    "service.spells": [{ from: "2022-08-01", place: "530113102" }],
  },
};
const everyThreeYears = { parameters: { "km-2020/rotation-period": periodOf(years(3)) } };

const deployed: CaseSpec = {
  ...teacher,
  name: "东川区统管教师调配到本区另一所乡村小学",
  facts: {
    ...teacher.facts,
    "recruitment.recruiterIsGrassroots": true,
    "recruitment.recruiterPlace": "530113104",
    "employment.workplace": "530113102",
  },
};

const toVillageSchool: CaseSpec = {
  name: "市属学校的编制调给乡镇小学",
  facts: {
    "establishment.movesDownward": true,
    "establishment.targetIsSchool": true,
    "establishment.targetIsFrontline": false,
  },
};

const grassrootsUnit: CaseSpec = {
  name: "乡镇农技站的专业技术岗位",
  facts: {
    "employer.isGrassroots": true,
    "employer.kind": "public-institution",
    "post.category": "professional-technical",
  },
};

export const cases = [
  ...casesOf(
    setAsideForTalent,
    together({ yes: [luquan] }, underTheMeasures(luquan), {
      yes: changed(luquan, [["专用编制正好等于总量", { "establishment.dedicatedTalentQuota": 8000 }]]),
      no: changed(luquan, [["专用编制比总量多一名", { "establishment.dedicatedTalentQuota": 8001 }]]),
      undetermined: lacking(luquan, [
        ["没有报专用编制数", "establishment.dedicatedTalentQuota"],
        ["没有报编制总量", "establishment.totalQuota"],
      ]),
    }),
  ),
  ...casesOf(
    dedicatedPlaceForTalent,
    together({ yes: [introducedDoctor] }, underTheMeasures(introducedDoctor), {
      no: changed(introducedDoctor, [
        ["本地调动人员不能占用", { "talent.isRecruited": false }],
        ["使用的是一般编制", { "establishment.quotaKind": "ordinary" }],
      ]),
      undetermined: lacking(introducedDoctor, [
        ["不清楚是不是引进的", "talent.isRecruited"],
        ["不清楚是哪类编制", "establishment.quotaKind"],
      ]),
    }),
  ),
  ...casesOf(
    takeBackPlace,
    together({ yes: [left] }, underTheMeasures(left), {
      no: changed(left, [
        ["人还在岗位上", { "establishment.holderHasLeft": false }],
        ["一般编制不按本条收回", { "establishment.quotaKind": "ordinary" }],
      ]),
      undetermined: lacking(left, [
        ["不清楚是否离开", "establishment.holderHasLeft"],
        ["不清楚是哪类编制", "establishment.quotaKind"],
      ]),
    }),
  ),
  ...casesOf(countyPool, poolSpec(teacher)),
  ...casesOf(
    deployWithinCounty,
    together(poolSpec(deployed), {
      no: changed(deployed, [
        ["拟去单位在禄劝县，出了本区", { "recruitment.recruiterPlace": "530128" }],
        ["拟去单位是区教育局机关，不是基层", { "recruitment.recruiterIsGrassroots": false }],
      ]),
      undetermined: lacking(deployed, [
        ["没说拟去单位在哪里", "recruitment.recruiterPlace"],
        ["没说拟去单位是否基层", "recruitment.recruiterIsGrassroots"],
        ["没说现工作地", "employment.workplace"],
      ]),
    }),
  ),
  ...casesOf(
    rotateRegularly,
    together(poolSpec(teacher), {
      yes: [
        { ...stayed, name: "在同一所学校三年，轮换周期没有定，到没到期说不准", holds: ["open"] },
        { ...stayed, ...everyThreeYears, name: "周期三年，正好满三年，应当轮换", holds: ["yes"] },
        { ...stayed, ...everyThreeYears, on: "2025-07-31", name: "周期三年，差一天满三年", holds: ["no"] },
        ...changed({ ...stayed, ...everyThreeYears }, [
          [
            "去年刚换过学校",
            {
              "service.spells": [
                { from: "2019-08-01", to: "2024-07-31", place: "530113104" },
                { from: "2024-08-01", place: "530113102" },
              ],
            },
          ],
        ]).map((c): CaseSpec => ({ ...c, holds: ["no"] })),
      ],
    }),
  ),
  ...casesOf(
    moveQuotaDownward,
    together({ yes: [toVillageSchool] }, underTheMeasures(toVillageSchool), {
      yes: changed(toVillageSchool, [
        ["调给乡镇卫生院", { "establishment.targetIsSchool": false, "establishment.targetIsFrontline": true }],
      ]),
      no: changed(toVillageSchool, [
        ["从乡镇往上调，方向不对", { "establishment.movesDownward": false }],
        ["调给县级机关，既非学校也非基层一线", { "establishment.targetIsSchool": false }],
      ]),
      undetermined: [
        ...lacking(toVillageSchool, [["方向不清楚", "establishment.movesDownward"]]),
        ...lacking(toVillageSchool, [["接收单位是否学校不清楚", "establishment.targetIsSchool"]]),
        ...lacking({ ...toVillageSchool, facts: { ...toVillageSchool.facts, "establishment.targetIsSchool": false } }, [
          ["不是学校，是否基层一线不清楚", "establishment.targetIsFrontline"],
        ]),
      ],
    }),
  ),
  ...casesOf(
    improvePostStructure,
    together({ yes: [grassrootsUnit] }, underTheMeasures(grassrootsUnit), {
      yes: readAs(grassrootsUnit, [
        ["省级比例是底线还是基准，口径未定", {}, { holds: ["open", "open"] }],
        ["省级比例是底线", { "km-2020/20": "floor" }, { holds: ["yes", "no"] }],
        ["省级比例是可以调整的基准", { "km-2020/20": "baseline" }, { holds: ["no", "yes"] }],
      ]),
      no: changed(grassrootsUnit, [
        ["市级单位不是基层", { "employer.isGrassroots": false }],
        ["基层企业不是事业单位", { "employer.kind": "state-owned-enterprise" }],
        ["管理岗位不在本款之内", { "post.category": "management" }],
      ]),
      undetermined: lacking(grassrootsUnit, [
        ["是否基层不清楚", "employer.isGrassroots"],
        ["单位类型不清楚", "employer.kind"],
        ["岗位类别不清楚", "post.category"],
      ]),
    }),
  ),
];
