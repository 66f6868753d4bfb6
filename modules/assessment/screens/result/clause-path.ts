/** Where a measure is read in the library. */

/** `km-2020/2.1` is read at /library/km-2020/2.1. */
export function clausePath(measure: string): string {
  const [document = "", ...rest] = measure.split("/");
  return `/library/${encodeURIComponent(document)}/${encodeURIComponent(rest.join("/"))}`;
}
