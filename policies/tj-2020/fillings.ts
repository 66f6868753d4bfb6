/** How this document fills open terms of higher documents. */
import type { Filling } from "@qiaoti/engine/language";

export const fillings: readonly Filling[] = [];
