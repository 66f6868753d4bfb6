/** Numbers and switches that clauses 1 to 8 leave to some body; all unset, because the plan gives no figure. */
import { flagParameter, parameter, text } from "@qiaoti/engine/language";

/** 5.14: the plan promises funds without an amount. */
export const ventureFunding = parameter("fen", {
  id: "zm-2022/venture-funding",
  label: text("人才创新创业资金支持的金额", "amount of funding for talent who innovate or start a business"),
  setBy: text(
    "中牟县人民政府（人才工作、财政部门）",
    "the government of Zhongmu County (talent and finance authorities)",
  ),
});

/** 6.10, under the reading that every online function comes step by step. */
export const onlineTransferOpen = flagParameter({
  id: "zm-2022/online-transfer-open",
  label: text("已数字化档案的线上转递已经开通", "online transfer of digitised dossiers has opened"),
  setBy: text("中牟县人力资源和社会保障局", "the human resources and social security bureau of Zhongmu County"),
});

/** 7.1: by how much the starting wage is set higher. */
export const startingWageRise = parameter("fen", {
  id: "zm-2022/starting-wage-rise-month",
  label: text("高校毕业生起点工资每月高定的金额", "monthly amount by which a graduate's starting wage is set higher"),
  setBy: text(
    "国家和河南省人力资源社会保障、财政部门",
    "the human resources and finance authorities of the state and of Henan Province",
  ),
});

/** 7.2: the standard of the township work allowance. */
export const townshipAllowance = parameter("fen", {
  id: "zm-2022/township-allowance-month",
  label: text("乡镇工作补贴的月标准", "monthly standard of the township work allowance"),
  setBy: text(
    "河南省人力资源社会保障、财政部门及中牟县人民政府",
    "the human resources and finance authorities of Henan Province and the government of Zhongmu County",
  ),
});

/** 8.1: how many years at the front line count as long service. */
export const longFrontlineService = parameter("duration", {
  id: "zm-2022/long-frontline-service",
  label: text("视为长期在基层一线工作的年数", "years at the grassroots front line that count as long service"),
  setBy: text("河南省人力资源和社会保障厅", "the human resources and social security department of Henan Province"),
});

/** 8.1: by how many years the tenure requirement is relaxed. */
export const tenureRelief = parameter("duration", {
  id: "zm-2022/title-tenure-relief",
  label: text("基层职称申报中任职年限可放宽的年数", "years by which required tenure is relaxed for grassroots titles"),
  setBy: text("河南省人力资源和社会保障厅", "the human resources and social security department of Henan Province"),
});
