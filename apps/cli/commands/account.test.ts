/** Accounts from the command line, on a data folder of their own. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { run } from "../testing/run.ts";

const folder = mkdtempSync(join(tmpdir(), "qiaoti-account-"));
// As root the database runs as another account, which must be able to enter.
chmodSync(folder, 0o755);
beforeAll(() => {
  vi.stubEnv("QIAOTI_DATA", join(folder, "data"));
  vi.stubEnv("QIAOTI_REGION", "530100");
  vi.stubEnv("DATABASE_URL", "");
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Listed {
  readonly accounts: readonly {
    readonly signInName: string;
    readonly jurisdiction: string;
    readonly active: boolean;
  }[];
}
const list = async (): Promise<Listed["accounts"]> =>
  (JSON.parse((await run(["account", "list", "--json"])).out) as Listed).accounts;

describe("qiaoti account", () => {
  it("makes, lists, resets and disables accounts, and says what it cannot do", async () => {
    const added = await run(["account", "add", "Li.Na", "--name", "李娜", "--role", "supervisor", "--role", "reader"]);
    expect(added).toMatchObject({ code: 0, err: "" });
    expect(added.out).toMatch(/登录名：li\.na\n一次性密码：[a-z2-9]{4}(?:-[a-z2-9]{4}){3}\n/);
    expect(await list()).toMatchObject([{ signInName: "li.na", jurisdiction: "530100", active: true }]);

    const twice = await run(["account", "add", "li.na", "--lang", "en"]);
    expect([twice.code, twice.err]).toEqual([1, "This sign-in name is taken\nPlease choose another sign-in name.\n"]);
    const wrong = await run(["account", "add", "b.c", "--role", "king"]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("--role：king 不是角色")]);
    const nowhere = await run(["account", "add", "b.c", "--region", "999999"]);
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining("没有这个行政区划代码")]);

    expect((await run(["account", "reset-password", "LI.NA"])).out).toContain("一次性密码：");
    expect((await run(["account", "reset-password", "nobody"])).code).toBe(3);
    expect((await run(["account", "disable", "li.na", "--reason", "调离"])).code).toBe(0);
    expect(await list()).toMatchObject([{ active: false }]);
    const again = await run(["account", "disable", "li.na", "--reason", "调离"]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("账号已经停用")]);
    const plain = await run(["account", "list"]);
    expect(plain.out).toBe("li.na  李娜  530100  supervisor,reader  已停用\n");
  }, 120_000);

  it("names every setting that is wrong", async () => {
    vi.stubEnv("QIAOTI_PORT", "many");
    const { code, err } = await run(["account", "list"]);
    vi.stubEnv("QIAOTI_PORT", "");
    expect([code, err]).toEqual([1, expect.stringContaining("QIAOTI_PORT")]);
  });
});
