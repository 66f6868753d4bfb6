/** The language of the screen. Chinese comes first: it is the language unless a person chose English here. */
import type { Wording } from "@qiaoti/contract";
import { remember, remembered } from "./storage.ts";
import { createStore, useStore } from "./store.ts";

export type { Wording };
export type Lang = "zh" | "en";
/** A text in both languages, or one that is the same in both: a name, a number. */
export type Words = Wording | string;

export const languageTags = { zh: "zh-CN", en: "en" } as const satisfies Record<Lang, string>;

function firstLanguage(): Lang {
  const asked = typeof location === "undefined" ? null : new URLSearchParams(location.search).get("lang");
  const known = asked ?? remembered("lang");
  return known === "en" ? "en" : "zh";
}

const language = createStore<Lang>(firstLanguage());

export const currentLang = (): Lang => language.get();

/** Sets the language for all screens, the document and the next visit. */
export function setLang(lang: Lang): void {
  remember("lang", lang);
  language.set(lang);
  document.documentElement.lang = languageTags[lang];
}

export interface Speaker {
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
  readonly say: (words: Words) => string;
  /** A number as people write it: 700,000. */
  readonly number: (value: number, digits?: number) => string;
  /** A plain date YYYY-MM-DD in words: 2026年11月21日, 21 November 2026. */
  readonly date: (date: string) => string;
}

const inLanguage = (lang: Lang, words: Words): string => (typeof words === "string" ? words : words[lang]);

function dateInWords(lang: Lang, date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const tag = lang === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(day);
}

const speakerOf = (lang: Lang): Speaker => ({
  lang,
  setLang,
  say: (words) => inLanguage(lang, words),
  number: (value, digits = 2) =>
    new Intl.NumberFormat(lang === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: digits }).format(value),
  date: (date) => dateInWords(lang, date),
});

const speakers: Readonly<Record<Lang, Speaker>> = { zh: speakerOf("zh"), en: speakerOf("en") };

/** Speaks the language of the screen; a component that uses it follows a change of language. */
export const useWords = (): Speaker => speakers[useStore(language)];
/** The same outside a component, for a message that is made once. */
export const speak = (): Speaker => speakers[language.get()];
