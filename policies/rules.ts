/** All rules of all documents. */
import { type Rule, ruleBook } from "@qiaoti/engine/language";
import { rules as cn2019 } from "./cn-2019/rules/all.ts";
import { rules as km2020 } from "./km-2020/rules/all.ts";
import { rules as km2021 } from "./km-2021/rules/all.ts";
import { rules as tj2020 } from "./tj-2020/rules/all.ts";
import { rules as zm2022 } from "./zm-2022/rules/all.ts";

export const rules: readonly Rule[] = [...cn2019, ...tj2020, ...km2020, ...km2021, ...zm2022];
export const ruleById: ReadonlyMap<string, Rule> = ruleBook(rules);
