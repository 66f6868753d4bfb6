/** The shape of one atomic commitment of a clause, and the check of the data that holds it. */
import type { Text } from "@qiaoti/engine/language";
import type { Cn2019Clause, Cn2019Measure } from "./cn-2019/measure-ids.ts";
import type { DocumentId } from "./document.ts";
import type { Km2020Clause, Km2020Measure } from "./km-2020/measure-ids.ts";
import type { Km2021Clause, Km2021Measure } from "./km-2021/measure-ids.ts";
import type { Tj2020Clause, Tj2020Measure } from "./tj-2020/measure-ids.ts";
import type { Zm2022Clause, Zm2022Measure } from "./zm-2022/measure-ids.ts";

/** Id of a measure: document, slash, clause, dot, number in the clause. An unknown id does not compile. */
export type MeasureId = Cn2019Measure | Tj2020Measure | Km2020Measure | Km2021Measure | Zm2022Measure;

/** Id of a clause: the id of its measures without the last number. */
export type ClauseId = Cn2019Clause | Tj2020Clause | Km2020Clause | Km2021Clause | Zm2022Clause;

/** What makes a measure live (落地机制); `matching` is carried by a programme, `target` by an indicator. */
export const measureKinds = [
  "entitlement",
  "procedure",
  "matching",
  "target",
  "duty",
  "register",
  "review",
  "principle",
] as const;

export type MeasureKind = (typeof measureKinds)[number];

const operators = ["<", "<=", "=", ">=", "between"] as const;

/** A figure that the text itself states; `between` carries its two ends. */
export interface Quantity {
  readonly name: string;
  readonly op: (typeof operators)[number];
  readonly value: number | string | readonly number[];
  readonly unit: string;
}

export interface Measure {
  readonly id: MeasureId;
  readonly document: DocumentId;
  readonly clauseId: ClauseId;
  /** Place of the clause as printed, such as 二、（一）. */
  readonly clause: string;
  readonly title: string;
  /** The commitment in our own words; it binds where other fields differ. */
  readonly summary: Text;
  readonly kind: MeasureKind;
  readonly beneficiaries: readonly string[];
  readonly departments: readonly string[];
  /** Sketch of the conditions with names of its own document; the rule is what decides. Null: none. */
  readonly conditions: string | null;
  readonly effect: string;
  readonly quantities: readonly Quantity[];
  /** Clauses of the national Opinion that it carries out. */
  readonly upstream: readonly string[];
}

/** A row of `measures.json`, as JSON types it. */
interface Row extends Omit<Measure, "id" | "document" | "clauseId" | "kind" | "quantities"> {
  readonly id: string;
  readonly kind: string;
  readonly quantities: readonly (Omit<Quantity, "op"> & { readonly op: string })[];
}

/** Clause of a measure: its id without the last number. */
export function clauseOf(id: MeasureId): ClauseId {
  return id.slice(0, id.lastIndexOf(".")) as ClauseId;
}

/**
 * The measures of one document. `scripts/measure-ids.mjs` writes the id types from the same rows, and a test holds
 * the two in step: that is why an id of a row may be read as a `MeasureId` here.
 *
 * @throws RangeError naming the row, where a kind or an operator is unknown or the id belongs to another document.
 */
export function measuresOf(document: DocumentId, rows: readonly Row[]): Measure[] {
  return rows.map((row) => {
    if (!row.id.startsWith(`${document}/`)) throw new RangeError(`${row.id}: not a measure of ${document}`);
    const id = row.id as MeasureId;
    return {
      id,
      document,
      clauseId: clauseOf(id),
      clause: row.clause,
      title: row.title,
      summary: row.summary,
      kind: member(measureKinds, row.kind, row.id),
      beneficiaries: row.beneficiaries,
      departments: row.departments,
      conditions: row.conditions,
      effect: row.effect,
      quantities: row.quantities.map((quantity) => ({ ...quantity, op: member(operators, quantity.op, row.id) })),
      upstream: row.upstream,
    };
  });
}

function member<const T extends string>(list: readonly T[], value: string, place: string): T {
  const found = list.find((item) => item === value);
  if (found === undefined) throw new RangeError(`${place}: "${value}" is none of ${list.join(", ")}`);
  return found;
}
