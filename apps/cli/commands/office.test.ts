/** An office's file: readings from a day on, parameters in units that people write, every mistake at once. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, file, root, run } from "../testing/run.ts";

const kunming = join(root, "examples", "offices", "kunming.yaml");
const doctor = example("dispatched-expert");

interface Data {
  readonly now: readonly Standing[];
  readonly later: readonly Standing[];
  readonly undecided: readonly Standing[];
  readonly not: readonly Standing[];
}
interface Standing {
  readonly rule: string;
  readonly verdict: string;
  readonly readings: readonly { readonly id: string; readonly option: string | null; readonly adopted: boolean }[];
  readonly parameters: readonly { readonly id: string; readonly value: unknown }[];
  readonly grants: readonly { readonly amount?: { readonly least: number | null } }[];
}

async function standing(rule: string, ...args: string[]): Promise<Standing> {
  const { code, out } = await run(["assess", doctor, "--json", "--rule", rule, ...args]);
  expect(code).toBe(0);
  const data = JSON.parse(out) as Data;
  const [found] = [...data.now, ...data.later, ...data.undecided, ...data.not];
  if (found === undefined) throw new Error(`no answer for ${rule}`);
  return found;
}
const optionOf = (s: Standing, id: string) => s.readings.find((r) => r.id === id);

describe("an office's file", () => {
  it("adopts a reading from its day on", async () => {
    const before = await standing("km-2020/6.2", "--office", kunming, "--on", "2024-12-31");
    expect(optionOf(before, "km-2020/2")).toMatchObject({ option: "both", adopted: true });
    const after = await standing("km-2020/6.2", "--office", kunming, "--on", "2025-01-01");
    expect(optionOf(after, "km-2020/2")).toMatchObject({ option: "either", adopted: true });
    const without = await standing("km-2020/6.2", "--on", "2025-01-01");
    expect(optionOf(without, "km-2020/2")).toMatchObject({ option: null, adopted: false });
  });

  it("gives way to a reading chosen for one question", async () => {
    const chosen = await standing("km-2020/6.2", "--office", kunming, "--reading", "km-2020/2=stated");
    expect(optionOf(chosen, "km-2020/2")).toMatchObject({ option: "stated" });
  });

  it("sets parameters in yuan and in years, in their place and from their day on", async () => {
    const allowance = await standing("km-2020/8.3", "--office", kunming);
    expect(allowance.grants[0]?.amount).toEqual({ least: 50_000, most: 50_000, unit: "fen" });
    const earlier = await standing("km-2020/8.3", "--office", kunming, "--on", "2024-12-31");
    expect(earlier.grants[0]?.amount?.least).toBeNull();
    const service = await standing("cn-2019/8.2", "--office", kunming);
    expect(service.parameters).toContainEqual(
      expect.objectContaining({ id: "cn-2019/long-service-years", value: 3720 }),
    );
    const elsewhere = await standing("cn-2019/8.2", "--office", kunming, "--region", "410122");
    expect(elsewhere.parameters.find((p) => p.id === "cn-2019/long-service-years")?.value ?? null).toBeNull();
  });

  it("is checked whole: every mistake with its line and what was expected", async () => {
    const { code: wrong, err: said } = await run([
      "assess",
      doctor,
      "--office",
      file(
        "p.yaml",
        [
          "readings:",
          "  km-2020/2: [{ option: neither, from: 2025-01-01, source: 甲 }]",
          "  km-2020/99: [{ option: both, from: 2025-01-01, source: 甲 }]",
          "parameters:",
          '  km-2020/hardship-allowance: [{ value: 3.125, from: 2025-01-01, region: "530100", source: 甲 }]',
          '  cn-2019/long-service-years: [{ value: 5, from: 2025-01-01, region: "000000", source: 甲 }]',
          '  km-2020/trial-ends-on: [{ value: 2025-02-30, from: 2025-01-01, region: "530100", source: 甲 }]',
          '  km-2020/nothing: [{ value: 1, from: 2025-01-01, region: "530100", source: 甲 }]',
        ].join("\n"),
      ),
    ]);
    expect(wrong).toBe(1);
    const lines = said.split("\n").map((line) => line.replace(/^.*p\.yaml:/, ""));
    expect(lines[0]).toContain("口径选项应为：both, either, stated");
    expect(lines[1]).toContain("没有这个口径");
    expect(lines[2]).toContain("应填金额，以元计，最多两位小数");
    expect(lines[3]).toContain("应填一段时间，如 P5Y（5 年）、P6M（6 个月）");
    expect(lines[4]).toContain("应填真实存在的日期");
    expect(lines[5]).toContain("没有这个参数");
    expect(said).toContain("共 6 处问题");
  });

  it("serves compare, ask and find as well", async () => {
    const compared = await run(["compare", doctor, "--to", "120000", "--office", kunming]);
    expect(compared.code).toBe(0);
    const asked = await run(["ask", "--region", "530128", "--on", "2025-08-01", "--office", kunming, "--json"], {
      stdin: "q\n",
    });
    expect(asked.code).toBe(0);
    const table = file(
      "people.csv",
      "id,dispatch.placeHardshipRemote,dispatch.placeFrontline,dispatch.isRecognised,dispatch.isFullTime,employment.isProfessionalTechnical\nA,true,false,true,true,true\n",
    );
    const at = ["find", table, "--measure", "km-2020/6.1", "--region", "530128", "--on", "2025-08-01", "--json"];
    const open = JSON.parse((await run(at)).out) as { rules: { entitled: number }[] };
    const adopted = JSON.parse((await run([...at, "--office", kunming])).out) as { rules: { entitled: number }[] };
    expect([open.rules[0]?.entitled, adopted.rules[0]?.entitled]).toEqual([0, 1]);
  });
});
