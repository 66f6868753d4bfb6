/** Containment of administrative division codes: structural, on the digits of GB/T 2260 and GB/T 10114. */

/** 6 digits (province, city, county), 9 (township) or 12 (village); `000000` is the whole country. */
export type RegionCode = string;

export const WHOLE_COUNTRY: RegionCode = "000000";

export function isRegionCode(code: string): boolean {
  return /^(\d{6}|\d{9}|\d{12})$/.test(code);
}

/** The digits that a place inside the region must start with. */
export function regionPrefix(code: RegionCode): string {
  if (code === WHOLE_COUNTRY) return "";
  if (code.length > 6) return code.replace(/(0{3}){1,2}$/, "");
  if (code.endsWith("0000")) return code.slice(0, 2);
  return code.endsWith("00") ? code.slice(0, 4) : code;
}

/** Whether `inner` is `outer` or lies in it. */
export function contains(outer: RegionCode, inner: RegionCode): boolean {
  return inner.startsWith(regionPrefix(outer));
}

export type RegionLevel = "province" | "city" | "county" | "exact";

/** Municipalities directly under the central government have no city level of their own (GB/T 2260). */
const MUNICIPALITIES = new Set(["11", "12", "31", "50"]);

/** The prefix of the province, city or county that a place lies in. */
export function prefixAt(level: RegionLevel, code: RegionCode): string {
  const prefix = regionPrefix(code);
  if (level === "exact") return prefix;
  const length = level === "county" ? 6 : level === "province" || MUNICIPALITIES.has(code.slice(0, 2)) ? 2 : 4;
  return prefix.slice(0, length);
}

/** Length of the prefix: the longer, the more local. */
export function locality(code: RegionCode): number {
  return regionPrefix(code).length;
}
