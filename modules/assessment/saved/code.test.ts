/** Codes: readable, caught when mistyped, and a box that opens with its own code alone. */
import { describe, expect, it } from "vitest";
import { newCode, readCode } from "./code.ts";
import { keysOf, seal, unseal } from "./seal.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("a code", () => {
  it("is read as it was given, with letters that are taken for figures put right", () => {
    for (let i = 0; i < 200; i++) {
      const code = newCode();
      const plain = code.replaceAll("-", "");
      expect(readCode(code)).toBe(plain);
      expect(readCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(plain);
      expect(readCode(plain.replaceAll("0", "O").replaceAll("1", "l"))).toBe(plain);
    }
  });

  it("is refused with one wrong character or two neighbours exchanged, but for 0 and Z", () => {
    for (let i = 0; i < 40; i++) {
      const plain = newCode().replaceAll("-", "");
      for (let at = 0; at < plain.length; at++) {
        const own = plain[at] ?? "";
        for (const other of ALPHABET) {
          if (other === own || (own + other).match(/0Z|Z0/)) continue;
          expect(readCode(plain.slice(0, at) + other + plain.slice(at + 1)), `${plain} ${at} ${other}`).toBeUndefined();
        }
        const next = plain[at + 1];
        if (at >= plain.length - 2 || next === undefined || next === own || (own + next).match(/0Z|Z0/)) continue;
        expect(readCode(plain.slice(0, at) + next + own + plain.slice(at + 2)), plain).toBeUndefined();
      }
    }
  });

  it("opens its own box alone, and no box that was touched", async () => {
    const [mine, other] = await Promise.all([keysOf("A".repeat(12)), keysOf("B".repeat(12))]);
    const box = seal(mine, { said: [] });
    expect(unseal(mine, box)).toEqual({ said: [] });
    expect(() => unseal(other, box)).toThrow();
    const touched = Buffer.from(box);
    touched[20] = (touched[20] ?? 0) ^ 1;
    expect(() => unseal(mine, touched)).toThrow();
    expect(seal(mine, { said: [] }).equals(box)).toBe(false);
  });
});
