/** The command line as a whole: help, version, exit codes, and real processes. */
import { describe, expect, it } from "vitest";
import { example, run, runProcess } from "./testing/run.ts";

const commands = ["assess", "ask", "compare", "find", "clause", "facts", "coverage", "replay", "schema", "population"];

describe("help", () => {
  it("comes without a command, and names every command and exit code, Chinese first", async () => {
    const { code, out } = await run([]);
    expect(code).toBe(0);
    expect(out).toMatch(/^用法： qiaoti <命令> \[选项\]\n/);
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command} `, "m"));
    expect(out).toContain("退出码：0 完成；1 输入有问题；2 命令写法不对；3 没有找到，或发现缺陷。");
    expect((await run(["--help"])).out).toBe(out);
  });

  it.each(commands)("of %s is complete in both languages", async (command) => {
    const zh = await run([command, "--help"]);
    const en = await run([command, "--help", "--lang", "en"]);
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toMatch(new RegExp(`^用法： qiaoti ${command}`));
    expect(en.out).toMatch(new RegExp(`^Usage: qiaoti ${command}`));
    expect(en.out).not.toMatch(/\p{Script=Han}/u);
    expect(zh.out).not.toMatch(/display help|Options:|Arguments:/);
    expect((await run(["help", command])).out).toBe(zh.out);
  });

  it("gives the version", async () => {
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a process", () => {
  it("answers the README's main command", async () => {
    const { code, out, err } = await runProcess([
      "assess",
      example("township-doctor"),
      "--region",
      "530128",
      "--on",
      "2025-08-01",
    ]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("乡镇人员调县城资格");
    expect(out).not.toContain("\u001b");
  });

  it("exits 1 on bad input and 2 on a wrong call, without a stack", async () => {
    const bad = await runProcess(["assess", "no-such.yaml"]);
    expect(bad).toEqual({ code: 1, out: "", err: "no-such.yaml：没有这个文件\n" });
    const wrong = await runProcess(["no-such-command"]);
    expect([wrong.code, wrong.out]).toEqual([2, ""]);
    expect(wrong.err).not.toMatch(/\n\s+at /);
  });

  it("is interviewed through a pipe", async () => {
    const { code, out } = await runProcess(["ask", "--region", "410122", "--on", "2025-08-01"], "是\nq\n");
    expect(code).toBe(0);
    expect(out).toContain("一、现在可以享受的");
  });
});
