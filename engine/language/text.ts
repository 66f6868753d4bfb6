/** Wording in the two languages of the product. */

export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;

/** Chinese first, English second; both complete. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}
