/** 本文件没有填补上位文件留白的条款。 */
import type { Filling } from "@qiaoti/engine/language";

/**
 * None. The nine measures set years of service for a transfer (2.1) and for a preference (7.4), but nowhere say what
 * long service is in the sense of cn-2019/8.2; and their recruitment clauses (4.2–4.9) change conditions, methods and
 * preferences without opening a special or separate plan in the sense of cn-2019/5.5.
 */
export const fillings: readonly Filling[] = [];
