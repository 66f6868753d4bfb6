/** Situations in life as people name them: which matters each is about, and what it says of the person already. */
import type { Wording } from "@qiaoti/contract";

export interface LifeSituation {
  readonly id: string;
  readonly title: Wording;
  /** What is looked at first, in the words of the person. */
  readonly lead: Wording;
  /** Matters, or whole themes (`settlement/*`), whose rules are asked about first. */
  readonly matters: readonly string[];
  /** What the person says by choosing it; shown among the answers, and changeable there. */
  readonly facts: Readonly<Record<string, boolean | number | string>>;
  readonly group: "work" | "move" | "family" | "skill";
}

const words = (zh: string, en: string): Wording => ({ zh, en });

/** In the order in which they are shown; each group is one heading. */
export const lifeSituations: readonly LifeSituation[] = [
  {
    id: "settle",
    group: "move",
    title: words("我想把户口迁过来", "I want to register my household here"),
    lead: words("落户条件、积分、居住证、住房保障", "Conditions, points, residence permit, housing support"),
    matters: ["settlement/*"],
    facts: {},
  },
  {
    id: "rural-worker",
    group: "move",
    title: words("我从农村出来打工", "I came from the countryside to work"),
    lead: words("就业服务、社保、孩子上学、居住证", "Employment services, insurance, schooling, residence permit"),
    matters: [
      "services.rural-migrants",
      "services.equal-for-residents",
      "settlement.residence-permit",
      "settlement.registration",
      "employment.equal-rights",
      "employment.services-for-residents",
      "employment.discrimination",
      "employment.day-labour-markets",
      "poverty.organised-work-elsewhere",
      "insurance.equal-for-residents",
      "insurance.pension-between-regions",
      "insurance.outpatient-elsewhere",
      "insurance.inpatient-elsewhere",
      "housing.public-rental",
      "housing.equal-for-residents",
      "education.accompanying-children",
      "education.same-classes",
      "education.senior-school-exam",
    ],
    facts: { "residence.isAgriculturalMigrant": true, "employment.isWorker": true },
  },
  {
    id: "change-city",
    group: "move",
    title: words("我换了城市或单位", "I changed city or employer"),
    lead: words("档案怎么转、养老保险怎么接、异地看病", "Moving the dossier, the pension record, care elsewhere"),
    matters: [
      "dossiers/*",
      "insurance.pension-between-regions",
      "insurance.pension-between-schemes",
      "insurance.outpatient-elsewhere",
      "insurance.inpatient-elsewhere",
      "insurance.reimbursement",
      "movement.into-public-sector",
      "movement.professionals-free",
    ],
    facts: { "employment.isWorker": true },
  },
  {
    id: "introduced-talent",
    group: "move",
    title: words("我是被引进的人才", "I was brought in for my expertise"),
    lead: words("住房、子女入学、医疗、项目与编制", "Housing, schooling, medical care, projects, posts"),
    matters: ["talents/*", "settlement.registration", "movement.four-groups"],
    facts: { "talent.isRecruited": true },
  },
  {
    id: "unemployed",
    group: "work",
    title: words("我失业了，想找工作", "I lost my job and want work"),
    lead: words("失业登记、失业保险、补贴、就业援助", "Registration, unemployment benefit, subsidies, help"),
    matters: ["unemployment.registration", "unemployment.benefit", "unemployment.services", "employment/*"],
    facts: { "unemployment.isUnemployed": true, "employment.isWorker": true, "employment.employerKind": "none" },
  },
  {
    id: "no-earner",
    group: "family",
    title: words("家里没有一个人有工作", "Nobody in my household has work"),
    lead: words("一家至少一人就业、公益性岗位、救助", "A job for at least one member, public-welfare posts, aid"),
    matters: [
      "employment.zero-employment-households",
      "employment.public-welfare-posts",
      "employment.aid-plan",
      "employment.aid-first",
      "employment.free-services",
      "employment.training",
      "employment.counselling",
      "employment.follow-up",
      "employment.insurance-subsidy",
      "unemployment.registration",
      "unemployment.services",
      "assistance.minimum-living",
      "assistance.temporary",
      "assistance.employment",
      "poverty/*",
    ],
    facts: { "household.employedMembers": 0 },
  },
  {
    id: "hardship",
    group: "family",
    title: words("家里生活有困难", "My household is in difficulty"),
    lead: words("低保、临时救助、医疗救助、防止返贫", "Living allowance, temporary and medical aid"),
    matters: ["assistance/*", "poverty/*", "education.student-aid"],
    facts: {},
  },
  {
    id: "child-school",
    group: "family",
    title: words("孩子要在这里上学", "My child is to go to school here"),
    lead: words("随迁子女入学、中考、资助", "Schooling away from home, entrance examinations, aid"),
    matters: ["education/*", "settlement.residence-permit", "assistance.children-in-difficulty"],
    facts: { "household.hasChildOfSchoolAge": true },
  },
  {
    id: "township-teacher",
    group: "work",
    title: words("我在乡镇当老师", "I teach in a township"),
    lead: words("乡镇补贴、职称倾斜、调动、定向岗位", "Township allowance, titles, transfers, targeted posts"),
    matters: ["grassroots/*", "titles/*", "movement/*", "rewards/*", "education.school-staffing"],
    facts: {
      "employment.isWorker": true,
      "employment.unitType": "primary-secondary-school",
      "employment.sector": "primary-secondary-education",
      "employment.workplaceLevel": "township",
      "employment.isProfessionalTechnical": true,
    },
  },
  {
    id: "township-doctor",
    group: "work",
    title: words("我在乡镇卫生院工作", "I work in a township health centre"),
    lead: words("基层卫生职称、补贴、选派、调动", "Health titles, allowances, dispatch, transfers"),
    matters: ["grassroots/*", "titles/*", "movement/*", "rewards/*"],
    facts: {
      "employment.isWorker": true,
      "employment.unitType": "township-health-centre",
      "employment.sector": "health",
      "employment.workplaceLevel": "township",
      "employment.isProfessionalTechnical": true,
    },
  },
  {
    id: "dispatched",
    group: "work",
    title: words("我被选派或援派到外地", "I am dispatched to serve elsewhere"),
    lead: words("派出期间工资待遇、折抵年限、返回任用", "Pay while away, years that count, the post on return"),
    matters: ["grassroots/*", "titles/*"],
    facts: {},
  },
  {
    id: "graduate",
    group: "work",
    title: words("我刚毕业", "I have just graduated"),
    lead: words("档案转递、基层工资、招录优惠、落户", "Dossier, pay at the grassroots, recruitment, settling"),
    matters: [
      "dossier.graduate-transfer",
      "dossier.where-kept",
      "dossier.free-services",
      "grassroots.graduate-higher-pay",
      "grassroots.programme-benefits",
      "skill.school-counts-as-degree",
      "movement/*",
      "settlement.registration",
      "housing.public-rental",
      "unemployment.registration",
    ],
    facts: {},
  },
  {
    id: "veteran",
    group: "work",
    title: words("我是退役军人", "I am a veteran"),
    lead: words("定向招录、就业服务、落户与档案", "Targeted recruitment, employment services, dossier"),
    matters: ["movement/*", "employment/*", "dossiers/*", "settlement.registration"],
    facts: { "person.isVeteran": true },
  },
  {
    id: "title",
    group: "skill",
    title: words("我想评职称", "I want a professional title"),
    lead: words("论文要求、提前申报、破格、民营单位申报", "Theses, early application, exceptions, private sector"),
    matters: ["titles/*", "skill.linked-with-titles", "skill.school-counts-as-degree"],
    facts: { "title.isApplying": true },
  },
  {
    id: "skill",
    group: "skill",
    title: words("我是技术工人，想往上走", "I am a skilled worker and want to rise"),
    lead: words("技能等级、首席技师、与职称互通", "Skill grades, chief technician, the bridge to titles"),
    matters: ["skills/*", "title.qualification-counts", "title.outside-public-sector", "title.new-occupations"],
    facts: { "employment.isWorker": true },
  },
  {
    id: "researcher",
    group: "skill",
    title: words("我做科研，想转化成果", "I do research and want to put it to use"),
    lead: words("现金奖励、兼职与离岗创业、成果归属", "Cash rewards, outside work, ownership of results"),
    matters: ["rewards/*", "movement.researchers-outside-work", "talents/*", "titles/*"],
    facts: { "research.isResearcher": true },
  },
];

export const situationGroups: readonly { readonly id: LifeSituation["group"]; readonly title: Wording }[] = [
  { id: "work", title: words("工作", "Work") },
  { id: "move", title: words("去哪里、留下来", "Moving and settling") },
  { id: "family", title: words("家里的事", "Family and hardship") },
  { id: "skill", title: words("往上走", "Getting ahead") },
];
