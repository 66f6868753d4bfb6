/** The bodies that can confirm a fact: every `verifiedBy` in the vocabulary is a key of this table. */
import { text } from "@qiaoti/engine/language";

/** Verifier key to its name in Chinese and English. */
export const verifiers = {
  "public-security": text("公安机关", "public security authority"),
  "human-resources": text("人力资源社会保障部门", "human resources and social security authority"),
  education: text("教育部门", "education authority"),
  health: text("卫生健康部门", "health authority"),
  "civil-affairs": text("民政部门", "civil affairs authority"),
  "medical-insurance": text("医疗保障部门", "medical insurance authority"),
  veterans: text("退役军人事务部门", "veterans affairs authority"),
  "disabled-federation": text("残疾人联合会", "disabled persons' federation"),
  "rural-revitalisation": text("乡村振兴部门", "rural revitalisation authority"),
  agriculture: text("农业农村部门", "agriculture and rural affairs authority"),
  "emergency-management": text("应急管理部门", "emergency management authority"),
  employer: text("用人单位", "employer"),
  school: text("学校", "school"),
  "dossier-agency": text("人事档案管理服务机构", "personnel dossier agency"),
  "market-regulation": text("市场监督管理部门", "market regulation authority"),
  industry: text("工业和信息化部门", "industry and information technology authority"),
  housing: text("住房和城乡建设部门", "housing and urban-rural development authority"),
  "urban-management": text("城市管理部门", "urban management authority"),
  statistics: text("统计部门", "statistics authority"),
  "organisation-department": text("党委组织部门", "Party organisation department"),
  "talent-office": text("人才工作领导小组办公室", "office of the talent work leading group"),
  "staffing-office": text("机构编制部门", "staffing and establishment office"),
  finance: text("财政部门", "finance authority"),
  "financial-regulation": text("金融监管部门", "financial regulation authority"),
  "development-reform": text("发展改革部门", "development and reform authority"),
  "science-technology": text("科学技术部门", "science and technology authority"),
  justice: text("司法行政部门", "justice authority"),
  "trade-union": text("工会", "trade union"),
  "programme-office": text("服务基层项目主管机构", "office in charge of the grassroots programme"),
  "competent-department": text("行业主管部门", "competent sector authority"),
  "title-office": text("职称评审机构", "professional title review body"),
  "local-government": text("当地人民政府", "local people's government"),
} as const;

/** Key of a body that can confirm a fact. */
export type VerifierKey = keyof typeof verifiers;
