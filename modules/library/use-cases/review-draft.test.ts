/** The review of a draft: settled clause by clause, guarded by versions, published for everyone or discarded. */

import type { Actor } from "@qiaoti/platform";
import { type TestService, testService } from "@qiaoti/platform/testing";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Draft, DraftAction, ExportedText, ImportResult } from "../contract/import.ts";
import { circular } from "../fixtures/index.ts";
import { ownTextOf } from "../testing/own-texts.ts";
import { module, officerOf, send } from "../testing/uploads.ts";

type Reply<T> = T & Record<string, unknown>;

let service: TestService;
beforeAll(async () => {
  service = await testService([module]);
});
afterAll(() => service.close());

const officer = officerOf("530100");
const other = officerOf("120000");
let count = 0;
let draft: Reply<Draft>;

const read = async (id: string, actor: Actor = officer) =>
  service.inject({ method: "GET", url: `/api/v1/library/drafts/${id}`, actor });
const act = async (action: DraftAction, version = draft.version, actor: Actor = officer) => {
  const reply = await service.inject({
    method: "POST",
    url: `/api/v1/library/drafts/${draft.id}/actions`,
    payload: { version, do: action },
    actor,
  });
  if (reply.status === 200) draft = reply.json<Reply<Draft>>();
  return reply;
};

beforeEach(async () => {
  count += 1;
  const text = circular.replace("〔2023〕12号", `〔2023〕${100 + count}号`);
  const result = (await send(service, officer, text, { region: "530100" })).json<Reply<ImportResult>>();
  draft = (await read(result.draft ?? "")).json<Reply<Draft>>();
});

describe("a draft", () => {
  it("holds what the parser found, headings settled beforehand", () => {
    expect(draft).toMatchObject({
      state: "in-review",
      version: 1,
      title: "松涛市便民就业服务若干措施",
      issued: "2023-05-08",
    });
    expect(draft.clauses.map((c) => [c.path, c.state, c.kinds[0]])).toEqual([
      ["1", "open", "target"],
      ["2", "accepted", undefined],
      ["2.1", "open", "entitlement"],
      ["2.2", "open", "entitlement"],
      ["3", "accepted", undefined],
      ["3.1", "open", "review"],
    ]);
    expect(draft.clauses[2]?.departments?.lead).toEqual(["市人社局", "市住建局"]);
    expect(draft.allowed).toContain("publish");
    expect(draft.history).toMatchObject([{ version: 1, action: "import", by: "政策岗 530100" }]);
  });

  it("is settled step by step, each on record, and published for everyone", async () => {
    await act({ action: "edit-document", title: "便民就业措施", issued: null });
    await act({ action: "edit-clause", path: "2.1", title: "零工驿站", kinds: ["register"] });
    await act({ action: "attach", path: "2.2", measures: ["km-2021/17.6", "km-2021/17.6"] });
    await act({ action: "reject", paths: ["3.1"], reason: "与本市无关" });
    const early = await act({ action: "publish" });
    expect(early.json()).toMatchObject({ status: 422, code: "library.draft-not-ready" });
    expect(early.json<{ problems: { path: string }[] }>().problems.map((p) => p.path)).toEqual([
      "clauses.1",
      "clauses.2.1",
      "clauses.2.2",
    ]);
    await act({ action: "accept", paths: ["1", "2.1", "2.2"] });
    expect(draft.clauses[3]?.measures).toEqual(["km-2021/17.6"]);
    expect((await service.inject({ method: "GET", url: `/api/v1/library/texts/${draft.text}` })).status).toBe(404);
    await act({ action: "publish" });
    expect([draft.state, draft.version, draft.allowed, draft.issued]).toEqual(["published", 7, [], undefined]);
    expect(draft.history.map((h) => h.action)).toEqual([
      "import",
      "edit-document",
      "edit-clause",
      "attach",
      "reject",
      "accept",
      "publish",
    ]);
    expect((await service.inject({ method: "GET", url: `/api/v1/library/texts/${draft.text}` })).status).toBe(200);
    await service.runJobs();
    const audited = await service.run(officer, async (work) =>
      sql<{
        action: string;
      }>`select action from platform.audit where object = ${`draft:${draft.id}`} order by id`.execute(work.db),
    );
    expect(audited.rows).toHaveLength(7);
  });

  it("seen by two: the second learns what stands now and what may be done", async () => {
    await act({ action: "accept", paths: ["1"] });
    const late = await act({ action: "accept", paths: ["2.1"] }, 1);
    expect(late.json()).toMatchObject({ status: 409, code: "library.stale-draft", version: 2 });
    expect(late.json<{ allowed: string[] }>().allowed).toContain("accept");
    const [a, b] = await Promise.all([
      act({ action: "reopen", paths: ["1"] }, 2),
      act({ action: "reopen", paths: ["1"] }, 2),
    ]);
    expect([a.status, b.status].sort()).toEqual([200, 409]);
  });

  it("discarded is closed, and frees its number", async () => {
    await act({ action: "discard", reason: "重复" });
    expect((await act({ action: "accept", paths: ["1"] })).json()).toMatchObject({ code: "library.draft-closed" });
    const text = circular.replace("〔2023〕12号", `〔2023〕${100 + count}号`);
    expect((await send(service, officer, text, { region: "530100" })).json()).toMatchObject({ outcome: "drafted" });
  });

  it("refuses clauses and measures that there are not", async () => {
    expect((await act({ action: "accept", paths: ["9.9"] })).json()).toMatchObject({ code: "library.no-such-clause" });
    expect((await act({ action: "attach", path: "1", measures: ["xx/1"] })).json()).toMatchObject({
      code: "library.no-such-clause",
    });
    expect((await read("00000000-0000-4000-8000-000000000000")).status).toBe(404);
  });

  it("is not there for another city, and not to be changed without the permission", async () => {
    expect((await read(draft.id, other)).status).toBe(404);
    expect((await act({ action: "accept", paths: ["1"] }, 1, other)).status).toBe(404);
    expect((await act({ action: "accept", paths: ["1"] }, 1, officerOf("530100", "library.import"))).status).toBe(403);
    const seen = await service.run(other, async (work) => sql`select * from library.draft_actions`.execute(work.db));
    expect(seen.rows).toEqual([]);
    const forged = service.run(other, async (work) =>
      sql`insert into library.draft_actions (draft, version, action, payload, by_id, by_name, at)
        values (${draft.id}, 2, 'publish', '{}', 'x', 'x', now())`.execute(work.db),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it("with the same number and other words is a conflict, and may take the new text", async () => {
    const text = circular.replace("〔2023〕12号", `〔2023〕${100 + count}号`).replace("更新岗位", "更新招工");
    expect((await send(service, officer, text, { region: "530100" })).json()).toMatchObject({
      code: "library.number-taken",
      version: 1,
    });
    const taken = await send(service, officer, text, { region: "530100", intent: "replace", version: "1" });
    expect(taken.json()).toMatchObject({ outcome: "replaced", draft: draft.id, version: 2 });
  });
});

describe("attachments by hand", () => {
  it("change the match and its figures, once", async () => {
    const text = ownTextOf("km-2020").replace(/^九、.*$/mu, "十、关于其他\n本市图书馆延长开放时间，读者凭证借阅。");
    const kept = (await send(service, officer, text)).json<Reply<ImportResult>>();
    expect(kept.matching?.unmatchedOurs).toMatchObject([{ clause: "km-2020/9" }]);
    const attach = (revision: number) =>
      service.inject({
        method: "POST",
        url: `/api/v1/library/texts/${kept.text}/attachments`,
        payload: { revision, path: "10", clauses: ["km-2020/9"] },
        actor: officer,
      });
    const done = (await attach(1)).json<Reply<ExportedText>>();
    expect(done.matching).toMatchObject({
      ours: { percent: 100 },
      text: { percent: 100 },
      unmatchedOurs: [],
      unmatchedText: [],
    });
    expect(done.clauses.find((c) => c.path === "10")).toMatchObject({ clauses: ["km-2020/9"], how: "hand" });
    expect((await attach(1)).json()).toMatchObject({ status: 409, code: "library.stale-text", version: 2 });
  });
});
