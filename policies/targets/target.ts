/** What a target of a document is, and the rows by which it is written down. */
import type { Text } from "@qiaoti/engine/language";
import type { RegisterId, TargetId } from "../measure-kinds.ts";
import type { UnitId } from "./units.ts";

/** up: more is better; down: less is better; within: between two ends; exists: done or not. */
export type Direction = "up" | "down" | "within" | "exists";

export type Operator = "at-least" | "at-most" | "exactly" | "between";

/** sum: reported values add up over the period; latest: the last one counts; every: each one has to hold. */
export type Accumulation = "sum" | "latest" | "every";

export type Frequency = "month" | "quarter" | "half-year" | "year" | "occasion";

export interface Goal {
  readonly op: Operator;
  /** Null: the text sets no figure. */
  readonly value: number | null;
  readonly to: number | null;
  /** Why there is a figure: printed, or it follows from the words (统一 is a gap of 0), or it is not set. */
  readonly figure: "printed" | "implied" | "unset";
}

/** How an option of a reading changes what is asked. */
export interface ReadingEffect {
  readonly op?: Operator;
  readonly accumulation?: Accumulation;
}

export interface TargetDefinition {
  /** Id of the measure, or of one of its figures: `zm-2022/10.11/villages`. */
  readonly id: string;
  readonly measure: TargetId;
  readonly title: Text;
  /** What is counted. */
  readonly definition: Text;
  readonly unit: UnitId;
  readonly direction: Direction;
  readonly goal: Goal;
  /** Values outside are mistakes; null where there is no such end. */
  readonly bounds: { readonly min: number | null; readonly max: number | null };
  readonly accumulation: Accumulation;
  /** How often to report. No text says; it is a proposal that an office may change. */
  readonly frequency: Frequency;
  readonly period: { readonly from: string; readonly to: string; readonly label: Text } | null;
  /** Reading of the text that bears on the figure. Without a choice or a default, no status is given. */
  readonly reading: { readonly id: string; readonly effects: Readonly<Record<string, ReadingEffect>> } | null;
  /** Who has to set what the text leaves open. */
  readonly whoSets: Text | null;
  readonly notes: readonly Text[];
  /** Counted as the open entries of a register in one category, where one is kept. */
  readonly computed: { readonly register: RegisterId; readonly category: string } | null;
}

export interface Row {
  readonly measure: TargetId;
  /** Name of the figure within the measure, where there are several. */
  readonly part?: string;
  readonly title: readonly [zh: string, en: string];
  readonly definition: readonly [zh: string, en: string];
  readonly unit: UnitId;
  readonly direction: Direction;
  /** Printed figure: operator and value, with the upper end of `between`. */
  readonly goal?: readonly [op: Operator, value: number, to?: number];
  /** Figure that follows from the words without being printed. */
  readonly implied?: readonly [op: Operator, value: number];
  readonly accumulation?: Accumulation;
  readonly frequency?: Frequency;
  readonly period?: TargetDefinition["period"];
  readonly reading?: readonly [id: string, effects?: Readonly<Record<string, ReadingEffect>>];
  /** Of a percentage that is no share of a whole: a ratio may exceed 100, a rate of change may also be negative. */
  readonly percentage?: "ratio" | "change";
  readonly note?: readonly [zh: string, en: string];
  readonly computed?: TargetDefinition["computed"];
}

const pair = ([zh, en]: readonly [string, string]): Text => ({ zh, en });

function goalOf(row: Row): Goal {
  if (row.goal !== undefined)
    return { op: row.goal[0], value: row.goal[1], to: row.goal[2] ?? null, figure: "printed" };
  if (row.implied !== undefined) return { op: row.implied[0], value: row.implied[1], to: null, figure: "implied" };
  if (row.direction === "exists") return { op: "at-least", value: 1, to: null, figure: "implied" };
  const op = row.direction === "down" ? "at-most" : row.direction === "within" ? "between" : "at-least";
  return { op, value: null, to: null, figure: "unset" };
}

function boundsOf(row: Row): TargetDefinition["bounds"] {
  if (row.unit === "yes") return { min: 0, max: 1 };
  if (row.percentage === "change") return { min: null, max: null };
  return { min: 0, max: row.unit === "percent" && row.percentage === undefined ? 100 : null };
}

/** Definitions from rows; `whoSets` names the body that sets what the document leaves open. */
export function targetsOf(whoSets: Text, rows: readonly Row[]): readonly TargetDefinition[] {
  return rows.map((row) => {
    const goal = goalOf(row);
    return {
      id: row.part === undefined ? row.measure : `${row.measure}/${row.part}`,
      measure: row.measure,
      title: pair(row.title),
      definition: pair(row.definition),
      unit: row.unit,
      direction: row.direction,
      goal,
      bounds: boundsOf(row),
      accumulation: row.accumulation ?? "latest",
      frequency: row.frequency ?? "year",
      period: row.period ?? null,
      reading: row.reading === undefined ? null : { id: row.reading[0], effects: row.reading[1] ?? {} },
      whoSets: goal.figure === "unset" ? whoSets : null,
      notes: row.note === undefined ? [] : [pair(row.note)],
      computed: row.computed ?? null,
    };
  });
}
