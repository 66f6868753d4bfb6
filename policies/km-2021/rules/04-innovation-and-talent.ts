/** 创新平台和人才服务：建设重大平台有引导经费，新认定的平台有奖补，高层次人才有专员，人才绿卡接着办。 */
import { all, any, byReading, paid, right, served, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { project, talent } from "../../vocabulary/index.ts";
import { platformGuidanceFunds, platformReward } from "../parameters.ts";
import { nationalLimits, newlyLimits } from "../readings.ts";

const buildsInnovationCentre = project.underConstruction.has("technology-innovation-centre");

/** 承担国家重点实验室、技术创新中心等重大创新平台建设的，给建设引导经费。km-2021/4.7 */
export const platformFunds = entitlement("km-2021/4.7", {
  of: "project",
  when: any(
    project.underConstruction.has("national-key-laboratory"),
    byReading(nationalLimits, {
      laboratory: buildsInnovationCentre,
      "laboratory-and-centre": all(buildsInnovationCentre, project.level.is("national")),
    }),
    project.underConstruction.has("other-major"),
  ),
  grants: [
    paid({
      text: text("重大创新平台建设引导经费", "guidance funds for building the platform"),
      amount: platformGuidanceFunds,
      every: "once",
    }),
  ],
});

const keyLaboratory = project.kind.is("municipal-key-laboratory");
const enterpriseCentre = project.kind.is("enterprise-innovation-centre");

/** 新认定的市级重点实验室、企业科技创新中心，给奖补。km-2021/4.8 */
export const newPlatformReward = entitlement("km-2021/4.8", {
  of: "project",
  when: byReading(newlyLimits, {
    both: all(project.newlyRecognised, any(keyLaboratory, enterpriseCentre)),
    laboratories: any(all(project.newlyRecognised, keyLaboratory), enterpriseCentre),
  }),
  grants: [
    paid({
      text: text("平台认定后的奖补，一次认定奖补一次", "reward on recognition, once for each recognition"),
      amount: platformReward,
      every: "once",
    }),
  ],
});

/** 高层次人才有一站式服务专员。km-2021/4.11 */
export const talentCommissioner = procedure("km-2021/4.11", {
  of: "person",
  when: talent.isHighLevel,
  grants: [served(text("一站式服务专员", "a commissioner who sees to every request in one place"))],
});

/** 符合绿卡制度条件的人才，享受绿卡服务。km-2021/4.13 */
export const talentGreenCard = entitlement("km-2021/4.13", {
  of: "person",
  when: talent.greenCardCriteriaMet,
  grants: [right(text("持人才绿卡，享受绿卡制度规定的服务", "the talent green card and the services that go with it"))],
});
