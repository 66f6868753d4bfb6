/** All rules of all documents, with the cases beside them. */
import { type Rule, ruleBook } from "@qiaoti/engine/language";
import type { RuleCase } from "./cases.ts";
import * as cn2019 from "./cn-2019/rules/index.ts";
import * as km2020 from "./km-2020/rules/index.ts";
import * as km2021 from "./km-2021/rules/index.ts";
import * as tj2020 from "./tj-2020/rules/index.ts";
import * as zm2022 from "./zm-2022/rules/index.ts";

const documents = [cn2019, tj2020, km2020, km2021, zm2022];

export const rules: readonly Rule[] = documents.flatMap((d) => d.rules);
export const cases: readonly RuleCase[] = documents.flatMap((d) => d.cases);
export const ruleById: ReadonlyMap<string, Rule> = ruleBook(rules);
