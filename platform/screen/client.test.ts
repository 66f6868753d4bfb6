/** Calls as they leave the browser: addresses, headers, keys, files, and what becomes of every kind of refusal. */
import { route } from "@qiaoti/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { addressOf, call, pathTo, ServiceProblem } from "./client.ts";

const read = route({
  id: "test.read",
  method: "GET",
  path: "/api/v1/things/:thing",
  summary: { zh: "读", en: "Read" },
  access: "public",
  params: z.object({ thing: z.string() }),
  query: z.object({ q: z.string().optional(), kinds: z.array(z.string()).optional(), page: z.int().optional() }),
  reply: z.object({ ok: z.boolean() }),
});
const change = route({
  id: "test.change",
  method: "POST",
  path: "/api/v1/things",
  summary: { zh: "改", en: "Change" },
  access: "public",
  body: z.object({ name: z.string() }),
  reply: z.object({ ok: z.boolean() }),
});
const search = route({ ...change, id: "test.search", repeatable: true });

function answering(reply: Response | Error) {
  const sent = vi.fn(async (_address: string, _init: RequestInit) => {
    if (reply instanceof Error) throw reply;
    return reply;
  });
  vi.stubGlobal("fetch", sent);
  return sent;
}

const initOf = (sent: ReturnType<typeof answering>): RequestInit & { headers: Headers } => {
  const init = sent.mock.calls[0]?.[1];
  if (!(init?.headers instanceof Headers)) throw new Error("nothing was sent");
  return { ...init, headers: init.headers };
};

async function refusalOf(promise: Promise<unknown>): Promise<ServiceProblem> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof ServiceProblem)) throw new Error("it was not refused with a problem");
  return outcome;
}

afterEach(() => vi.unstubAllGlobals());

describe("addresses", () => {
  it("encode parameters and leave out what is empty", () => {
    const input = { params: { thing: "530100/hrss" }, query: { q: "档案 转", kinds: ["a", "b"], page: 0 } };
    expect(addressOf(read, input)).toBe(
      "/api/v1/things/530100%2Fhrss?q=%E6%A1%A3%E6%A1%88+%E8%BD%AC&kinds=a&kinds=b&page=0",
    );
    expect(addressOf(read, { params: { thing: "x" }, query: { q: "" } })).toBe("/api/v1/things/x");
  });

  it("refuse a missing parameter rather than lead somewhere else", () => {
    expect(() => pathTo("/library/:document", {})).toThrow(RangeError);
  });
});

describe("what is sent", () => {
  it("a reading carries no key and no mark of a change", async () => {
    const sent = answering(Response.json({ ok: true }));
    expect(await call(read, { params: { thing: "x" } })).toEqual({ ok: true });
    const { headers } = initOf(sent);
    expect([headers.has("idempotency-key"), headers.has("x-qiaoti")]).toEqual([false, false]);
    expect(headers.get("accept-language")).toBe("zh-CN");
  });

  it("a change carries its key and the mark; a repeatable one the mark only", async () => {
    const sent = answering(Response.json({ ok: true }));
    await call(change, { body: { name: "甲" }, key: "k-1" });
    const { headers, body } = initOf(sent);
    expect([headers.get("idempotency-key"), headers.get("x-qiaoti"), body]).toEqual(["k-1", "1", '{"name":"甲"}']);
    const searched = answering(Response.json({ ok: true }));
    await call(search, { body: { name: "甲" } });
    expect(initOf(searched).headers.has("idempotency-key")).toBe(false);
  });

  it("files go as a form, with the fields beside them", async () => {
    const sent = answering(Response.json({ ok: true }));
    await call(change, { body: { name: "甲" }, files: [{ field: "file", file: new File(["文"], "文件.txt") }] });
    const { body, headers } = initOf(sent);
    if (!(body instanceof FormData)) throw new Error("no form was sent");
    const file = body.get("file");
    expect([body.get("name"), file instanceof File && file.name]).toEqual(["甲", "文件.txt"]);
    expect(headers.has("content-type")).toBe(false);
  });
});

describe("refusals", () => {
  it("keep every problem that the service names", async () => {
    const data = {
      type: "/problems/test.wrong",
      title: "不对",
      status: 422,
      code: "test.wrong",
      requestId: "r-1",
      problems: [{ path: "body.name", message: "请填写" }],
    };
    answering(Response.json(data, { status: 422 }));
    expect((await refusalOf(call(change, { body: { name: "" } }))).data).toEqual(data);
  });

  it("tell a network that is away from a server that cannot answer", async () => {
    answering(new TypeError("Failed to fetch"));
    const away = await refusalOf(call(change, { body: { name: "甲" } }));
    expect([away.data.status, away.data.code]).toEqual([0, "browser.unreachable"]);
    answering(new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "x-request-id": "r-2" } }));
    const broken = await refusalOf(call(change, { body: { name: "甲" } }));
    expect([broken.data.status, broken.data.code, broken.data.requestId]).toEqual([502, "browser.no-answer", "r-2"]);
  });
});
