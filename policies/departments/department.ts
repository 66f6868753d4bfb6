/** What a department of the directory is. */
import type { RegionCode, Text } from "@qiaoti/engine/language";

/**
 * `organ`: a department of a government or a party committee. `organisation`: a people's organisation (群团).
 * `office`: the office of a leading group. `agency`: a public institution. `government`: a government with its party
 * committee. `park`: the administration of a zone. `group`: words of a document that stand for several bodies.
 */
export type DepartmentKind = "organ" | "organisation" | "office" | "agency" | "government" | "park" | "group";

export type DepartmentLevel = "nation" | "province" | "city" | "county";

export interface Department {
  /** `530100/hrss`: region code, slash, key. The same key means the same field of work in every region. */
  readonly id: string;
  readonly region: RegionCode;
  readonly name: Text;
  /** Names as the documents print them, brackets made full width. */
  readonly printed: readonly string[];
  readonly level: DepartmentLevel;
  readonly kind: DepartmentKind;
  /** Ids that a group stands for; `below`: every body of a place below. Absent: the text names no members. */
  readonly members?: readonly string[] | "below" | "own";
}

type Row = readonly [
  key: string,
  zh: string,
  en: string,
  kind: DepartmentKind,
  printed: string,
  members?: Department["members"],
];

/** Departments of one region from rows; printed names are separated by spaces. */
export function departmentsIn(region: RegionCode, level: DepartmentLevel, rows: readonly Row[]): readonly Department[] {
  return rows.map(([key, zh, en, kind, printed, members]) => ({
    id: `${region}/${key}`,
    region,
    name: { zh, en },
    printed: printed.split(" ").filter((name) => name !== ""),
    level,
    kind,
    ...(members === undefined ? {} : { members }),
  }));
}

/** Brackets made full width: documents of one office print both. */
export const normalName = (printed: string): string => printed.trim().replaceAll("(", "（").replaceAll(")", "）");
