/** Projects and innovation platforms. Answered by the unit that runs them or the office that supports them. */
import { choice, flag, judgement, manyOf, scale, text, theme } from "@qiaoti/engine/language";
import { administrativeLevels, ofProject } from "./shared-options.ts";

const byScience = { ...ofProject, verifiedBy: ["science-technology"] } as const;
const byPlanning = { ...ofProject, verifiedBy: ["development-reform"] } as const;

export const project = theme("project", {
  kind: choice({
    ...byScience,
    label: text("项目或平台的类别", "kind of project or platform"),
    ask: text("这个项目或平台属于哪一类？", "Of what kind is the project or platform?"),
    options: {
      "talent-award": text("人才奖项", "talent award"),
      "science-plan": text("科技计划", "science and technology programme"),
      "municipal-key-laboratory": text("市级重点实验室", "municipal key laboratory"),
      "enterprise-innovation-centre": text("企业科技创新中心", "enterprise innovation centre"),
      "rd-platform": text("其他研发平台", "another research platform"),
      "talent-project": text("其他人才项目", "another talent project"),
      other: text("其他项目", "another project"),
    },
    verifiedBy: ["science-technology", "organisation-department"],
  }),
  level: scale({
    ...byScience,
    label: text("项目或平台的级别", "level of the project or platform"),
    ask: text("这个项目或平台是哪一级的？", "At which level is the project or platform?"),
    options: administrativeLevels,
    verifiedBy: ["science-technology", "organisation-department"],
  }),
  underConstruction: manyOf({
    ...byScience,
    label: text("承担建设的重大创新平台", "major innovation platforms being built"),
    ask: text("这个单位承担下面哪些平台的建设？", "Which of these platforms is the unit building?"),
    options: {
      "national-key-laboratory": text("国家重点实验室", "national key laboratory"),
      "technology-innovation-centre": text("技术创新中心", "technology innovation centre"),
      "other-major": text("其他重大创新平台", "another major innovation platform"),
    },
  }),
  newlyRecognised: flag({
    ...byScience,
    label: text("新认定的平台", "newly recognised platform"),
    ask: text("这个平台是新认定的吗？", "Has the platform been newly recognised?"),
    yes: text("是新认定的平台", "the platform is newly recognised"),
    no: text("不是新认定的平台", "the platform is not newly recognised"),
  }),
  otherConditionsEqual: judgement({
    ...byPlanning,
    label: text("与其他项目其他条件相当", "other conditions equal to those of other projects"),
    ask: text("审批机关是否认定各项目其他条件相当？", "Has the approving office found the other conditions equal?"),
    yes: text("其他条件相当", "the other conditions are equal"),
    no: text("其他条件不相当", "the other conditions are not equal"),
    decidedBy: text("项目审批机关", "the approving office"),
  }),
  strongerJobCreation: judgement({
    ...byPlanning,
    label: text("带动就业作用更强", "stronger effect on jobs"),
    ask: text(
      "审批机关是否认定这个项目带动就业的作用更强？",
      "Has the approving office found the project's effect on jobs stronger?",
    ),
    yes: text("带动就业作用更强", "the effect on jobs is stronger"),
    no: text("带动就业作用不更强", "the effect on jobs is not stronger"),
    decidedBy: text("项目审批机关", "the approving office"),
  }),
  countyProject: choice({
    ...byPlanning,
    label: text("县里列明的建设项目", "building project listed by the county"),
    ask: text("这是县里列明的哪个建设项目？", "Which of the county's listed building projects is this?"),
    options: {
      "yanming-lake-aquaculture": text("雁鸣湖水产养殖项目", "Yanming Lake aquaculture"),
      "chenzhai-flower-market": text("陈寨花卉市场迁建", "relocation of the Chenzhai flower market"),
      "yellow-river-smart-farm": text("黄河滩区智慧农业园", "smart farm on the Yellow River flats"),
      other: text("其他项目", "another project"),
    },
    verifiedBy: ["development-reform", "agriculture"],
  }),
  isCommissioned: flag({
    ...byPlanning,
    label: text("项目建成并投产（投用）", "project completed and in operation"),
    ask: text("这个项目已经建成并投产或投用了吗？", "Has the project been completed and put into operation?"),
    yes: text("已建成投产", "completed and in operation"),
    no: text("没有建成投产", "not completed or not in operation"),
    verifiedBy: ["development-reform", "agriculture"],
  }),
});
