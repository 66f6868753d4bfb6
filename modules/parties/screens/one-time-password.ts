/** A one-time password, made in the administrator's browser so that only its hash ever leaves the two of them. */

/** Characters that nobody mistakes for another when read out or copied by hand. */
const plain = "abcdefghjkmnpqrstuvwxyz23456789";
const groups = 4;
const groupLength = 4;

/** Four groups of four characters, about 79 bits. */
export function makeOneTimePassword(): string {
  // Values that would favour the first characters are thrown away.
  const fair = 256 - (256 % plain.length);
  const chosen: string[] = [];
  while (chosen.length < groups * groupLength) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32)))
      if (byte < fair && chosen.length < groups * groupLength) chosen.push(plain[byte % plain.length] ?? "");
  }
  return Array.from({ length: groups }, (_, i) => chosen.slice(i * groupLength, (i + 1) * groupLength).join("")).join(
    "-",
  );
}
