/** Parts that several clauses of the national Opinion share. */
import { byReading, type Condition, named, type Reading, type Text, text } from "@qiaoti/engine/language";
import { residence } from "../vocabulary/index.ts";

/** 常住在本地，不论户口在哪里。Registration is never looked at. */
export const livesHere = named(
  "cn-2019/permanent-resident",
  text("常住在本地", "lives permanently in this place"),
  () => residence.permanentPlace.withinHere(),
);

/** True where the reading is taken as `option`: for what a clause gives under one reading only. */
export function takenAs<O extends string>(r: Reading<O>, option: NoInfer<O>): Condition {
  const branches: Record<string, Condition> = {};
  for (const [key, because] of Object.entries<Text>(r.options))
    branches[key] = { kind: "constant", value: key === option, because };
  return byReading<string>(r, branches);
}
