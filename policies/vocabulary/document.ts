/** Laws, rules and policy documents under review. Answered by the office that reviews them. */
import { choice, flag, judgement, manyOf, text, theme } from "@qiaoti/engine/language";
import { ofDocument } from "./shared-options.ts";

const byJustice = { ...ofDocument, verifiedBy: ["justice"] } as const;

export const document = theme("document", {
  kind: choice({
    ...byJustice,
    label: text("文件的种类", "kind of document"),
    ask: text("这份文件属于哪一种？", "Of what kind is the document?"),
    options: {
      law: text("国家法律、行政法规", "national law or regulation"),
      "local-regulation": text("地方性法规", "local regulation"),
      "government-rule": text("政府规章", "government rule"),
      "normative-document": text("规范性文件、政策性文件", "normative or policy document"),
      other: text("其他文件", "another document"),
    },
  }),
  hindersMobility: judgement({
    ...byJustice,
    label: text("妨碍劳动力和人才流动", "hinders the mobility of labour and talent"),
    ask: text(
      "清理机关是否认定这份文件妨碍流动？",
      "Has the reviewing office found that the document hinders mobility?",
    ),
    yes: text("认定妨碍流动", "found to hinder mobility"),
    no: text("认定不妨碍流动", "not found to hinder mobility"),
    decidedBy: text("负责清理的机关", "the office in charge of the review"),
  }),
  issuedByReviewer: flag({
    ...byJustice,
    label: text("由本单位制定", "issued by the reviewing unit"),
    ask: text("这份文件是本单位制定的吗？", "Did the reviewing unit issue the document?"),
    yes: text("由本单位制定", "issued by the reviewing unit"),
    no: text("不是本单位制定", "not issued by the reviewing unit"),
  }),
  isMajorPolicy: flag({
    ...byJustice,
    label: text("重大政策", "major policy"),
    ask: text("这份文件属于重大政策吗？", "Is the document a major policy?"),
    yes: text("属于重大政策", "the document is a major policy"),
    no: text("不属于重大政策", "the document is not a major policy"),
    verifiedBy: ["development-reform", "local-government"],
  }),
  policyFields: manyOf({
    ...byJustice,
    label: text("政策涉及的领域", "fields of the policy"),
    ask: text("这项政策涉及下面哪些领域？", "Which of these fields does the policy concern?"),
    options: {
      "fiscal-tax": text("财税", "budget and tax"),
      finance: text("金融", "finance"),
      industry: text("产业", "industry"),
      trade: text("贸易", "trade"),
      investment: text("投资", "investment"),
      other: text("其他领域", "another field"),
    },
    verifiedBy: ["development-reform", "local-government"],
  }),
  onNationalNegativeList: flag({
    ...byJustice,
    label: text("限制事项列入全国市场准入负面清单", "restriction on the national negative list"),
    ask: text(
      "这项准入限制列在全国市场准入负面清单上吗？",
      "Is the restriction on the national negative list of market access?",
    ),
    yes: text("列在全国负面清单上", "the restriction is on the national list"),
    no: text("没有列在全国负面清单上", "the restriction is not on the national list"),
    verifiedBy: ["development-reform"],
  }),
});
