/** Passwords: what is refused, how they are kept, and the ones made for a first sign-in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPassword, hashPassword, makeOneTimePassword, passwordProblems } from "./password.ts";

const told = (password: string, name = "zhang.wei") => passwordProblems(password, name).map((p) => p.zh);

describe("a password", () => {
  it("has ten characters or more, of five kinds or more", () => {
    expect(told("qiaoti-26")).toEqual(["密码应有 10 至 128 个字符，现在是 9 个。"]);
    expect(told("qiaoti-261")).toEqual([]);
    expect(told("acacacacacac")).toEqual(["密码至少要用到 5 个不同的字符。"]);
    expect(told("昆明滇池畔的红嘴鸥回来了")).toEqual([]);
  });

  it("is neither a run of neighbours nor made of the sign-in name", () => {
    expect(told("1234567890")).toEqual(["密码不能只是一串连续的字符。"]);
    expect(told("jihgfedcba")).toEqual(["密码不能只是一串连续的字符。"]);
    expect(told("Zhang.Wei-2026")).toEqual(["密码里不要含有登录名。"]);
  });

  it("tells every problem at once", () => {
    expect(told("aaa", "aaa")).toHaveLength(3);
  });

  it("is kept as argon2id and found again however its characters are composed", async () => {
    const kept = await hashPassword("caf\u00e9-au-lait-2026");
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await checkPassword(kept, "cafe\u0301-au-lait-2026")).toBe(true);
    expect(await checkPassword(kept, "cafe-au-lait-2026")).toBe(false);
    expect(await checkPassword(undefined, "caf\u00e9-au-lait-2026")).toBe(false);
  });

  it("made for a first sign-in is always good enough and never the same", () => {
    const made = Array.from({ length: 200 }, makeOneTimePassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) {
      expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(?:-[a-hjkmnp-z2-9]{4}){3}$/);
      expect(told(password)).toEqual([]);
    }
  });

  it("is judged without failing, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => Array.isArray(told(typed))));
    expect(told("")).not.toEqual([]);
  });
});
