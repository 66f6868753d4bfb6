/** Import over HTTP on a real database: ours attached, the unknown drafted, conflicts told, refusals without a trace. */
import { type TestService, testService } from "@qiaoti/platform/testing";
import type { DocumentId } from "@qiaoti/policies";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExportedText, ImportResult, TextSummary } from "../contract/import.ts";
import { circular, haveSeeds, seed } from "../fixtures/index.ts";
import { clauseList, ownTextOf } from "../testing/own-texts.ts";
import { module, officerOf, send } from "../testing/uploads.ts";

let service: TestService;
beforeAll(async () => {
  service = await testService([module]);
});
afterAll(() => service.close());

const national = officerOf("000000");
const kunming = officerOf("530100");
const textOf = (id: DocumentId): Uint8Array => (haveSeeds() ? seed(id) : Buffer.from(ownTextOf(id)));
const counted = async (): Promise<number> =>
  (
    await service.run(
      national,
      async (w) => (await sql<{ n: string }>`select count(*) n from library.texts`.execute(w.db)).rows,
    )
  ).map((r) => Number(r.n))[0] ?? 0;

describe("a document of ours", () => {
  it("is kept with every clause of ours attached, and not a character lost", async () => {
    const bytes = textOf("km-2020");
    const reply = await send(service, kunming, bytes);
    const result = reply.json<ImportResult & Record<string, unknown>>();
    expect([reply.status, result.outcome, result.document]).toEqual([200, "imported", "km-2020"]);
    expect(result.matching?.ours).toEqual({
      total: clauseList("km-2020").length,
      attached: clauseList("km-2020").length,
      percent: 100,
    });
    expect(result.matching?.unmatchedText).toEqual([]);
    const text = (await service.inject({ method: "GET", url: `/api/v1/library/texts/${result.text}` })).json<
      ExportedText & Record<string, unknown>
    >();
    expect(text.segments.map((s) => s.text).join("")).toBe(new TextDecoder().decode(bytes));
    const original = await service.inject({ method: "GET", url: `/api/v1/library/texts/${result.text}/original` });
    expect(Buffer.from(original.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it("sent again changes nothing", async () => {
    const before = await counted();
    const again = (await send(service, kunming, textOf("km-2020"))).json<ImportResult & Record<string, unknown>>();
    expect([again.outcome, again.version, await counted()]).toEqual(["unchanged", 1, before]);
  });

  it("with other words is a conflict; compared, then kept as a new version beside the old", async () => {
    const other = new TextDecoder().decode(textOf("km-2020")).replace("八、", "八、（修订）");
    const conflict = await send(service, kunming, other);
    expect(conflict.json()).toMatchObject({
      status: 409,
      code: "library.number-taken",
      version: 1,
      allowed: ["preview", "replace"],
    });
    const preview = (await send(service, kunming, other, { intent: "preview" })).json<
      ImportResult & Record<string, unknown>
    >();
    expect(preview.comparison?.filter((c) => c.change !== "same").map((c) => [c.path, c.change])).toEqual([
      ["8", "changed"],
    ]);
    const stale = await send(service, kunming, other, { intent: "replace", version: "7" });
    expect(stale.json()).toMatchObject({ status: 409, code: "library.stale-text", version: 1 });
    const done = (await send(service, kunming, other, { intent: "replace", version: "1" })).json<
      ImportResult & Record<string, unknown>
    >();
    expect([done.outcome, done.version]).toEqual(["replaced", 2]);
    const { texts } = (await service.inject({ method: "GET", url: "/api/v1/library/texts", actor: national })).json<{
      texts: TextSummary[];
    }>();
    expect(texts.filter((t) => t.document === "km-2020").map((t) => [t.version, t.current])).toEqual(
      expect.arrayContaining([
        [1, false],
        [2, true],
      ]),
    );
  });

  it("is imported only by its place or one above; anyone else may preview", async () => {
    const refused = await send(service, kunming, textOf("tj-2020"));
    expect(refused.json()).toMatchObject({ status: 403, code: "library.outside-jurisdiction", allowed: ["preview"] });
    const preview = (await send(service, kunming, textOf("tj-2020"), { intent: "preview" })).json<
      ImportResult & Record<string, unknown>
    >();
    expect([preview.outcome, preview.document, preview.text]).toEqual(["preview", "tj-2020", undefined]);
    expect((await send(service, national, textOf("tj-2020"))).json()).toMatchObject({ outcome: "imported" });
  });

  it("shows its official words to a visitor", async () => {
    await service.runJobs();
    const { pieces } = (
      await service.inject({ method: "GET", url: "/api/v1/library/documents/tj-2020/official" })
    ).json<{
      pieces: { clause: string; words: string }[];
    }>();
    expect(pieces.find((p) => p.clause === "tj-2020/2-3")?.words).toMatch(/^（三）/u);
  });

  it("imported twice at once is kept once", async () => {
    const replies = await Promise.all([1, 2, 3].map(() => send(service, national, textOf("zm-2022"))));
    expect(replies.map((r) => r.json<ImportResult & Record<string, unknown>>().outcome).sort()).toEqual([
      "imported",
      "unchanged",
      "unchanged",
    ]);
  });
});

describe("who may not", () => {
  it.each([
    ["a visitor", undefined, 401],
    ["an officer without the permission", officerOf("530100", "other"), 403],
  ])("%s", async (_, actor, status) => {
    expect((await send(service, actor, circular)).status).toBe(status);
  });
});

describe("what is refused", () => {
  it.each([
    ["no policy", "红烧肉的做法\n1. 洗净\n2. 炖一小时\n", "library.not-a-policy", 422],
    ["nothing", "", "library.empty", 422],
    ["garbage", Uint8Array.from({ length: 3000 }, (_, i) => (i * 197 + (i >> 3)) % 256), "library.binary", 415],
    ["an old Word file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "library.old-word", 415],
  ])("%s, with its reason and without a trace", async (_, content, code, status) => {
    const before = await counted();
    const reply = await send(service, national, content);
    expect(reply.json()).toMatchObject({ code, status });
    expect(await counted()).toBe(before);
  });

  it("names everything that a policy has and this lacks", async () => {
    const { problems } = (await send(service, national, "一篇日记。今天下雨。")).json<{
      problems: { message: string }[];
    }>();
    expect(problems.length).toBeGreaterThanOrEqual(5);
  });

  it("a file of 50 MB before it is read", async () => {
    const reply = await send(service, national, new Uint8Array(50 * 1024 * 1024));
    expect(reply.status).toBe(413);
  });

  it("a document whose place nobody named", async () => {
    const nowhere = "关于做好示例工作的通知\n某办发〔2024〕1号\n一、要求\n（一）加强落实。\n";
    expect((await send(service, national, nowhere)).json()).toMatchObject({ code: "library.region-unknown" });
    expect((await send(service, national, nowhere, { region: "530100" })).json()).toMatchObject({ outcome: "drafted" });
  });
});
