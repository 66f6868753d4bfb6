/** Units in which targets are counted, and which of them are the same measure on another scale. */
import type { Text } from "@qiaoti/engine/language";

interface Unit {
  readonly text: Text;
  /** What is measured; only units of one dimension convert. */
  readonly dimension: string;
  /** How many base units one of it is. */
  readonly scale: number;
}

const unit = (zh: string, en: string, dimension: string, scale = 1): Unit => ({ text: { zh, en }, dimension, scale });

export const units = {
  person: unit("人", "persons", "person"),
  "10k-persons": unit("万人", "ten thousand persons", "person", 10_000),
  household: unit("户", "households", "household"),
  "10k-households": unit("万户", "ten thousand households", "household", 10_000),
  item: unit("个", "items", "item"),
  "10k-items": unit("万个", "ten thousand items", "item", 10_000),
  village: unit("个村", "villages", "village"),
  standard: unit("项", "standards", "standard"),
  "percent-points": unit("个百分点", "percentage points", "points"),
  percent: unit("%", "%", "share"),
  fraction: unit("比值", "fraction", "share", 100),
  day: unit("天", "days", "time"),
  yuan: unit("元", "yuan", "money"),
  "10k-yuan": unit("万元", "ten thousand yuan", "money", 10_000),
  "100m-yuan": unit("亿元", "hundred million yuan", "money", 100_000_000),
  hectare: unit("公顷", "hectares", "area"),
  score: unit("分", "points", "score"),
  yes: unit("是/否", "yes (1) or no (0)", "yes"),
} as const satisfies Readonly<Record<string, Unit>>;

export type UnitId = keyof typeof units;

const byName: ReadonlyMap<string, Unit> = new Map(
  Object.entries(units).flatMap(([id, u]) => [
    [id, u],
    [u.text.zh, u],
    [u.text.en, u],
  ]),
);

/** What people also write. */
const alsoWritten: Readonly<Record<string, UnitId>> = {
  "％": "percent",
  百分点: "percent-points",
  亿: "100m-yuan",
  名: "person",
  村: "village",
};

/** A value in the wanted unit; undefined where the written unit is unknown or measures something else. */
export function inUnit(value: number, written: string, wanted: UnitId): number | undefined {
  const name = written.trim();
  const from = byName.get(alsoWritten[name] ?? name);
  const to = units[wanted];
  if (from === undefined || from.dimension !== to.dimension) return undefined;
  // Twelve digits: 0.1 万人 is 1,000 persons, not 1,000.0000000000001.
  return Number(((value * from.scale) / to.scale).toPrecision(12));
}
