/** The cases of all rules of all documents; apart from the rules, so that only what checks them loads them. */
import type { RuleCase } from "./cases.ts";
import { cases as cn2019 } from "./cn-2019/rules/index.ts";
import { cases as km2020 } from "./km-2020/rules/index.ts";
import { cases as km2021 } from "./km-2021/rules/index.ts";
import { cases as tj2020 } from "./tj-2020/rules/index.ts";
import { cases as zm2022 } from "./zm-2022/rules/index.ts";

export const cases: readonly RuleCase[] = [...cn2019, ...tj2020, ...km2020, ...km2021, ...zm2022];
