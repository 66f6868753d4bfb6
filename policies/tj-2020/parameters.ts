/** 天津措施留给有关机关确定的数字、名单和开关；国家文件已定的注明出处。 */
import { day, flagParameter, listParameter, parameter, text } from "@qiaoti/engine/language";

const humanResources = text("天津市人力资源和社会保障局", "the Tianjin human resources and social security bureau");
const humanResourcesAndFinance = text(
  "天津市人力资源和社会保障局、市财政局",
  "the Tianjin human resources and finance bureaus",
);
const NATIONWIDE = "000000";

/** 成果转化后对发明人或团队的补助奖励数额；提高后的分成比例文中未定。1-3.10 */
export const conversionReward = parameter("fen", {
  id: "tj-2020/conversion-reward",
  label: text("成果转化后补助奖励的数额（按提高后的分成比例核定）", "the reward after conversion, at the raised share"),
  setBy: text(
    "成果完成单位与发明人依规定约定，市科技局、市教委指导",
    "the unit and its inventors by the rules, guided by the science and education authorities",
  ),
});

/** 阶段性减免社会保险费的实施期。1-3.19；个体工商户有雇工的参照企业办理（人社部发〔2020〕49号）。 */
export const insuranceReductionPhase = flagParameter({
  id: "tj-2020/insurance-reduction-phase",
  label: text("阶段性减免社会保险费正在实施", "the phase of reduced social insurance contributions is on"),
  setBy: humanResourcesAndFinance,
  settings: [
    { value: true, from: day("2020-02-01"), region: NATIONWIDE, source: "人社部发〔2020〕11号第一条" },
    { value: false, from: day("2021-01-01"), region: NATIONWIDE, source: "人社部发〔2020〕49号第一条" },
  ],
});

/** 阶段性缓缴社会保险费的实施期。1-3.20；两次都限于因疫情经营困难的单位，由单位申请。 */
export const insuranceDeferralPhase = flagParameter({
  id: "tj-2020/insurance-deferral-phase",
  label: text("阶段性缓缴社会保险费正在实施", "the phase of deferred social insurance contributions is on"),
  setBy: humanResourcesAndFinance,
  settings: [
    { value: true, from: day("2020-02-20"), region: NATIONWIDE, source: "人社部发〔2020〕11号第三条" },
    {
      value: false,
      from: day("2021-01-01"),
      region: NATIONWIDE,
      source: "人社部发〔2020〕49号（继续缓缴至2020年12月底）",
    },
    { value: true, from: day("2022-05-31"), region: NATIONWIDE, source: "人社部发〔2022〕31号第二条" },
    { value: false, from: day("2023-01-01"), region: NATIONWIDE, source: "人社部发〔2022〕31号第二条" },
  ],
});

/** 缓缴的费用最长多久以内补缴，文中未定。1-3.20 */
export const deferralTerm = parameter("duration", {
  id: "tj-2020/deferral-term",
  label: text("缓缴社会保险费的期限", "the term for which contributions may be deferred"),
  setBy: humanResourcesAndFinance,
});

/** “长期在津工作生活”的年限。2-1.3 */
export const longTermInTianjin = parameter("duration", {
  id: "tj-2020/long-term-in-tianjin",
  label: text("“长期”在津工作和生活的年限", "how long counts as long-term work and life in Tianjin"),
  setBy: text("天津市发展改革委、市公安局、市人社局", "the bodies in charge of residence points in Tianjin"),
});

/** 免费的人事档案基本公共服务清单。2-3.1 */
export const basicDossierServices = listParameter({
  id: "tj-2020/basic-dossier-services",
  label: text("流动人员人事档案基本公共服务清单", "the basic public services for dossiers of mobile people"),
  setBy: text("中央组织部、人力资源社会保障部", "the central organisation department and the national ministry"),
  settings: [
    {
      value: ["receive", "materials", "custody", "consultation", "certificate", "background-check", "party-membership"],
      from: day("2015-01-01"),
      region: NATIONWIDE,
      source: "中央组织部、人力资源社会保障部等五部门关于进一步加强流动人员人事档案管理服务工作的通知（2014年12月）",
    },
    {
      value: ["receive", "materials", "custody", "consultation", "certificate", "background-check", "party-membership"],
      from: day("2021-12-29"),
      region: NATIONWIDE,
      source: "人社部发〔2021〕112号第七条、第八条",
    },
  ],
});

/** 哪些单位的人享受乡镇工作补贴，文中未定。3-1.1 */
export const townshipAllowanceEmployers = listParameter({
  id: "tj-2020/township-allowance-employers",
  label: text("乡镇工作补贴的对象范围（单位类型）", "the kinds of employer whose staff receive the township allowance"),
  setBy: humanResourcesAndFinance,
});

/** 乡镇工作补贴的月标准。3-1.1 */
export const townshipAllowance = parameter("fen", {
  id: "tj-2020/township-allowance",
  label: text("乡镇工作补贴月标准", "the monthly allowance for work in a township"),
  setBy: humanResourcesAndFinance,
});

/** 县以下职员等级晋升的国家统一部署。3-1.2 */
export const staffGradeDeployment = flagParameter({
  id: "tj-2020/staff-grade-deployment",
  label: text(
    "国家已部署县以下事业单位管理岗位职员等级晋升",
    "the national deployment of staff grades below the county is in force",
  ),
  setBy: text("中央组织部、人力资源社会保障部", "the central organisation department and the national ministry"),
});

/** “定向评价、定向使用”高级岗位的控制总数。3-1.7 */
export const directedSeniorPostCap = parameter("post", {
  id: "tj-2020/directed-senior-post-cap",
  label: text("“定向评价、定向使用”高级岗位的控制数", "the cap on senior posts of directed evaluation and use"),
  setBy: humanResources,
});

/** 职务成果转化现金奖励的市级操作办法。3-2.5、3-2.6 至 3-2.8 */
export const cashAwardMeasuresIssued = flagParameter({
  id: "tj-2020/cash-award-measures-issued",
  label: text("本市现金奖励操作办法已出台", "the city's operating measures on cash awards are issued"),
  setBy: text("天津市科技局、市人社局、市财政局", "the Tianjin science, human resources and finance bureaus"),
});

/** 同登记失业人员定期联系的间隔。4-3.7 */
export const contactInterval = parameter("duration", {
  id: "tj-2020/contact-interval",
  label: text("登记失业人员定期联系的间隔", "the interval of regular contact with the registered unemployed"),
  setBy: humanResources,
});

/** 跟踪服务的间隔。4-3.9 */
export const followUpInterval = parameter("duration", {
  id: "tj-2020/follow-up-interval",
  label: text("登记失业人员跟踪服务的间隔", "the interval of follow-up with the registered unemployed"),
  setBy: humanResources,
});

/** 放宽后的失业保险申领时限，按失业之日起的天数计。4-3.13 */
export const claimWindow = parameter("day", {
  id: "tj-2020/claim-window",
  label: text("放宽后的失业保险申领时限（天）", "the relaxed time for claiming unemployment insurance, in days"),
  setBy: humanResources,
});

/** 放宽后的领取月数，只在把“申领期限”读作领取期时用。4-3.13 */
export const benefitMonths = parameter("month", {
  id: "tj-2020/benefit-months",
  label: text("放宽后最多可领失业保险金的月数", "the months of benefit after relaxation"),
  setBy: humanResources,
});

/** 社会保险补贴的月标准。4-3.18 */
export const insuranceSubsidy = parameter("fen", {
  id: "tj-2020/insurance-subsidy",
  label: text("社会保险补贴月标准", "the monthly social insurance subsidy"),
  setBy: humanResourcesAndFinance,
});

/** 岗位补贴的月标准。4-3.19 */
export const postSubsidy = parameter("fen", {
  id: "tj-2020/post-subsidy",
  label: text("岗位补贴月标准", "the monthly post subsidy"),
  setBy: humanResourcesAndFinance,
});

/** 孤儿和事实无人抚养儿童基本生活费的月标准。4-4.15 */
export const childLivingAllowance = parameter("fen", {
  id: "tj-2020/child-living-allowance",
  label: text(
    "孤儿和事实无人抚养儿童基本生活费月标准",
    "the monthly living allowance of orphans and unattended children",
  ),
  setBy: text("天津市民政局、市财政局", "the Tianjin civil affairs and finance bureaus"),
});
