/** 人事档案：存放、转递、材料和服务，档案须随人走。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const dossiers: readonly Matter[] = mattersOf("dossiers", [
  {
    id: "dossier.where-kept",
    title: text("流动人员档案存放与接收", "keeping and acceptance of the dossiers of mobile staff"),
    carriedOver: true,
    measures: ["cn-2019/6.1", "zm-2022/6.1"],
  },
  {
    id: "dossier.status-unchanged",
    title: text("存档机构不改变身份", "status unaffected by where the dossier is kept"),
    carriedOver: true,
    measures: ["cn-2019/6.2", "km-2021/11.2"],
  },
  {
    id: "dossier.graduate-transfer",
    title: text("毕业生档案转递", "transfer of graduates' dossiers"),
    carriedOver: true,
    measures: ["cn-2019/6.3", "km-2021/11.3"],
  },
  {
    id: "dossier.online-transfer",
    title: text("档案线上转递", "online transfer of dossiers"),
    carriedOver: true,
    measures: ["cn-2019/6.6", "zm-2022/6.10"],
  },
  {
    id: "dossier.any-office",
    title: text("档案异地通办、就近办理", "dossier services at any office"),
    carriedOver: true,
    measures: ["cn-2019/6.7", "tj-2020/2-3.4"],
  },
  {
    id: "dossier.direct-transfer",
    title: text("跨地区就业直接转档", "direct transfer of dossiers for work in another region"),
    carriedOver: true,
    measures: ["zm-2022/6.3"],
  },
  {
    id: "dossier.free-services",
    title: text("免费档案基本公共服务", "free basic dossier services"),
    carriedOver: true,
    measures: ["km-2021/11.1", "tj-2020/2-3.1"],
  },
  {
    id: "dossier.optional-papers",
    title: text("收档非必备材料", "papers that a dossier may lack"),
    carriedOver: true,
    measures: ["zm-2022/6.2"],
  },
  {
    id: "dossier.electronic-originals",
    title: text("电子原件归档", "files that were born electronic"),
    carriedOver: true,
    measures: ["zm-2022/6.6"],
  },
  {
    id: "dossier.entrepreneurs",
    title: text("企业家和创业人才档案服务", "dossier services for entrepreneurs and founders"),
    carriedOver: true,
    measures: ["tj-2020/2-3.5", "tj-2020/2-3.6", "tj-2020/2-3.7"],
  },
]);
