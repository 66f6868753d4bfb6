/** What a condition came to, as a sign and as a word; the word is there for those who cannot see the sign. */
import type { Kleene } from "../language/kleene.ts";
import type { Language } from "../language/text.ts";

export const signs: Readonly<Record<Kleene, string>> = { 0: "？", 1: "✓", 2: "✗" };

/** Stable names for styles and scripts. */
export const markNames: Readonly<Record<Kleene, string>> = { 0: "unknown", 1: "yes", 2: "no" };

export const markWords: Readonly<Record<Language, Readonly<Record<Kleene, string>>>> = {
  zh: { 0: "未知", 1: "是", 2: "否" },
  en: { 0: "unknown", 1: "yes", 2: "no" },
};
