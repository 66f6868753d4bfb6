/** Social insurance: pension relations, medical insurance, contributions. */
import { choice, flag, item, manyOf, regionCode, spells, text, theme } from "@qiaoti/engine/language";
import { ofCase, personal } from "./shared-options.ts";

const bySocialInsurance = { ...personal, verifiedBy: ["human-resources"] } as const;
const byMedicalInsurance = { ...personal, verifiedBy: ["medical-insurance"] } as const;

export const insurance = theme("insurance", {
  hasPensionRelation: flag({
    ...bySocialInsurance,
    label: text("已建立基本养老保险关系", "basic pension insurance relation"),
    ask: text("您参加基本养老保险了吗？", "Are you insured under the basic pension scheme?"),
    yes: text("已参加基本养老保险", "the person has a basic pension relation"),
    no: text("没有参加基本养老保险", "the person has no basic pension relation"),
    prior: 0.85,
  }),
  pensionChanges: manyOf({
    ...bySocialInsurance,
    label: text("养老保险关系的变动", "changes to the pension relation"),
    ask: text("您的养老保险要换地区，还是要换制度？", "Is your pension relation changing region, or changing scheme?"),
    help: text(
      "例如从职工养老保险转到城乡居民养老保险，就是换制度。",
      "Moving from the employees' to the residents' scheme is a change of scheme.",
    ),
    options: {
      region: text("换参保地区", "change of region"),
      scheme: text("换养老保险制度", "change of scheme"),
    },
    prior: { region: 0.1, scheme: 0.05 },
  }),
  contributions: spells({
    ...bySocialInsurance,
    label: text("社会保险缴费经历", "history of social insurance contributions"),
    ask: text(
      "您在哪里缴过哪些社会保险，分别从什么时候到什么时候？",
      "Where, and from when to when, have you paid which social insurance contributions?",
    ),
    item: {
      place: item.region({ label: text("参保地", "place of insurance") }),
      kinds: item.set({
        label: text("险种", "kinds of insurance"),
        options: {
          pension: text("养老保险", "pension"),
          medical: text("医疗保险", "medical"),
          unemployment: text("失业保险", "unemployment"),
          injury: text("工伤保险", "work injury"),
          maternity: text("生育保险", "maternity"),
        },
      }),
    },
    cost: 3,
  }),
  hasMedicalInsurance: flag({
    ...byMedicalInsurance,
    label: text("已参加基本医疗保险", "basic medical insurance"),
    ask: text("您参加基本医疗保险了吗？", "Are you insured under basic medical insurance?"),
    yes: text("已参加基本医疗保险", "the person has basic medical insurance"),
    no: text("没有参加基本医疗保险", "the person has no basic medical insurance"),
    prior: 0.95,
  }),
  medicalPlace: regionCode({
    ...byMedicalInsurance,
    label: text("医疗保险参保地", "place of medical insurance"),
    ask: text("您在哪个县（市、区）参加医疗保险？", "In which county or district are you insured for medical care?"),
  }),
  carePlace: regionCode({
    ...byMedicalInsurance,
    label: text("就医地", "place of treatment"),
    ask: text("您在哪个县（市、区）看病？", "In which county or district are you treated?"),
  }),
  careKind: choice({
    ...personal,
    sensitivity: "sensitive",
    label: text("就医类型", "kind of treatment"),
    ask: text("您这次是看门诊还是住院？", "Is the treatment outpatient or inpatient?"),
    options: {
      outpatient: text("门诊", "outpatient"),
      inpatient: text("住院", "inpatient"),
      other: text("其他", "other"),
      none: text("没有就医", "no treatment"),
    },
    verifiedBy: ["medical-insurance"],
    prior: { outpatient: 0.2, inpatient: 0.05, none: 0.74 },
  }),
  coveredByNationalRollout: flag({
    ...ofCase,
    label: text("国家统一部署的门诊异地结算已覆盖", "covered by the national roll-out of direct settlement"),
    ask: text(
      "医保部门是否确认这次门诊在国家统一部署的直接结算范围内？",
      "Has the medical insurance authority confirmed that the national roll-out covers this treatment?",
    ),
    yes: text("在直接结算范围内", "the national roll-out covers the treatment"),
    no: text("不在直接结算范围内", "the national roll-out does not cover the treatment"),
    verifiedBy: ["medical-insurance"],
    cost: 2,
  }),
});
