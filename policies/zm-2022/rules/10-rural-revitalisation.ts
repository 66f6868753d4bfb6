/** 乡村振兴：盯住返贫风险，三类人群精准帮扶，就近就业；改厕改污、道路硬化和三个农业项目限定成果；农民有培训。 */
import { all, any, byReading, count, mayApply, mustBeDone, served, text } from "@qiaoti/engine/language";
import { livesHere } from "../../cn-2019/parts.ts";
import { matching, procedure, target } from "../../rule.ts";
import { area, household, person, project } from "../../vocabulary/index.ts";
import { renovatedHouseholds } from "../readings-b.ts";

/** 监测发现有返贫风险的家庭，发出预警。zm-2022/10.3 */
export const warningOfReturnToPoverty = procedure("zm-2022/10.3", {
  of: "household",
  when: household.returnToPovertyRisk,
  grants: [
    mustBeDone(
      text("对该家庭发出返贫预警并持续监测", "a warning is raised for the household, which is watched from then on"),
    ),
  ],
});

/** 在三类人群名册上的，按需要匹配帮扶措施。zm-2022/10.5 */
export const helpForThreeGroups = matching("zm-2022/10.5", {
  of: "person",
  when: household.inThreeGroupsRegister,
  grants: [served(text("针对本户需要的帮扶措施", "measures of help that meet the household's needs"))],
});

/** 脱贫地区的居民、脱贫户和农村低收入人口，优先对接附近岗位。zm-2022/10.9 */
export const workNearHome = matching("zm-2022/10.9", {
  of: "person",
  when: any(
    all(livesHere, area.isLiftedOutOfPoverty),
    household.povertyStatus.is("lifted"),
    household.isRuralLowIncome,
  ),
  grants: [served(text("就近就业：优先匹配离家近的岗位", "work near home: posts nearby are matched first"))],
});

/** 改厕改污做完38个村、1.8万户。zm-2022/10.11 */
export const toiletsAndSewage = target("zm-2022/10.11", {
  of: "area",
  when: all(
    area.villagesRenovated.atLeast(count(38, "village")),
    byReading(renovatedHouseholds, {
      "in-total": area.householdsRenovated.atLeast(count(18_000, "household")),
      "in-each": area.fewestHouseholdsRenovatedPerVillage.atLeast(count(18_000, "household")),
    }),
  ),
  grants: [
    mustBeDone(
      text(
        "改厕改污目标记为完成，并附各村佐证",
        "the target for toilets and sewage is recorded as met, with evidence by village",
      ),
    ),
  ],
});

/** 村内道路硬化做完36个村。zm-2022/10.12 */
export const villageRoads = target("zm-2022/10.12", {
  of: "area",
  when: area.villagesRoadsHardened.atLeast(count(36, "village")),
  grants: [
    mustBeDone(
      text(
        "村内道路硬化目标记为完成，并附各村佐证",
        "the target for village roads is recorded as met, with evidence by village",
      ),
    ),
  ],
});

const commissioned = [
  mustBeDone(text("项目记为建成投产，并附佐证", "the project is recorded as built and in operation, with evidence")),
];

/** 雁鸣湖大闸蟹、蓝龙虾养殖建成投产。zm-2022/10.18 */
export const lakeAquaculture = target("zm-2022/10.18", {
  of: "project",
  when: all(project.countyProject.is("yanming-lake-aquaculture"), project.isCommissioned),
  grants: commissioned,
});

/** 狼城岗镇的陈寨花卉市场迁建完成、投入运营。zm-2022/10.19 */
export const flowerMarket = target("zm-2022/10.19", {
  of: "project",
  when: all(project.countyProject.is("chenzhai-flower-market"), project.isCommissioned),
  grants: commissioned,
});

/** 黄河滩区智慧农业园建成投产。zm-2022/10.20 */
export const smartFarm = target("zm-2022/10.20", {
  of: "project",
  when: all(project.countyProject.is("yellow-river-smart-farm"), project.isCommissioned),
  grants: commissioned,
});

/** 农民参加高素质农民培育，学文化、技术、经营、管理，可以考证。zm-2022/10.25 */
export const trainingOfFarmers = matching("zm-2022/10.25", {
  of: "person",
  when: person.isFarmer,
  grants: [
    served(
      text(
        "按文化、技术、经营、管理四方面匹配培训",
        "training matched to general schooling, technique, business and management",
      ),
    ),
    mayApply(text("经评价取得技能证书", "for a skill certificate, by assessment")),
  ],
});
