/** The code by which saved answers are found again: readable, unguessable, with a character that catches mistakes. */
import { randomInt } from "node:crypto";

/** No I, L, O or U: nothing that is mistaken for 1 or 0, nothing rude by chance. 32 characters. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;

/** Weighted sum modulo 31: one wrong character, or two neighbours exchanged, is noticed (but for 0 taken for Z). */
function checkOf(body: string): string {
  let sum = 0;
  for (const [i, c] of [...body].entries()) sum = (sum + (i + 2) * ALPHABET.indexOf(c)) % 31;
  return ALPHABET[sum] ?? "0";
}

/** 11 random characters (55 bits) and their check character, in three groups. */
export function newCode(): string {
  let body = "";
  for (let i = 0; i < LENGTH - 1; i++) body += ALPHABET[randomInt(ALPHABET.length)] ?? "0";
  return grouped(body + checkOf(body));
}

const grouped = (plain: string): string => `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`;

/** The code as it is reckoned with, whatever case, spaces, hyphens and mistaken letters; undefined where it is none. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-—–_.]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
  if (plain.length !== LENGTH || [...plain].some((c) => !ALPHABET.includes(c))) return undefined;
  return checkOf(plain.slice(0, -1)) === plain.at(-1) ? plain : undefined;
}
