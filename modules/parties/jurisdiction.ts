/** Places as jurisdictions: which lies at or below which. */
import type { Wording } from "@qiaoti/contract";
import { placeName, placeProblem } from "@qiaoti/policies/regions";

const WHOLE_COUNTRY = "000000";

/** Digits of a six-digit code that its own places share: 53 of 530000, 5301 of 530100, all six of a county. */
const significant = (code: string): string => (code === WHOLE_COUNTRY ? "" : code.replace(/(?:00){1,2}$/, ""));

/** Whether a place is the jurisdiction itself or lies in it. Same meaning as `platform.in_jurisdiction` in the database. */
export const isWithin = (place: string, jurisdiction: string): boolean => place.startsWith(significant(jurisdiction));

export const isKnownPlace = (code: string): boolean => placeProblem(code) === undefined;

/** The place in words. Names of divisions have no English form in the register they come from. */
export const placeWording = (code: string): Wording => ({
  zh: placeName(code),
  en: code === WHOLE_COUNTRY ? "the whole country" : placeName(code),
});

export { placeName };
