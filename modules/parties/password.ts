/** Passwords: what is good enough, how they are kept, and one that is made for a first sign-in. */
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import type { Wording } from "@qiaoti/contract";

const LEAST = 10;
const MOST = 128;
const LEAST_DIFFERENT = 5;

/** OWASP Password Storage Cheat Sheet: argon2id (the default of the library) with 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Characters that nobody mistakes for another when read out or copied by hand. */
const PLAIN = "abcdefghjkmnpqrstuvwxyz23456789";

/** What is wrong with a password for this account; empty where it is good enough. */
export function passwordProblems(password: string, signInName: string): readonly Wording[] {
  const problems: Wording[] = [];
  const length = [...password].length;
  if (length < LEAST || length > MOST)
    problems.push({
      zh: `密码应有 ${LEAST} 至 ${MOST} 个字符，现在是 ${length} 个。`,
      en: `A password has ${LEAST} to ${MOST} characters; this one has ${length}.`,
    });
  if (new Set(password).size < LEAST_DIFFERENT)
    problems.push({
      zh: `密码至少要用到 ${LEAST_DIFFERENT} 个不同的字符。`,
      en: `A password uses at least ${LEAST_DIFFERENT} different characters.`,
    });
  if (password.toLowerCase().includes(signInName.toLowerCase()))
    problems.push({ zh: "密码里不要含有登录名。", en: "A password does not contain the sign-in name." });
  if (isRun(password))
    problems.push({
      zh: "密码不能只是一串连续的字符。",
      en: "A password is more than a run of neighbouring characters.",
    });
  return problems;
}

/** 1234567890, abcdefghij and the like, in either direction. */
function isRun(password: string): boolean {
  const codes = [...password].map((c) => c.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, i) => code - (codes[i] ?? 0));
  const runs = steps.filter((step) => step === 1 || step === -1).length;
  return steps.length > 0 && runs >= steps.length - 1;
}

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), cost);

let unknown: Promise<string> | undefined;

/** Whether the password is the one kept. Without a kept one it takes the same time and says no. */
export async function checkPassword(kept: string | undefined, password: string): Promise<boolean> {
  unknown ??= hashPassword(makeOneTimePassword());
  const matches = await verify(kept ?? (await unknown), password.normalize("NFKC"));
  return kept !== undefined && matches;
}

/** A password of four groups of four characters, about 79 bits, for a first sign-in. */
export function makeOneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => PLAIN[randomInt(PLAIN.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
