/** Every role, state and action of a tracked item: who may do what, and when. */
import { describe, expect, it } from "vitest";
import type { Relation } from "../access.ts";
import { itemActions, itemStates } from "../contract/items.ts";
import { abilitiesOf, addMonths, daysBetween, isOverdue } from "./item.ts";
import { type Conditions, transitions, verdictOn } from "./transitions.ts";

const nobody: Relation = { lead: false, responsible: false, supervisor: false, overseer: false };
const roles: Readonly<Record<string, Relation>> = {
  outsider: nobody,
  supporting: { ...nobody, responsible: true },
  lead: { ...nobody, responsible: true, lead: true },
  supervisor: { ...nobody, supervisor: true, overseer: true },
  above: { ...nobody, overseer: true },
};
const ready: Conditions = { milestonesOpen: 0, evidence: 1, isSubmitter: false };
const withMilestone: Conditions = { ...ready, milestonesOpen: 1 };

/** Written from the rules of procedure, not from the table: role → action → states in which it is open. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  outsider: {},
  supporting: {
    start: "not-started planned",
    note: "not-started planned in-progress submitted returned paused done",
    attach: "not-started planned in-progress returned paused",
    progress: "in-progress returned",
    "complete-milestone": "in-progress returned",
    submit: "in-progress returned",
  },
  lead: {
    plan: "not-started planned in-progress returned paused",
    start: "not-started planned",
    note: "not-started planned in-progress submitted returned paused done",
    attach: "not-started planned in-progress returned paused",
    progress: "in-progress returned",
    "complete-milestone": "in-progress returned",
    submit: "in-progress returned",
  },
  supervisor: {
    plan: "not-started planned in-progress returned paused",
    note: "not-started planned in-progress submitted returned paused done",
    accept: "submitted",
    return: "submitted",
    reopen: "done",
    pause: "not-started planned in-progress returned",
    resume: "paused",
    reassign: "not-started planned in-progress submitted returned paused",
  },
  above: { note: "not-started planned in-progress submitted returned paused done" },
};

const matrix = Object.keys(roles).flatMap((role) =>
  itemStates.flatMap((state) => itemActions.map((action) => ({ role, state, action }))),
);

describe("a tracked item", () => {
  it("has a matrix of 5 roles, 7 states and 13 actions", () => {
    expect(matrix).toHaveLength(5 * 7 * 13);
  });

  it.each(matrix)("$role, $state: $action", ({ role, state, action }) => {
    const relation = roles[role] ?? nobody;
    const conditions = action === "complete-milestone" ? withMilestone : ready;
    const open = (expected[role]?.[action] ?? "").split(" ").includes(state);
    expect(verdictOn(action, state, relation, conditions).kind === "allowed").toBe(open);
    const ability = abilitiesOf({ state }, relation, conditions).find((a) => a.action === action);
    expect(ability?.allowed ?? false).toBe(open);
  });

  it("has one row for each action and state, so that no order of rows matters", () => {
    const pairs = transitions.flatMap((row) => row.from.map((from) => `${row.action} ${from}`));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("can reach every state, and leave every state", () => {
    const reached = new Set(["not-started", ...transitions.map((row) => row.to)]);
    expect(itemStates.filter((state) => !reached.has(state))).toEqual([]);
    const left = transitions.filter((row) => row.to !== "same").flatMap((row) => row.from);
    expect(itemStates.filter((state) => !left.includes(state))).toEqual([]);
  });

  it("is not submitted with open milestones or without evidence, and says which", () => {
    const lead = roles["lead"] ?? nobody;
    expect(verdictOn("submit", "in-progress", lead, withMilestone)).toEqual({
      kind: "lacking",
      guard: "has-milestones-done",
    });
    expect(verdictOn("submit", "in-progress", lead, { ...ready, evidence: 0 })).toEqual({
      kind: "lacking",
      guard: "has-evidence",
    });
  });

  it("is not accepted by whoever submitted it", () => {
    const both: Relation = { lead: true, responsible: true, supervisor: true, overseer: true };
    expect(verdictOn("accept", "submitted", both, { ...ready, isSubmitter: true })).toEqual({
      kind: "lacking",
      guard: "is-not-the-submitter",
    });
  });
});

describe("dates of an item", () => {
  it("make it overdue on the day after the deadline, never on it, and never when done", () => {
    expect(isOverdue({ deadline: "2026-11-20", state: "in-progress" }, "2026-11-21")).toBe(true);
    expect(isOverdue({ deadline: "2026-11-21", state: "in-progress" }, "2026-11-21")).toBe(false);
    expect(isOverdue({ deadline: "2026-11-20", state: "done" }, "2026-11-21")).toBe(false);
    expect(isOverdue({ deadline: null, state: "planned" }, "2026-11-21")).toBe(false);
  });

  it("are counted across month ends", () => {
    expect(daysBetween("2026-11-21", "2026-12-21")).toBe(30);
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2027-11-30", 3)).toBe("2028-02-29");
  });
});
