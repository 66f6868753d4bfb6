/** Local rules that fill open terms of higher documents, over all documents. */
import type { Filling } from "@qiaoti/engine/language";
import { fillings as km2020 } from "./km-2020/fillings.ts";
import { fillings as km2021 } from "./km-2021/fillings.ts";
import { fillings as tj2020 } from "./tj-2020/fillings.ts";
import { fillings as zm2022 } from "./zm-2022/fillings.ts";

export const fillings: readonly Filling[] = [...tj2020, ...km2020, ...km2021, ...zm2022];
