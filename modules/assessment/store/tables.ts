/** Tables of the module as Kysely sees them. */
import type { ColumnType } from "kysely";

export interface SavedTable {
  /** SHA-256 of the part of the derived key that names the row; the code itself is nowhere. */
  readonly id: Buffer;
  /** Sealed answers: nonce, ciphertext, tag. */
  readonly box: Buffer;
  readonly saved_on: ColumnType<string, string, never>;
  readonly expires_on: ColumnType<string, string, never>;
}

export interface TallyTable {
  readonly rule: string;
  /** GB/T 2260 code of the county, city or province, at most 6 digits. */
  readonly place: string;
  readonly day: ColumnType<string, string, never>;
  readonly entitled: ColumnType<number, number, number>;
  readonly undetermined: ColumnType<number, number, number>;
  readonly not_entitled: ColumnType<number, number, number>;
}

export interface Tables {
  readonly "assessment.saved": SavedTable;
  readonly "assessment.tallies": TallyTable;
}
