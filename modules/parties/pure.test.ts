/** Places, departments, sessions, throttling, roles: the parts that need no database. */
import { roles } from "@qiaoti/platform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permissionsOf } from "./access.ts";
import { abilitiesOf, normalSignInName } from "./account.ts";
import { role, signInName } from "./contract.ts";
import { departmentWording, regionOfDepartment } from "./department.ts";
import { isWithin } from "./jurisdiction.ts";
import { holds, IDLE_MS, LONGEST_MS, newToken, tokenHash } from "./session.ts";
import { secondsToWait, WINDOW_MS } from "./throttle.ts";

describe("a place", () => {
  it("lies in its city, its province and the country, and not beside", () => {
    expect(["530128", "530100", "530000", "000000"].map((j) => isWithin("530128", j))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["530129", "530300", "410000", "120000"].map((j) => isWithin("530128", j))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isWithin("530100", "530128")).toBe(false);
    expect(isWithin("000000", "530000")).toBe(false);
  });

  it("within one within another lies within the other", () => {
    const code = fc
      .tuple(fc.integer({ min: 11, max: 65 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
      .map(([p, c, d]) => `${p}${String(c).padStart(2, "0")}${c === 0 ? "00" : String(d).padStart(2, "0")}`);
    fc.assert(fc.property(code, code, code, (a, b, c) => !(isWithin(a, b) && isWithin(b, c)) || isWithin(a, c)));
    expect(isWithin("530100", "530100")).toBe(true);
  });
});

describe("a department", () => {
  it("is one of the directory, or an office of a known place; words for several bodies are none", () => {
    expect(regionOfDepartment("530100/hrss")).toBe("530100");
    expect(departmentWording("530100/hrss").zh).toContain("人力资源");
    expect(regionOfDepartment("110101/hrss")).toBe("110101");
    expect(departmentWording("110101/hrss").en).toBe("110101/hrss");
    expect(regionOfDepartment("999999/hrss")).toBeUndefined();
    expect(regionOfDepartment("人社局")).toBeUndefined();
  });
});

describe("a session", () => {
  const now = new Date("2026-11-21T09:00:00+08:00");
  const ago = (ms: number) => new Date(now.getTime() - ms);

  it("holds for twelve hours without a request and for seven days at most", () => {
    expect(holds({ began: ago(0), seen: ago(IDLE_MS - 1) }, now)).toBe(true);
    expect(holds({ began: ago(0), seen: ago(IDLE_MS) }, now)).toBe(false);
    expect(holds({ began: ago(LONGEST_MS - 1), seen: now }, now)).toBe(true);
    expect(holds({ began: ago(LONGEST_MS), seen: now }, now)).toBe(false);
  });

  it("is known by a hash that does not show the token", () => {
    const token = newToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(newToken()).not.toBe(token);
  });
});

describe("throttling", () => {
  it("lets so many attempts through, then tells how long is left of the window", () => {
    const began = new Date("2026-11-21T09:00:00+08:00");
    const at = (ms: number) => new Date(began.getTime() + ms);
    expect(secondsToWait({ count: 8, began }, 8, at(1000))).toBe(0);
    expect(secondsToWait({ count: 9, began }, 8, at(60_000))).toBe(WINDOW_MS / 1000 - 60);
  });
});

describe("roles", () => {
  it("of the contract are those of the platform", () => {
    expect(role.options).toEqual([...roles]);
  });

  it("hold what any of them holds in any module", () => {
    const tables = [
      { "a.read": ["reader", "supervisor"], "a.write": ["supervisor"] },
      { "b.write": ["policy-officer"] },
    ] as const;
    expect([...permissionsOf(["reader", "policy-officer"], tables)]).toEqual(["a.read", "b.write"]);
    expect([...permissionsOf([], tables)]).toEqual([]);
  });
});

describe("a sign-in name", () => {
  it("does not differ by capitals or width, and is never an identity number", () => {
    expect(normalSignInName(" Ｚhang.Wei ")).toBe("zhang.wei");
    for (const good of ["zhang.wei", "王芳", "km_hrss-02"]) expect(signInName.safeParse(good).success).toBe(true);
    for (const bad of ["a", ".a", "a b", "53010219900101001X", "530102900101001"])
      expect(signInName.safeParse(bad).success).toBe(false);
  });
});

describe("what may be done with an account", () => {
  it("never locks the administrator out", () => {
    expect(abilitiesOf({ id: "a", active: true }, "a")).toEqual(["change"]);
    expect(abilitiesOf({ id: "b", active: true }, "a")).toEqual(["change", "disable", "reset-password"]);
    expect(abilitiesOf({ id: "b", active: false }, "a")).toEqual(["enable"]);
  });
});
