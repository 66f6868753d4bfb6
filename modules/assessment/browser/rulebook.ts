/** The rules of a place, loaded document by document: a person in one place never waits for the rules of another. */
import {
  contains,
  declarationsIn,
  declarationsOf,
  type Fact,
  type Filling,
  type RegionCode,
  type Rule,
  WHOLE_COUNTRY,
} from "@qiaoti/engine/language";
import { type DocumentId, documents } from "@qiaoti/policies/documents";

export interface Rulebook {
  readonly rules: readonly Rule[];
  readonly fillings: readonly Filling[];
  /** Every fact that a rule or a filling names, by id. */
  readonly facts: ReadonlyMap<string, Fact>;
}

type Live = Pick<Rulebook, "rules" | "fillings">;

const loaders: Readonly<Record<DocumentId, () => Promise<Live>>> = {
  "cn-2019": () => import("@qiaoti/policies/rules/cn-2019"),
  "tj-2020": () => import("@qiaoti/policies/rules/tj-2020"),
  "km-2020": () => import("@qiaoti/policies/rules/km-2020"),
  "km-2021": () => import("@qiaoti/policies/rules/km-2021"),
  "zm-2022": () => import("@qiaoti/policies/rules/zm-2022"),
};

/** The documents whose rules can be in force at a place. */
export function documentsAt(place: RegionCode): readonly DocumentId[] {
  return Object.values(documents)
    .filter((d) => d.region === WHOLE_COUNTRY || contains(d.region, place))
    .map((d) => d.id);
}

async function load(ids: readonly DocumentId[]): Promise<Rulebook> {
  const parts = await Promise.all(ids.map((id) => loaders[id]()));
  const rules = parts.flatMap((part) => part.rules);
  const fillings = parts.flatMap((part) => part.fillings);
  const filled = fillings.flatMap((f) => [...declarationsIn(f.when).facts]);
  return { rules, fillings, facts: new Map([...declarationsOf(rules).facts, ...filled]) };
}

const loaded = new Map<string, Promise<Rulebook>>();

/** The rulebook of a place; loaded once in a page. A load that failed is tried again at the next call. */
export function rulebookAt(place: RegionCode): Promise<Rulebook> {
  const ids = documentsAt(place);
  const key = ids.join();
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const loading = load(ids);
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}
