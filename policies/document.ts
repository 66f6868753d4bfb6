/** What is known of an issued document: number, issuer, place and date; its title is in our own words. */
import type { RegionCode, Text } from "@qiaoti/engine/language";

/** The documents that the project holds. */
export const documentIds = ["cn-2019", "tj-2020", "km-2020", "km-2021", "zm-2022"] as const;

export type DocumentId = (typeof documentIds)[number];

/** A date as exact as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type IssueDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

export interface PolicyDocument {
  readonly id: DocumentId;
  /** Document number as printed; null where the document carries none. */
  readonly number: string | null;
  /** Title in our own words, never the official one. */
  readonly title: Text;
  readonly issuers: readonly Text[];
  /** Date on the document, as exact as the source gives it. */
  readonly issued: IssueDate;
  /** Date on which it was printed or announced, where the source gives one. */
  readonly published: IssueDate | null;
  /** GB/T 2260 code of the region it is for; 000000 is the whole country. */
  readonly region: RegionCode;
  /** Issued for trial (试行), without a stated end. */
  readonly trial: boolean;
  /** Numbers of the instruments that it says it rests on, the nearest first. */
  readonly basis: readonly string[];
  /** Where a reader finds the official wording; it reaches an installation by import. */
  readonly reference: Text;
}
