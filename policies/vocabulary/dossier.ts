/** Personnel dossiers of mobile people: who keeps one, what is asked for, and what a transfer rests on. */
import { choice, flag, manyOf, text, theme } from "@qiaoti/engine/language";
import { agencyKinds, ofAgency, ofCase, personal } from "./shared-options.ts";

const byDossierAgency = { ...personal, verifiedBy: ["dossier-agency", "human-resources"] } as const;
const byEmployer = { ...personal, verifiedBy: ["employer", "human-resources"] } as const;

export const dossier = theme("dossier", {
  isMobilePerson: flag({
    ...byDossierAgency,
    label: text("流动人员（档案不由单位管理）", "mobile person, whose dossier no employer manages"),
    ask: text(
      "您的人事档案是不是不由工作单位管理？",
      "Is your personnel dossier kept by someone other than an employer?",
    ),
    help: text(
      "例如非公单位职工、自由职业者、辞职或未就业的毕业生。",
      "Such as staff of non-public units, freelancers, people who have resigned, graduates without work.",
    ),
    yes: text("本人属于流动人员", "the person is a mobile person"),
    no: text("本人不属于流动人员", "the person is not a mobile person"),
    prior: 0.5,
  }),
  isDeposited: flag({
    ...byDossierAgency,
    label: text("人事档案已存放", "dossier deposited"),
    ask: text("您的人事档案已经存放在档案服务机构了吗？", "Is your personnel dossier deposited with a dossier agency?"),
    yes: text("档案已存放", "the dossier is deposited"),
    no: text("档案没有存放", "the dossier is not deposited"),
    prior: 0.4,
  }),
  agencyKind: choice({
    ...byDossierAgency,
    label: text("存档或拟存档机构的类型", "kind of agency that keeps or is to keep the dossier"),
    ask: text(
      "您的档案存放在，或想存放到哪一类机构？",
      "With what kind of agency is your dossier kept, or to be kept?",
    ),
    options: agencyKinds,
    prior: { "public-employment": 0.35, "public-talent": 0.45, "other-licensed": 0.15, unlicensed: 0.05 },
  }),
  agencyConnected: flag({
    ...byDossierAgency,
    label: text("存档机构已联通", "keeping agency is connected"),
    ask: text(
      "您的存档机构已接入档案服务联通网络了吗？",
      "Is the agency that keeps your dossier connected to the network?",
    ),
    yes: text("存档机构已联通", "the agency is connected"),
    no: text("存档机构未联通", "the agency is not connected"),
    verifiedBy: ["dossier-agency"],
    prior: 0.7,
    cost: 2,
  }),
  serviceSought: choice({
    ...byDossierAgency,
    label: text("申请办理的档案服务", "dossier service sought"),
    ask: text("您要办理哪项档案服务？", "Which dossier service do you need?"),
    // 人社部发〔2021〕112号 lists the basic services.
    options: {
      none: text("不办理档案业务", "none"),
      receive: text("档案接收、转递", "receiving or passing on a dossier"),
      materials: text("档案材料的收集、鉴别、归档", "collecting, checking and filing papers"),
      custody: text("档案整理和保管", "arranging and keeping a dossier"),
      consultation: text("为有关单位提供查阅、借阅", "consultation or lending to units"),
      certificate: text("依据档案出具证明", "certificates from the dossier"),
      "background-check": text("为政审（考察）等提供服务", "service for background checks"),
      "party-membership": text("党员组织关系接转", "transfer of Party membership"),
      other: text("其他服务", "another service"),
    },
    prior: { none: 0.6, receive: 0.15, custody: 0.05, certificate: 0.1 },
  }),
  labourRelationEnded: flag({
    ...byEmployer,
    label: text("与原单位解除劳动关系", "labour relation with the former unit ended"),
    ask: text("您和原单位的劳动关系已经解除了吗？", "Has your labour relation with your former unit ended?"),
    yes: text("劳动关系已解除", "the labour relation has ended"),
    no: text("劳动关系没有解除", "the labour relation has not ended"),
    prior: 0.2,
  }),
  transferPapers: manyOf({
    ...byEmployer,
    label: text("转递档案的证明材料", "papers for passing on the dossier"),
    ask: text("您能提供下面哪些转档证明？", "Which of these papers can you provide for passing on the dossier?"),
    options: {
      "termination-certificate": text("原单位的解除劳动关系证明", "the former unit's certificate of termination"),
      "acceptance-certificate": text("新单位的接收证明", "the new unit's certificate of acceptance"),
    },
    prior: { "termination-certificate": 0.6, "acceptance-certificate": 0.6 },
    cost: 2,
  }),
  crossRegionEmployment: flag({
    ...byEmployer,
    label: text("跨地区就业", "work in another region"),
    ask: text("您是到另一个地区就业吗？", "Are you taking up work in another region?"),
    yes: text("跨地区就业", "the person takes up work in another region"),
    no: text("没有跨地区就业", "the person does not take up work in another region"),
    prior: 0.3,
  }),
  onboardingCompleted: flag({
    ...byEmployer,
    label: text("已按规定办妥入职手续", "entry into the new unit completed by the rules"),
    ask: text("您在新单位的入职手续办完了吗？", "Have you completed the formalities of joining your new unit?"),
    yes: text("入职手续已办妥", "the formalities are completed"),
    no: text("入职手续没有办妥", "the formalities are not completed"),
    prior: 0.6,
  }),
  employerHasAuthority: flag({
    ...byEmployer,
    label: text("用人单位有人事档案管理权限", "employer's authority to keep dossiers"),
    ask: text("新单位有人事档案管理权限吗？", "Does your new unit have the authority to keep dossiers?"),
    yes: text("用人单位有档案管理权限", "the employer has dossier authority"),
    no: text("用人单位没有档案管理权限", "the employer has no dossier authority"),
    verifiedBy: ["human-resources", "organisation-department"],
    prior: 0.3,
    cost: 2,
  }),
  agencyHasAuthority: flag({
    ...ofAgency,
    label: text("服务机构有人事档案管理权限", "agency's authority to keep dossiers"),
    ask: text("这个服务机构有人事档案管理权限吗？", "Does the agency have the authority to keep dossiers?"),
    yes: text("服务机构有档案管理权限", "the agency has dossier authority"),
    no: text("服务机构没有档案管理权限", "the agency has no dossier authority"),
    verifiedBy: ["human-resources"],
  }),
  storagePolicyMet: flag({
    ...ofCase,
    label: text("符合人社部门的档案存放政策", "the human resources authority's deposit policy"),
    ask: text(
      "这份档案符合人社部门的存放政策吗？",
      "Does the dossier meet the human resources authority's deposit policy?",
    ),
    yes: text("符合存放政策", "the deposit policy is met"),
    no: text("不符合存放政策", "the deposit policy is not met"),
    verifiedBy: ["dossier-agency"],
  }),
  transferredUnderPartFour: flag({
    ...ofCase,
    label: text("依照有关政策第四部分转来", "passed on under part four of the policy referred to"),
    ask: text(
      "这份档案是依照有关政策第四部分转来的吗？",
      "Was the dossier passed on under part four of the policy referred to?",
    ),
    yes: text("依照该部分转来", "passed on under that part"),
    no: text("不是依照该部分转来", "not passed on under that part"),
    verifiedBy: ["dossier-agency"],
  }),
  missingMaterials: manyOf({
    ...ofCase,
    label: text("档案中缺少的材料", "papers missing from the dossier"),
    ask: text("这份档案缺少下面哪些材料？", "Which of these papers are missing from the dossier?"),
    options: {
      "introduction-letter": text("行政或工资介绍信", "administrative or wage introduction letter"),
      "regularisation-form": text("转正定级表", "form of regularisation and grading"),
      "reassignment-papers": text("调整改派手续", "papers of reassignment"),
      "other-optional": text("人社部门列明的其他非必备材料", "another paper that the authority lists as not required"),
      required: text("必备材料", "a required paper"),
    },
    verifiedBy: ["dossier-agency"],
  }),
  isDigitised: flag({
    ...byDossierAgency,
    label: text("档案已完成数字化", "dossier digitised"),
    ask: text("您的档案已经数字化了吗？", "Has your dossier been digitised?"),
    yes: text("档案已数字化", "the dossier is digitised"),
    no: text("档案没有数字化", "the dossier is not digitised"),
    verifiedBy: ["dossier-agency"],
    prior: 0.4,
    cost: 2,
  }),
  fileBornDigital: flag({
    ...ofCase,
    label: text("原生电子文件", "file born digital"),
    ask: text("这份材料从形成时起就是电子文件吗？", "Was the paper made as an electronic file from the start?"),
    yes: text("是原生电子文件", "the file was born digital"),
    no: text("不是原生电子文件", "the file was not born digital"),
    verifiedBy: ["dossier-agency"],
  }),
});
