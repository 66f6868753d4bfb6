/** A code in a link: behind the `#`, which stays in the browser and in no server's log. */

/** 12 letters and digits in three groups, however they were typed; undefined where they are none. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  return plain.length === 12 ? (plain.match(/.{4}/g) ?? []).join("-") : undefined;
}

export const shareLink = (origin: string, code: string): string => `${origin}/assess/saved#${code}`;

/** The code of a link that was opened. */
export const codeOfLink = (hash: string): string | undefined => readCode(decodeURIComponent(hash.replace(/^#/, "")));
