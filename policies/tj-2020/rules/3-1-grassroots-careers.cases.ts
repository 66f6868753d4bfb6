/** 三（一）各条的例子；岗位一级的另列一页。 */
import { type CaseFacts, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  allowanceForTownshipWork,
  favourableEstablishment,
  favourableTitleReview,
  secretariesToInstitutionPosts,
  separateEvaluationForHealth,
  staffGradePromotion,
  villageCadresToTownships,
} from "./3-1-grassroots-careers.ts";
import { cases as postCases } from "./3-1-grassroots-posts.cases.ts";

const clerk: CaseFacts = {
  "employment.employerKind": "public-institution",
  "employment.unitLevel": "township",
  "employment.workplaceLevel": "township",
};
const EMPLOYERS = { "tj-2020/township-allowance-employers": ["party-government-organ", "public-institution"] };

const allowanceCases = casesOf(allowanceForTownshipWork, {
  yes: [
    { name: "蓟州区乡镇农经站职员，事业单位在范围内", facts: clerk, parameters: EMPLOYERS, amounts: ["open"] },
    {
      name: "乡镇中心校派在村教学点的教师",
      facts: { ...clerk, "employment.workplaceLevel": "village-community" },
      parameters: EMPLOYERS,
    },
    {
      name: "补贴标准定为每月六百元",
      facts: clerk,
      parameters: { ...EMPLOYERS, "tj-2020/township-allowance": 60_000 },
      amounts: [60_000],
    },
  ],
  no: [
    {
      name: "在街道工作",
      facts: { ...clerk, "employment.workplaceLevel": "subdistrict", "employment.unitLevel": "subdistrict" },
      parameters: EMPLOYERS,
    },
    {
      name: "乡镇单位的人借在区里上班，范围没有定也不享受",
      facts: { ...clerk, "employment.workplaceLevel": "county" },
    },
    {
      name: "在社区居委会工作",
      facts: {
        "employment.employerKind": "village-community",
        "employment.workplaceLevel": "village-community",
        "employment.unitLevel": "village-community",
      },
      parameters: EMPLOYERS,
    },
    {
      name: "在乡镇的民营工厂上班，不在范围内",
      facts: { ...clerk, "employment.employerKind": "private-enterprise" },
      parameters: EMPLOYERS,
    },
  ],
  undetermined: [
    { name: "对象范围还没有定", facts: clerk, missing: ["tj-2020/township-allowance-employers"] },
    {
      name: "没有说在哪里上班",
      facts: without(clerk, "employment.workplaceLevel"),
      parameters: EMPLOYERS,
      missing: ["employment.workplaceLevel"],
    },
    {
      name: "没有说在哪类单位",
      facts: without(clerk, "employment.employerKind"),
      parameters: EMPLOYERS,
      missing: ["employment.employerKind"],
    },
    {
      name: "在村里上班，没有说单位属于哪级",
      facts: without({ ...clerk, "employment.workplaceLevel": "village-community" }, "employment.unitLevel"),
      parameters: EMPLOYERS,
      missing: ["employment.unitLevel"],
    },
  ],
});

const DEPLOYED = { "tj-2020/staff-grade-deployment": true };
const stationHead: CaseFacts = {
  "employment.employerKind": "public-institution",
  "employment.unitLevel": "township",
  "employment.postCategory": "management",
};
const districtCentreHead: CaseFacts = { ...stationHead, "employment.unitLevel": "county" };

const gradeCases = casesOf(staffGradePromotion, {
  yes: [
    { name: "乡镇事业单位管理岗，国家已部署", facts: stationHead, parameters: DEPLOYED },
    {
      name: "区属事业单位管理岗，读作包括县级",
      facts: districtCentreHead,
      parameters: DEPLOYED,
      readings: { "tj-2020/6": "includes" },
    },
    {
      name: "乡镇管理岗，读作不包括县级也在内",
      facts: stationHead,
      parameters: DEPLOYED,
      readings: { "tj-2020/6": "below" },
    },
  ],
  no: [
    {
      name: "区属事业单位管理岗，读作不包括县级",
      facts: districtCentreHead,
      parameters: DEPLOYED,
      readings: { "tj-2020/6": "below" },
    },
    {
      name: "市属事业单位，两种读法都不在内",
      facts: { ...stationHead, "employment.unitLevel": "municipal" },
      parameters: DEPLOYED,
    },
    {
      name: "专业技术岗位",
      facts: { ...stationHead, "employment.postCategory": "professional-technical" },
      parameters: DEPLOYED,
    },
    {
      name: "乡镇机关不是事业单位",
      facts: { ...stationHead, "employment.employerKind": "party-government-organ" },
      parameters: DEPLOYED,
    },
    {
      name: "国家尚未部署",
      facts: stationHead,
      parameters: { "tj-2020/staff-grade-deployment": false },
    },
  ],
  undetermined: [
    { name: "部署情况没有录入", facts: stationHead, missing: ["tj-2020/staff-grade-deployment"] },
    { name: "区属单位，没有选定口径", facts: districtCentreHead, parameters: DEPLOYED, missing: ["tj-2020/6"] },
    {
      name: "没有说岗位类别",
      facts: without(stationHead, "employment.postCategory"),
      parameters: DEPLOYED,
      missing: ["employment.postCategory"],
    },
  ],
});

const villageClinic: CaseFacts = {
  "employer.kind": "public-institution",
  "employer.isFrontline": true,
  "employer.sector": "health",
};

const establishmentCases = casesOf(favourableEstablishment, {
  yes: [
    { name: "基层一线的卫生院", facts: villageClinic },
    { name: "基层一线的农技站", facts: { ...villageClinic, "employer.sector": "agricultural-technology" } },
    { name: "主管部门列明的其他重点领域", facts: { ...villageClinic, "employer.sector": "other-key-field" } },
    { name: "基层一线的小学", facts: { ...villageClinic, "employer.sector": "primary-secondary-education" } },
  ],
  no: [
    { name: "文化馆不在列举和列明的行业", facts: { ...villageClinic, "employer.sector": "other" } },
    { name: "市区大医院不在基层一线", facts: { ...villageClinic, "employer.isFrontline": false } },
    { name: "民营诊所不是事业单位", facts: { ...villageClinic, "employer.kind": "private-enterprise" } },
  ],
  undetermined: [
    {
      name: "没有说是否在基层一线",
      facts: without(villageClinic, "employer.isFrontline"),
      missing: ["employer.isFrontline"],
    },
    { name: "没有说行业", facts: without(villageClinic, "employer.sector"), missing: ["employer.sector"] },
  ],
});

const agronomist: CaseFacts = {
  "employment.employerKind": "public-institution",
  "employment.workplaceFrontline": true,
  "employment.sector": "agricultural-technology",
  "title.isApplying": true,
};

const reviewCases = casesOf(favourableTitleReview, {
  yes: [
    { name: "基层农技员申报职称", facts: agronomist },
    { name: "列明的其他重点领域", facts: { ...agronomist, "employment.sector": "other-key-field" } },
    { name: "基层教师申报职称", facts: { ...agronomist, "employment.sector": "primary-secondary-education" } },
  ],
  no: [
    { name: "没有申报职称", facts: { ...agronomist, "title.isApplying": false } },
    { name: "在市农科院，不在基层一线", facts: { ...agronomist, "employment.workplaceFrontline": false } },
    { name: "在农业企业工作", facts: { ...agronomist, "employment.employerKind": "private-enterprise" } },
    { name: "在基层文化站工作", facts: { ...agronomist, "employment.sector": "other" } },
  ],
  undetermined: [
    {
      name: "没有说是否申报",
      facts: without(agronomist, "title.isApplying"),
      missing: ["title.isApplying"],
    },
    {
      name: "没有说是否在基层一线",
      facts: without(agronomist, "employment.workplaceFrontline"),
      missing: ["employment.workplaceFrontline"],
    },
  ],
});

const nurse: CaseFacts = {
  "employment.isHealthTechnical": true,
  "employment.unitType": "community-health-centre",
  "employment.medicalInstitutionScale": "grade-one",
};
const bigCommunityCentre: CaseFacts = { ...nurse, "employment.medicalInstitutionScale": "grade-two" };
const otherClinic: CaseFacts = { ...nurse, "employment.unitType": "other-grassroots-medical" };
const UNNAMED_ONLY = { "tj-2020/7": "unnamed-only" };

const healthCases = casesOf(separateEvaluationForHealth, {
  yes: [
    { name: "社区卫生服务中心护士，机构恰相当于一级", facts: nurse },
    {
      name: "乡镇卫生院医生，一级以下",
      facts: {
        ...nurse,
        "employment.unitType": "township-health-centre",
        "employment.medicalInstitutionScale": "below-grade-one",
      },
    },
    { name: "其他基层医疗机构，一级", facts: otherClinic },
    { name: "二级规模的社区中心，读作只限未点名机构", facts: bigCommunityCentre, readings: UNNAMED_ONLY },
    { name: "其他基层医疗机构一级，读作只限未点名机构", facts: otherClinic, readings: UNNAMED_ONLY },
  ],
  no: [
    { name: "二级规模的社区中心，按默认读法", facts: bigCommunityCentre },
    {
      name: "其他基层医疗机构二级，读作只限未点名机构也超了",
      facts: { ...otherClinic, "employment.medicalInstitutionScale": "grade-two" },
      readings: UNNAMED_ONLY,
    },
    {
      name: "三甲医院",
      facts: { ...nurse, "employment.unitType": "hospital", "employment.medicalInstitutionScale": "grade-three" },
    },
    { name: "社区中心的会计不是卫生技术人员", facts: { ...nurse, "employment.isHealthTechnical": false } },
  ],
  undetermined: [
    {
      name: "没有说机构规模",
      facts: without(nurse, "employment.medicalInstitutionScale"),
      missing: ["employment.medicalInstitutionScale"],
    },
    {
      name: "没有说在哪类机构",
      facts: without(nurse, "employment.unitType"),
      missing: ["employment.unitType"],
    },
  ],
});

const villageCadre: CaseFacts = { "person.grassrootsRoles": ["village-cadre"], "recruitment.outstandingCadre": true };

const selectionCases = casesOf(villageCadresToTownships, {
  yes: [
    { name: "优秀村干部", facts: villageCadre },
    { name: "优秀村党组织书记", facts: { ...villageCadre, "person.grassrootsRoles": ["village-party-secretary"] } },
    { name: "优秀社区书记", facts: { ...villageCadre, "person.grassrootsRoles": ["community-party-secretary"] } },
    { name: "优秀社区工作者", facts: { ...villageCadre, "person.grassrootsRoles": ["community-worker"] } },
  ],
  no: [
    { name: "没有被认定为优秀", facts: { ...villageCadre, "recruitment.outstandingCadre": false } },
    { name: "不担任村、社区工作", facts: { ...villageCadre, "person.grassrootsRoles": [] } },
  ],
  undetermined: [
    {
      name: "组织部门还没有认定",
      facts: without(villageCadre, "recruitment.outstandingCadre"),
      missing: ["recruitment.outstandingCadre"],
    },
  ],
});

const secretary: CaseFacts = {
  "person.grassrootsRoles": ["community-party-secretary"],
  "recruitment.outstandingCadre": true,
  "recruitment.cadreSelectionCriteriaMet": true,
};
const communityCadre: CaseFacts = { ...secretary, "person.grassrootsRoles": ["community-cadre"] };
const OTHER_CADRES = { "tj-2020/8": "other-cadres" };

const secretaryCases = casesOf(secretariesToInstitutionPosts, {
  yes: [
    { name: "优秀社区书记符合选聘条件", facts: secretary },
    { name: "优秀村书记符合选聘条件", facts: { ...secretary, "person.grassrootsRoles": ["village-party-secretary"] } },
    { name: "社区干部，读作其他干部也可以", facts: communityCadre, readings: OTHER_CADRES },
  ],
  no: [
    { name: "社区干部不是书记，按默认读法", facts: communityCadre },
    {
      name: "社区工作者，读宽了也不是干部",
      facts: { ...secretary, "person.grassrootsRoles": ["community-worker"] },
      readings: OTHER_CADRES,
    },
    { name: "书记没有被认定为优秀", facts: { ...secretary, "recruitment.outstandingCadre": false } },
    { name: "书记不符合选聘条件", facts: { ...secretary, "recruitment.cadreSelectionCriteriaMet": false } },
  ],
  undetermined: [
    {
      name: "还没有确认是否符合选聘条件",
      facts: without(secretary, "recruitment.cadreSelectionCriteriaMet"),
      missing: ["recruitment.cadreSelectionCriteriaMet"],
    },
    {
      name: "没有说担任什么工作",
      facts: without(secretary, "person.grassrootsRoles"),
      missing: ["person.grassrootsRoles"],
    },
  ],
});

export const cases: readonly RuleCase[] = [
  ...allowanceCases,
  ...gradeCases,
  ...establishmentCases,
  ...reviewCases,
  ...postCases,
  ...healthCases,
  ...selectionCases,
  ...secretaryCases,
];
