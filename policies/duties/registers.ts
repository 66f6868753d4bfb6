/** What one entry of each register is, and the categories that its text lists. */
import type { Text } from "@qiaoti/engine/language";
import type { RegisterId } from "../measure-kinds.ts";

interface Holds {
  readonly entry: Text;
  readonly categories: readonly string[];
}

const holds = (zh: string, en: string, ...categories: readonly string[]): Holds => ({ entry: { zh, en }, categories });

export const registers: Readonly<Record<RegisterId, Holds>> = {
  "cn-2019/6.5": holds("已联通档案信息的机构", "an agency whose dossier data are connected"),
  "cn-2019/12.7": holds(
    "就业援助对象（不写姓名和证件号，用编号）",
    "someone to be assisted, by number",
    "零就业家庭",
    "就业困难人员",
  ),
  "tj-2020/2-1.8": holds("一项基本公共服务标准", "a standard of a basic public service"),
  "tj-2020/2-3.5": holds(
    "专库中的一份档案（用编号）",
    "a dossier of the special archive, by number",
    "企业家",
    "创业人才",
  ),
  "tj-2020/2-3.9": holds("一类民生档案的收集", "a class of archives on people's livelihood"),
  "tj-2020/3-3.1": holds("一项职业资格与职称的对应", "a qualification and the title that it matches"),
  "tj-2020/4-4.7": holds("一名分散供养特困人员（用编号）", "a person supported at home, by number"),
  "km-2020/0.1": holds(
    "适用范围内的一个单位或者地区",
    "a unit or an area within the scope",
    "艰苦边远地区",
    "乡镇卫生所",
    "中心学校",
    "其他事业单位",
  ),
  "km-2020/3.2": holds("一类急需紧缺人才", "a kind of talent urgently needed"),
  "km-2020/3.6": holds("一次编制调整", "an adjustment of establishment"),
  "km-2020/3.8": holds(
    "一名统一管理的专业技术人才（用编号）",
    "a professional under joint management, by number",
    "县管乡用",
    "县管校聘",
  ),
  "km-2020/4.4": holds("一种不能录用的情形", "a circumstance that bars recruitment"),
  "km-2020/6.1": holds("一名经认可的全职选派人员（用编号）", "a recognised full-time dispatched person, by number"),
  "km-2020/6.3": holds(
    "一项进入派出地数据库的职称（用编号）",
    "a title entered in the sending place's database, by number",
  ),
  "km-2021/11.4": holds("一项已信息化的档案服务", "a dossier service that is online"),
  "km-2021/11.5": holds("一个以档案为依据的事项", "a matter for which dossiers are evidence", "个人信用", "能力评价"),
  "km-2021/11.6": holds("已接入全国互通的机构", "an agency connected nationwide"),
  "km-2021/17.12": holds(
    "就业援助对象（不写姓名和证件号，用编号）",
    "someone to be assisted, by number",
    "零就业家庭",
    "就业困难人员",
  ),
  "km-2021/17.15": holds("一个公益性岗位", "a public-welfare post"),
  "zm-2022/4.6": holds("一项基本公共服务标准", "a standard of a basic public service"),
  "zm-2022/4.7": holds("清单中的一项服务", "a service of the list"),
  "zm-2022/6.7": holds("已联网共享档案信息的机构", "an agency that shares dossier data"),
  "zm-2022/6.13": holds("一类民生档案的收集", "a class of archives on people's livelihood"),
  "zm-2022/9.1": holds("一项职业资格、技能等级与职称的比照", "a qualification or grade and the title that it matches"),
  "zm-2022/10.4": holds("“三类人群”中的一户（用编号）", "a household of the three groups, by number"),
  "zm-2022/13.20": holds("一名困境儿童（用编号，不写姓名）", "a child in difficulty, by number"),
  "zm-2022/6-0.4": holds("一项改革任务及其次序", "a task of reform and its place in the order"),
};
