/** Every living measure lives: its rule decides its cases, its figures take values, its task goes to the end, its lens shows work. */
import { accountability } from "@qiaoti/accountability";
import type { itemDetail, lens, targetDetail } from "@qiaoti/accountability/contract";
import { decide } from "@qiaoti/engine/decide";
import type { Actor } from "@qiaoti/platform";
import { actorOf, type InjectReply, type TestService, testService } from "@qiaoti/platform/testing";
import {
  cases,
  type Department,
  departments,
  documents,
  type LivingThing,
  living,
  type MeasureId,
  type RuleCase,
  situationOf,
} from "@qiaoti/policies";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";

type Item = z.output<typeof itemDetail>;
type Target = z.output<typeof targetDetail>;

const today = "2026-11-21";
let service: TestService;
let lenses: readonly z.output<typeof lens>[] = [];

beforeAll(async () => {
  service = await testService([accountability], { now: `${today}T09:00:00+08:00` });
  const reply = await get("/lenses", supervisorOf("000000"));
  lenses = reply.json<{ lenses: z.output<typeof lens>[] }>().lenses;
});
afterAll(async () => {
  await service.close();
});

const base = "/api/v1/accountability";
const supervisorOf = (jurisdiction: string): Actor =>
  actorOf({
    jurisdiction,
    id: `supervisor-${jurisdiction}`,
    permissions: ["accountability.read", "accountability.report", "accountability.supervise"],
  });
const officerOf = (department: Department): Actor =>
  actorOf({
    jurisdiction: department.region,
    department: department.id,
    id: `officer-${department.id}`,
    permissions: ["accountability.read", "accountability.report"],
  });

const get = (path: string, actor: Actor): Promise<InjectReply> =>
  service.inject({ method: "GET", url: `${base}${path}`, actor });

async function post<T>(path: string, actor: Actor, payload: unknown): Promise<T> {
  const reply = await service.inject({ method: "POST", url: `${base}${path}`, actor, payload });
  expect(reply.status, `${path} ${reply.text}`).toBeLessThan(300);
  return reply.json<T>();
}

/** Who supervises and who works where the measure holds; the national text names groups only, so their members work. */
function peopleOf(id: MeasureId): { readonly supervisor: Actor; readonly officer: Actor; readonly department: string } {
  const region = Object.values(documents).find((document) => id.startsWith(`${document.id}/`))?.region ?? "";
  const known = [...departments.values()].filter((department) => department.region === region);
  const department = known.find(({ kind }) => kind === "organ") ?? known[0];
  if (department === undefined) throw new Error(`no department in ${region}`);
  return { supervisor: supervisorOf(region), officer: officerOf(department), department: department.id };
}

const casesByRule = new Map<string, RuleCase[]>();
for (const c of cases) casesByRule.set(c.rule.id, [...(casesByRule.get(c.rule.id) ?? []), c]);

function ruleDecides(id: MeasureId): void {
  const own = casesByRule.get(id) ?? [];
  expect(own.length).toBeGreaterThan(0);
  for (const c of own) expect(decide(c.rule, situationOf(c)).verdict, c.name).toBe(c.expect);
}

/** The period of today by how often a target is reported, or the last day of its own period where that has passed. */
function periodOf({ frequency, period }: Target): string {
  const day = period !== null && period.to < today ? period.to : today;
  const month = Number(day.slice(5, 7));
  switch (frequency) {
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
    case "half-year":
      return `${day.slice(0, 4)}-H${month > 6 ? 2 : 1}`;
    case "year":
      return day.slice(0, 4);
    case "occasion":
      return day;
  }
}

async function figureTakesValues(measure: MeasureId, id: string): Promise<void> {
  const { supervisor, officer, department } = peopleOf(measure);
  const path = `/targets/${encodeURIComponent(id)}`;
  const before = (await get(path, supervisor)).json<Target>();
  const { op, value, to } = before.goal;
  const goal = value ?? 1;
  const reading = before.reading?.options[0]?.id;
  const set = await post<Target>(`${path}/settings`, supervisor, {
    version: before.version,
    responsible: { lead: department, supporting: [] },
    source: "分工方案",
    ...(value === null ? { goal: { op, value: goal, to: op === "between" ? 2 : to } } : {}),
    ...(before.reading?.chosen === null && reading !== undefined ? { reading } : {}),
  });
  expect(set.status).toBe("no-data");
  const period = periodOf(set);
  const after = await post<Target>(`${path}/values`, officer, {
    version: set.version,
    period,
    value: goal,
    source: "台账",
  });
  expect(after.latest).toEqual({ period, value: goal });
  expect(["on-track", "at-risk", "met", "missed"]).toContain(after.status);
  expect(after.achieved).toBe(goal);
}

async function taskGoesToTheEnd(id: MeasureId): Promise<void> {
  const { supervisor, officer, department } = peopleOf(id);
  const path = `/items/${encodeURIComponent(id)}`;
  const found = (await get(path, supervisor)).json<Item>();
  const act = (actor: Actor, version: number, command: object): Promise<Item> =>
    post<Item>(`${path}/actions`, actor, { version, ...command });
  let item = await act(supervisor, found.version, {
    action: "reassign",
    lead: department,
    supporting: [],
    note: "分工",
  });
  item = await act(officer, item.version, { action: "start" });
  for (const milestone of item.milestoneList.filter(({ doneOn }) => doneOn === null))
    item = await act(officer, item.version, { action: "complete-milestone", milestone: milestone.id });
  const form = new FormData();
  form.append("version", String(item.version));
  form.append("files", new Blob(["会议纪要"]), "纪要.txt");
  item = await post<Item>(`${path}/evidence`, officer, form);
  item = await act(officer, item.version, { action: "submit", note: "已经做完，见纪要" });
  item = await act(supervisor, item.version, { action: "accept" });
  expect(item).toMatchObject({ state: "done", progress: 100, evidence: 1 });
}

async function registerHolds(id: MeasureId): Promise<void> {
  const { supervisor, officer, department } = peopleOf(id);
  const path = encodeURIComponent(id);
  const item = (await get(`/items/${path}`, supervisor)).json<Item>();
  const owned = await post<Item>(`/items/${path}/actions`, supervisor, {
    version: item.version,
    action: "reassign",
    lead: department,
    supporting: [],
    note: "分工",
  });
  await post(`/registers/${path}/entries`, officer, {
    version: owned.version,
    name: "第一条",
    validFrom: "2026-01-01",
    source: "批件 1 号",
  });
  const { counts } = (await get(`/registers/${path}/entries`, officer)).json<{ counts: { open: number } }>();
  expect(counts.open).toBe(1);
}

async function reviewComesRound(id: MeasureId): Promise<void> {
  const { supervisor, officer, department } = peopleOf(id);
  const path = encodeURIComponent(id);
  const item = (await get(`/items/${path}`, supervisor)).json<Item>();
  const owned = await post<Item>(`/items/${path}/actions`, supervisor, {
    version: item.version,
    action: "reassign",
    lead: department,
    supporting: [],
    note: "分工",
  });
  const planned = await post<Item>(`/reviews/${path}/schedule`, supervisor, {
    version: owned.version,
    everyMonths: 6,
    nextOn: "2026-12-01",
  });
  const held = await post<Item>(`/reviews/${path}/rounds`, officer, {
    version: planned.version,
    heldOn: "2026-11-20",
    findings: "两处与上位规定不一致",
    result: "issues-found",
  });
  expect(held.review).toMatchObject({ nextOn: "2027-05-20", rounds: [{ result: "issues-found" }] });
}

async function lives(id: MeasureId, thing: LivingThing): Promise<void> {
  switch (thing.kind) {
    case "rule":
      return ruleDecides(id);
    case "indicator":
      for (const figure of thing.ids) await figureTakesValues(id, figure);
      return;
    case "duty":
      return taskGoesToTheEnd(id);
    case "register":
      return registerHolds(id);
    case "review":
      return reviewComesRound(id);
    case "principle": {
      const heads = lenses.find(({ id: known }) => known === thing.lens);
      expect(heads?.principles.map(({ measure }) => measure)).toContain(id);
      expect(heads?.measures).toBeGreaterThan(0);
    }
  }
}

describe("living measures", () => {
  it.each(
    [...living.values()]
      .filter(({ things }) => things.length > 0)
      .map(({ measure, things }) => [measure.id, things] as const),
  )("%s", async (id, things) => {
    for (const thing of things) await lives(id, thing);
  });
});
