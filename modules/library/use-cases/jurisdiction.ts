/** Whose document it is: the place read from its issuer, and whether an actor answers for that place. */
import { regionPrefix, WHOLE_COUNTRY } from "@qiaoti/engine/language";
import type { Actor } from "@qiaoti/platform";
import { findPlaces, placeName } from "@qiaoti/policies/regions";
import type { ParsedDocument } from "../text/document.ts";

/**
 * Whether an actor may keep a text of a place. A text once kept is what everyone reads, so it takes the place itself or
 * one above: a county's officer does not set the national text for others.
 */
export function answersFor(actor: Actor, region: string): boolean {
  if (actor.kind === "system") return true;
  return actor.jurisdiction !== undefined && region.startsWith(regionPrefix(actor.jurisdiction));
}

export const placeWords = (region: string): { zh: string; en: string } => ({
  zh: placeName(region),
  en: region === WHOLE_COUNTRY ? "the whole country" : placeName(region),
});

const NATIONAL = /^(?:中共中央|国务院|全国|国家|中央|[\u4e00-\u9fff]{2,20}部(?:办公厅)?$)/u;
const PLACE = /^(?:中共|共青团)?([\u4e00-\u9fff]{2,12}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗))/u;

/** The place that a document is for, by its issuers and its title; undefined where they name none or several. */
export function regionOf(parsed: ParsedDocument): string | undefined {
  const names = [...parsed.issuers, ...(parsed.title === undefined ? [] : [parsed.title])];
  const codes = new Set<string>();
  for (const name of names) {
    if (NATIONAL.test(name)) return WHOLE_COUNTRY;
    const place = PLACE.exec(name)?.[1];
    const found = place === undefined ? [] : findPlaces(place);
    if (found.length === 1 && found[0] !== undefined) codes.add(found[0]);
  }
  return codes.size === 1 ? [...codes][0] : undefined;
}
