/** Every duty, register and review is tracked, with times and steps only where its text states them. */
import { describe, expect, it } from "vitest";
import { measures } from "../measures.ts";
import { duties, lenses, lensOf, lensOfPrinciple } from "./index.ts";
import { stated } from "./stated.ts";

const all = [...duties.values()];
const rows = [...measures.values()];

describe("duties", () => {
  it("track 335 duties, 27 registers and 20 reviews", () => {
    const count = (kind: string) => all.filter((duty) => duty.kind === kind).length;
    expect([count("duty"), count("register"), count("review")]).toEqual([335, 27, 20]);
  });

  it("state times and steps for tracked rows only, and every one of them is used", () => {
    expect(Object.keys(stated).filter((id) => !all.some((duty) => duty.id === id))).toEqual([]);
  });

  it("give a deadline only where the text prints its year", () => {
    const withDeadline = all.filter((duty) => duty.deadline !== null);
    expect(withDeadline.map((duty) => duty.id)).toEqual(["tj-2020/1-2.3", "tj-2020/4-2.13"]);
    for (const duty of withDeadline) {
      expect(measures.get(duty.id)?.summary.zh).toContain(duty.deadline?.slice(0, 4));
      expect(duty.followUp).toBe("by-deadline");
      expect(duty.priorityHint.level).toBe(1);
    }
  });

  it("list as many steps as the text counts", () => {
    const counted = ["tj-2020/1-2.4", "km-2021/7.2", "km-2021/16.8", "km-2021/14.9", "km-2021/15.2", "zm-2022/10.14"];
    for (const duty of all.filter((d) => counted.includes(d.id)))
      expect(duty.milestones.length, duty.id).toBe(measures.get(duty.id)?.quantities[0]?.value);
  });

  it("say what every register holds, and nothing else holds entries", () => {
    for (const duty of all) expect(duty.holds !== null, duty.id).toBe(duty.kind === "register");
  });

  it("repeat what the summaries say is left open", () => {
    const rotation = all.find((duty) => duty.id === "km-2020/3.10");
    expect(rotation?.open.map((o) => o.zh)).toEqual(["原文留白：周期未写"]);
    expect(rotation?.followUp).toBe("recurrent");
  });
});

describe("lenses", () => {
  it("are headed by principles, all 49 of them", () => {
    const principles = rows.filter((measure) => measure.kind === "principle").map((measure) => measure.id);
    expect(principles).toHaveLength(49);
    expect(Object.keys(lensOfPrinciple).sort()).toEqual([...principles].sort());
    expect(new Set(Object.values(lensOfPrinciple))).toEqual(new Set(Object.keys(lenses)));
  });

  it("group every measure", () => {
    const grouped = rows.map((measure) => lensOf(measure.id));
    expect(grouped).toHaveLength(881);
    expect(new Set(grouped)).toEqual(new Set(Object.keys(lenses)));
  });

  it("group tracked work under every lens", () => {
    expect(new Set(all.map((duty) => lensOf(duty.id)))).toEqual(new Set(Object.keys(lenses)));
  });
});
