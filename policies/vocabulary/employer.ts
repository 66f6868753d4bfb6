/** Employing units and enterprises as subjects: kind, level, place, size, standing. Answered by the unit. */
import { choice, flag, judgement, manyOf, scale, text, theme } from "@qiaoti/engine/language";
import {
  administrativeLevels,
  employerKinds,
  enterpriseSizes,
  ofEmployer,
  sectors,
  unitTypes,
} from "./shared-options.ts";

const byUnit = { ...ofEmployer, verifiedBy: ["human-resources", "staffing-office"] } as const;
const byMarket = { ...ofEmployer, verifiedBy: ["market-regulation", "industry"] } as const;

export const employer = theme("employer", {
  kind: choice({
    ...byUnit,
    label: text("单位类型", "type of unit"),
    ask: text("这个单位属于哪一类？", "What type of unit is it?"),
    options: employerKinds,
    verifiedBy: ["market-regulation", "staffing-office"],
  }),
  unitType: choice({
    ...byUnit,
    label: text("单位业务类型", "what the unit does"),
    ask: text(
      "这个单位是学校、医院、科研院所，还是别的单位？",
      "Is the unit a school, a hospital, an institute or something else?",
    ),
    options: unitTypes,
  }),
  level: scale({
    ...byUnit,
    label: text("单位层级", "level of the unit"),
    ask: text("这个单位属于哪一级？", "At which level is the unit?"),
    options: administrativeLevels,
  }),
  sector: choice({
    ...byUnit,
    label: text("单位所属行业", "sector of the unit"),
    ask: text("这个单位属于哪个行业？", "To which sector does the unit belong?"),
    options: sectors,
  }),
  isGrassroots: flag({
    ...byUnit,
    label: text("基层单位", "grassroots unit"),
    ask: text("这个单位是基层单位吗？", "Is the unit at the grassroots?"),
    yes: text("是基层单位", "the unit is at the grassroots"),
    no: text("不是基层单位", "the unit is not at the grassroots"),
  }),
  isFrontline: flag({
    ...byUnit,
    label: text("基层一线单位", "front-line unit"),
    ask: text("这个单位在基层一线吗？", "Is the unit at the grassroots front line?"),
    yes: text("在基层一线", "the unit is at the front line"),
    no: text("不在基层一线", "the unit is not at the front line"),
  }),
  isPovertyFrontline: flag({
    ...byUnit,
    label: text("扶贫一线单位", "unit at the front line of poverty alleviation"),
    ask: text("这个单位在扶贫一线吗？", "Is the unit at the front line of poverty alleviation?"),
    yes: text("在扶贫一线", "the unit is at the front line of poverty alleviation"),
    no: text("不在扶贫一线", "the unit is not at the front line of poverty alleviation"),
    verifiedBy: ["rural-revitalisation", "staffing-office"],
  }),
  // The annex of km-2020 that lists areas and units is missing from the text as it stands.
  inAnnexScope: flag({
    ...ofEmployer,
    label: text("列入昆明九条措施附件的适用范围", "listed in the annex of the Kunming nine measures"),
    ask: text(
      "市人才办确认这个单位在九条措施附件的适用范围内吗？",
      "Has the municipal talent office confirmed that the unit is within the annex of the nine measures?",
    ),
    yes: text("在附件适用范围内", "the unit is within the annex"),
    no: text("不在附件适用范围内", "the unit is not within the annex"),
    verifiedBy: ["talent-office"],
    cost: 3,
  }),
  hasSpecialPost: flag({
    ...byUnit,
    label: text("设有特设岗位", "unit with a special post"),
    ask: text("这个单位设有特设岗位吗？", "Does the unit have a special post?"),
    yes: text("设有特设岗位", "the unit has a special post"),
    no: text("没有特设岗位", "the unit has no special post"),
  }),
  size: scale({
    ...byMarket,
    label: text("企业规模", "size of the enterprise"),
    ask: text("这家企业是大型、中型、小型还是微型？", "Is the enterprise large, medium, small or micro?"),
    options: enterpriseSizes,
    prior: { micro: 0.6, small: 0.28, medium: 0.09, large: 0.03 },
  }),
  isAboveScale: flag({
    ...ofEmployer,
    label: text("规模以上企业", "enterprise above the statistical threshold"),
    ask: text(
      "统计部门把这家企业列为规模以上企业吗？",
      "Does the statistics authority list it as above the threshold?",
    ),
    yes: text("是规模以上企业", "the enterprise is above the threshold"),
    no: text("不是规模以上企业", "the enterprise is not above the threshold"),
    verifiedBy: ["statistics"],
    prior: 0.1,
  }),
  outstandingInTalent: judgement({
    ...ofEmployer,
    label: text("人才引进培养成绩突出", "outstanding in bringing in and training talent"),
    ask: text(
      "人才办是否认定这家企业在引进培养人才方面成绩突出？",
      "Has the talent office found the enterprise outstanding in bringing in and training talent?",
    ),
    yes: text("已认定成绩突出", "found outstanding"),
    no: text("未认定成绩突出", "not found outstanding"),
    decidedBy: text("人才工作领导小组办公室", "the office of the talent work leading group"),
    verifiedBy: ["talent-office"],
  }),
  bondConditionsMet: flag({
    ...ofEmployer,
    label: text(
      "符合发展改革、金融监管部门的发债条件",
      "the development and financial authorities' conditions for bonds",
    ),
    ask: text(
      "主管部门是否确认企业符合所申请债券的发行条件？",
      "Have the authorities confirmed that the conditions for issuing the bond are met?",
    ),
    yes: text("符合发债条件", "the conditions for the bond are met"),
    no: text("不符合发债条件", "the conditions for the bond are not met"),
    verifiedBy: ["development-reform", "financial-regulation"],
    cost: 3,
  }),
  bondKinds: manyOf({
    ...ofEmployer,
    label: text("拟发行的债券", "bonds to be issued"),
    ask: text("这家企业准备发行哪些债券？", "Which bonds does the enterprise intend to issue?"),
    options: {
      enterprise: text("企业债券", "enterprise bond"),
      "incubation-special": text("双创孵化专项债券", "special bond for innovation incubation"),
      "innovation-financial": text("双创专项金融债券", "special financial bond for innovation"),
      other: text("其他债券", "another bond"),
    },
    verifiedBy: ["development-reform", "financial-regulation"],
  }),
  isBank: flag({
    ...ofEmployer,
    label: text("银行业金融机构", "banking institution"),
    ask: text("发行债券的是银行业金融机构吗？", "Is the issuer a banking institution?"),
    yes: text("是银行业金融机构", "the issuer is a banking institution"),
    no: text("不是银行业金融机构", "the issuer is not a banking institution"),
    verifiedBy: ["financial-regulation"],
  }),
  inOwnershipPilot: flag({
    ...ofEmployer,
    label: text("列入职务科技成果赋权试点", "unit in the pilot on rights in service results"),
    ask: text("这个单位是职务科技成果赋权试点单位吗？", "Is the unit in the pilot on rights in service results?"),
    yes: text("是试点单位", "the unit is in the pilot"),
    no: text("不是试点单位", "the unit is not in the pilot"),
    verifiedBy: ["science-technology"],
  }),
});
