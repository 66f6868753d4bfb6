/** The rules of this document, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import { byPlace } from "../../headings.ts";
import { rulesA } from "./part-a.ts";
import { rulesB } from "./part-b.ts";

export const rules: readonly Rule[] = [...rulesA, ...rulesB].sort((a, b) => byPlace(a.id, b.id));
