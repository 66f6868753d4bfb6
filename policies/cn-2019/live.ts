/** What decides by this document: its rules, and how it fills open terms of higher documents. */
import type { Filling } from "@qiaoti/engine/language";

export { rules } from "./rules/all.ts";

export const fillings: readonly Filling[] = [];
