/** All measures of all documents, by id, in the order of the documents. */
import cn2019 from "./cn-2019/measures.json" with { type: "json" };
import km2020 from "./km-2020/measures.json" with { type: "json" };
import km2021 from "./km-2021/measures.json" with { type: "json" };
import { type Measure, type MeasureId, measuresOf } from "./measure.ts";
import tj2020 from "./tj-2020/measures.json" with { type: "json" };
import zm2022 from "./zm-2022/measures.json" with { type: "json" };

export {
  type ClauseId,
  clauseOf,
  type Measure,
  type MeasureId,
  type MeasureKind,
  measureKinds,
  type Quantity,
} from "./measure.ts";

/** 881 measures: 142 national, 215 Tianjin, 80 and 206 Kunming, 238 Zhongmu. */
export const measures: ReadonlyMap<MeasureId, Measure> = new Map(
  [
    ...measuresOf("cn-2019", cn2019),
    ...measuresOf("tj-2020", tj2020),
    ...measuresOf("km-2020", km2020),
    ...measuresOf("km-2021", km2021),
    ...measuresOf("zm-2022", zm2022),
  ].map((measure) => [measure.id, measure]),
);
