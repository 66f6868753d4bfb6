/** Places of the country as a tree and for search; the names are fetched when somebody looks for one. */

export interface Place {
  readonly code: string;
  /** Its own name, 官渡区. */
  readonly name: string;
  /** With what it lies in, 云南省昆明市官渡区. */
  readonly full: string;
}

export interface Places {
  readonly provinces: readonly Place[];
  /** What lies directly in a place; empty for a county. */
  readonly within: (code: string) => readonly Place[];
  /** Places whose full or own name contains the words, the nearest match first; at most so many. */
  readonly search: (words: string, most: number) => readonly Place[];
  readonly find: (code: string) => Place | undefined;
}

/** A line of the register that stands for the districts of a city together, not for a place. */
const DISTRICTS_TOGETHER = "市辖区";

/** The tree from codes and full names; a county without a city of its own stands under its province. */
export function placesOf(codes: readonly string[], fullName: (code: string) => string): Places {
  const all = new Map<string, Place>();
  const below = new Map<string, Place[]>();
  const known = new Set(codes);
  const parentOf = (code: string): string | undefined => {
    if (code.endsWith("0000")) return undefined;
    const city = `${code.slice(0, 4)}00`;
    return code !== city && known.has(city) ? city : `${code.slice(0, 2)}0000`;
  };
  for (const code of [...codes].sort()) {
    const full = fullName(code);
    const parent = parentOf(code);
    const above = parent === undefined ? "" : fullName(parent);
    if (full.endsWith(DISTRICTS_TOGETHER)) continue;
    const place: Place = { code, full, name: full.startsWith(above) ? full.slice(above.length) : full };
    all.set(code, place);
    const key = parent ?? "";
    below.set(key, [...(below.get(key) ?? []), place]);
  }
  return {
    provinces: below.get("") ?? [],
    within: (code) => below.get(code) ?? [],
    find: (code) => all.get(code.slice(0, 6)),
    search: (words, most) => searchPlaces([...all.values()], words, most),
  };
}

/** Smaller is nearer: own name the same, begins so, full name begins so, contained somewhere. */
function distance({ name, full, code }: Place, words: string): number {
  const wide = code.endsWith("0000") ? 0 : code.endsWith("00") ? 0.1 : 0.2;
  if (code === words || name === words || full === words) return wide;
  if (name.startsWith(words)) return 1 + wide;
  if (full.startsWith(words)) return 2 + wide;
  if (name.includes(words)) return 3 + wide;
  return full.includes(words) ? 4 + wide : Number.POSITIVE_INFINITY;
}

function searchPlaces(all: readonly Place[], typed: string, most: number): readonly Place[] {
  const words = typed.replace(/\s/g, "");
  if (words === "") return [];
  return all
    .map((place) => ({ place, at: distance(place, words) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => a.at - b.at || (a.place.code < b.place.code ? -1 : 1))
    .slice(0, most)
    .map(({ place }) => place);
}

let loading: Promise<Places> | undefined;

/** Fetched once; the list is too large to come with the first screen. */
export function loadPlaces(): Promise<Places> {
  loading ??= import("@qiaoti/policies/regions").then(({ findPlaces, placeName }) =>
    placesOf(findPlaces(""), placeName),
  );
  return loading;
}
