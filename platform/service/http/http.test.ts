/** HTTP as callers meet it: access, mistakes all at once, keys, forgery, files, limits, metrics, the web app. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemData, route } from "@qiaoti/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Log, ServiceModule } from "../kernel.ts";
import { Problem } from "../problem.ts";
import { actorOf, type TestService, testService } from "../testing/index.ts";
import { sessionCookie } from "./access.ts";
import { createHttp } from "./create-http.ts";

const words = { zh: "试", en: "try" };
const add = route({
  id: "things.add",
  method: "POST",
  path: "/api/v1/things/:thing",
  summary: words,
  access: "things.write",
  params: z.object({ thing: z.string().regex(/^[a-z]+$/) }),
  query: z.object({ times: z.coerce.number().int().max(9).default(1) }),
  body: z.object({
    day: z.iso.date(),
    count: z.number().int().min(1),
    kind: z.enum(["bridge", "ladder"]),
    note: z.string().refine((text) => !text.includes("x"), { params: { zh: "不要写 x", en: "No x please" } }),
  }),
  reply: z.object({ done: z.int() }),
});
const send = route({
  id: "things.send",
  method: "POST",
  path: "/api/v1/files",
  summary: words,
  access: "signed-in",
  upload: { files: 2, bytes: 1000 },
  body: z.object({ title: z.string() }),
  reply: z.object({ title: z.string(), files: z.array(z.object({ name: z.string(), size: z.int() })) }),
});
const fetchFile = route({
  id: "things.fetch",
  method: "GET",
  path: "/api/v1/report",
  summary: words,
  access: "public",
  download: "text/plain",
});
const careless = route({
  id: "things.careless",
  method: "POST",
  path: "/api/v1/careless",
  summary: words,
  access: "public",
});
const leaky = route({
  id: "things.leaky",
  method: "GET",
  path: "/api/v1/leaky",
  summary: words,
  access: "public",
  reply: z.object({ shown: z.string() }),
});
const fails = route({ id: "things.fails", method: "GET", path: "/api/v1/fails", summary: words, access: "public" });
const clash = route({ id: "things.clash", method: "PUT", path: "/api/v1/clash", summary: words, access: "signed-in" });
const signIn = route({
  id: "things.signIn",
  method: "POST",
  path: "/api/v1/session",
  summary: words,
  access: "public",
  repeatable: true,
  guarded: true,
  body: z.object({ name: z.string() }),
});

let runs = 0;
const things: ServiceModule = {
  name: "things",
  identify: async (token) =>
    token === "cookie-of-li" ? actorOf({ id: "li", permissions: ["things.write"] }) : undefined,
  http: (routes) => {
    routes.serve(add, ({ query, run }) =>
      run(async ({ audit }) => {
        runs += 1;
        await audit({ action: "things.add", object: "thing" });
        return { done: runs * query.times };
      }),
    );
    routes.serve(send, ({ body, uploads, run }) =>
      run(async () => ({
        title: body.title,
        files: uploads.map(({ name, bytes }) => ({ name, size: bytes.byteLength })),
      })),
    );
    routes.serve(fetchFile, async () => ({
      name: "昆明 报告 'a'.txt",
      type: "text/plain; charset=utf-8",
      bytes: new TextEncoder().encode("内容"),
    }));
    routes.serve(careless, async () => undefined);
    routes.serve(leaky, async () => ({ shown: "yes", secret: "no" }));
    routes.serve(fails, async () => {
      throw new Error("secret of 身份证 530102199001011234");
    });
    routes.serve(clash, ({ run }) =>
      run(async () => {
        throw new Problem({
          code: "things.changed",
          status: 409,
          title: words,
          version: 7,
          allowed: ["things.reload"],
        });
      }),
    );
    routes.serve(signIn, async ({ cookies, body }) => {
      cookies.set(sessionCookie, body.name, 60);
      return undefined;
    });
  },
};

const logged: string[] = [];
const keep = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
const log: Log = { info: keep, warn: keep, error: keep };

const li = actorOf({ id: "li", permissions: ["things.write"] });
const good = { day: "2026-11-21", count: 1, kind: "bridge", note: "" };

describe("HTTP", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService([things], { log });
  });
  afterAll(() => service.close());
  beforeEach(() => {
    logged.length = 0;
  });

  const post = (payload: unknown, options: object = {}) =>
    service.inject({ method: "POST", url: "/api/v1/things/abc", payload, actor: li, ...options });

  it("names every mistake of every part at once, in Chinese, and in English to whoever asks", async () => {
    const bad = { day: "21.11.", count: 0, kind: "boat", note: "x" };
    const url = "/api/v1/things/A1?times=12";
    const reply = await post(bad, { url });
    expect(reply.status).toBe(400);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
    const problem = problemData.parse(reply.json());
    expect(problem.problems).toEqual([
      { path: "params.thing", message: "写法不对" },
      { path: "query.times", message: "不能大于 9" },
      { path: "body.day", message: "请按“2026-11-21”的样子填写日期" },
      { path: "body.count", message: "不能小于 1" },
      { path: "body.kind", message: "请从这些里选一个：bridge、ladder" },
      { path: "body.note", message: "不要写 x" },
    ]);
    const english = await post({ ...bad, day: undefined }, { url, headers: { "accept-language": "en-GB,zh;q=0.5" } });
    expect(problemData.parse(english.json()).problems?.map(({ message }) => message)).toEqual([
      "This is not written as expected",
      "At most 9",
      "This is needed",
      "At least 1",
      "Choose one of: bridge, ladder",
      "No x please",
    ]);
  });

  it("lets in whom the route is open to, before it reads what they send", async () => {
    const stranger = await service.inject({
      method: "POST",
      url: "/api/v1/things/abc",
      payload: "{ not json",
      headers: { "content-type": "application/json" },
    });
    expect(stranger.json()).toMatchObject({ status: 401, code: "platform.sign-in-needed" });
    const reader = await post(good, { actor: actorOf({ permissions: ["things.read"] }) });
    expect(reader.json()).toMatchObject({ status: 403, code: "platform.not-permitted" });
    expect((await post(good)).status).toBe(200);
  });

  it("wants a key for a change, does it once, and refuses the key for other content", async () => {
    expect((await post(good, { idempotencyKey: false })).json()).toMatchObject({ code: "platform.key-needed" });
    const before = runs;
    const replies = await Promise.all(Array.from({ length: 6 }, () => post(good, { idempotencyKey: "six-at-once" })));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(runs).toBe(before + 1);
    const other = await post({ ...good, count: 2 }, { idempotencyKey: "six-at-once" });
    expect(other.json()).toMatchObject({ status: 422, code: "platform.key-reused" });
    const somebody = actorOf({ id: "wang", permissions: ["things.write"] });
    expect((await post(good, { idempotencyKey: "six-at-once", actor: somebody })).status).toBe(200);
    expect(runs).toBe(before + 2);
  });

  it("tells a conflict with what stands and what may be done, and keeps nothing of it", async () => {
    const put = () => service.inject({ method: "PUT", url: "/api/v1/clash", actor: li, idempotencyKey: "clash-key" });
    expect((await put()).json()).toMatchObject({ status: 409, version: 7, allowed: ["things.reload"] });
    const { rows } = await service.run(li, ({ db }) =>
      sql`select from platform.idempotency where key = 'clash-key'`.execute(db),
    );
    expect(rows).toEqual([]);
  });

  it("does not let a change pass that never ran in a transaction", async () => {
    const reply = await service.inject({ method: "POST", url: "/api/v1/careless" });
    expect(reply.status).toBe(500);
    expect(logged.join()).toContain("things.careless changes something without request.run");
  });

  it("shows of an unexpected error its trace id alone", async () => {
    const reply = await service.inject({
      method: "GET",
      url: "/api/v1/fails",
      headers: { "x-request-id": "trace-of-test" },
    });
    expect(reply.status).toBe(500);
    expect(reply.text).not.toContain("530102199001011234");
    expect(reply.json()).toMatchObject({ code: "platform.unexpected", requestId: "trace-of-test" });
    expect(reply.headers["x-request-id"]).toBe("trace-of-test");
    const forged = await service.inject({
      method: "GET",
      url: "/health",
      headers: { "x-request-id": "a b\u00e9<script>" },
    });
    expect(forged.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("sends nothing that the reply does not name", async () => {
    expect((await service.inject({ method: "GET", url: "/api/v1/leaky" })).json()).toEqual({ shown: "yes" });
  });

  it("logs no query, no body, no token", async () => {
    await post(good, { url: "/api/v1/things/abc?times=2&phone=13800000000" });
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain("/api/v1/things/:thing");
    expect(logged[0]).not.toMatch(/13800000000|2026-11-21|test-/);
  });

  it("refuses a change that another site sends along with the cookie", async () => {
    const cookie = { cookie: `${sessionCookie}=cookie-of-li` };
    const change = (headers: Record<string, string>, idempotencyKey: string | false) =>
      service.inject({
        method: "POST",
        url: "/api/v1/things/abc",
        payload: good,
        headers: { ...cookie, ...headers },
        idempotencyKey,
      });
    expect((await change({}, false)).json()).toMatchObject({ status: 403, code: "platform.cross-site" });
    expect((await change({ origin: "https://evil.example" }, "own-key-1")).status).toBe(403);
    expect((await change({ "sec-fetch-site": "cross-site" }, "own-key-2")).status).toBe(403);
    expect((await change({ host: "localhost", origin: "http://localhost" }, "own-key-3")).status).toBe(200);
  });

  it("sets the session's cookie so that scripts and other sites cannot use it", async () => {
    const reply = await service.inject({
      method: "POST",
      url: "/api/v1/session",
      payload: { name: "li" },
      idempotencyKey: false,
    });
    expect(reply.status).toBe(204);
    expect(reply.headers["set-cookie"]).toBe(`${sessionCookie}=li; Max-Age=60; Path=/; HttpOnly; SameSite=Lax`);
  });

  it("takes files with their fields, and says what is too large or too many", async () => {
    const form = (...sizes: number[]) => {
      const data = new FormData();
      data.append("title", "附件");
      for (const size of sizes) data.append("file", new File([new Uint8Array(size)], "花名册.xlsx"));
      return data;
    };
    const upload = (payload: FormData) => service.inject({ method: "POST", url: "/api/v1/files", payload, actor: li });
    expect((await upload(form(10, 20))).json()).toEqual({
      title: "附件",
      files: [
        { name: "花名册.xlsx", size: 10 },
        { name: "花名册.xlsx", size: 20 },
      ],
    });
    expect((await upload(form(1001))).json()).toMatchObject({ status: 413, code: "platform.too-large" });
    expect((await upload(form(1, 1, 1))).json()).toMatchObject({ status: 413, code: "platform.too-many-files" });
    const text = await service.inject({ method: "POST", url: "/api/v1/files", payload: { title: "a" }, actor: li });
    expect(text.status).toBe(415);
  });

  it("names a file in Chinese for every browser", async () => {
    const reply = await service.inject({ method: "GET", url: "/api/v1/report" });
    expect(reply.text).toBe("内容");
    expect(reply.headers["content-disposition"]).toBe(
      "attachment; filename=\"__ __ 'a'.txt\"; filename*=UTF-8''%E6%98%86%E6%98%8E%20%E6%8A%A5%E5%91%8A%20%27a%27.txt",
    );
  });

  it.each([
    ["broken JSON", "{ not json", "application/json", 400, "platform.malformed"],
    ["a form", "a=1", "application/x-www-form-urlencoded", 415, "platform.unsupported-media-type"],
    ["3 MB", JSON.stringify({ note: "a".repeat(3_000_000) }), "application/json", 413, "platform.too-large"],
  ])("answers a body it cannot take: %s", async (_what, payload, type, status, code) => {
    const reply = await post(payload, { headers: { "content-type": type } });
    expect(reply.json()).toMatchObject({ status, code });
  });

  it("describes its routes in OpenAPI 3.1, problems included", async () => {
    const reply = await service.inject({ method: "GET", url: "/api/v1/openapi.json" });
    const document = z
      .object({
        openapi: z.string(),
        paths: z.record(
          z.string(),
          z.record(z.string(), z.looseObject({ responses: z.record(z.string(), z.unknown()) })),
        ),
      })
      .parse(reply.json());
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toContain("/api/v1/things/{thing}");
    const operation = document.paths["/api/v1/things/{thing}"]?.["post"];
    expect(operation).toMatchObject({ operationId: "things.add", "x-permission": "things.write" });
    expect(Object.keys(operation?.responses ?? {})).toEqual([
      "200",
      "400",
      "401",
      "403",
      "404",
      "409",
      "413",
      "415",
      "422",
      "429",
      "503",
    ]);
    expect(JSON.stringify(operation)).toContain("Idempotency-Key");
  });

  it("shows metrics to this machine, and elsewhere only by token", async () => {
    const local = await service.inject({ method: "GET", url: "/metrics" });
    expect(local.text).toContain('route="/api/v1/things/:thing"');
    const through = await service.inject({
      method: "GET",
      url: "/metrics",
      headers: { "x-forwarded-for": "10.0.0.9" },
    });
    expect(through.status).toBe(404);
  });

  it("limits what one address may ask, guarded routes first", async () => {
    const limited = await createHttp(service, [things], { rateLimit: 40 });
    const ask = () => limited.inject({ method: "POST", url: "/api/v1/session", payload: { name: "li" } });
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) statuses.push((await ask()).statusCode);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 204), 429]);
    expect((await ask()).json()).toMatchObject({ code: "platform.too-many-requests" });
    expect((await limited.inject({ method: "GET", url: "/api/v1/leaky" })).statusCode).toBe(200);
    await limited.close();
  });

  it("serves the web app: its page anywhere, assets for a year, packed where asked; the API keeps its own errors", async () => {
    const root = mkdtempSync(join(tmpdir(), "qiaoti-web-"));
    mkdirSync(join(root, "assets"));
    writeFileSync(join(root, "index.html"), "<!doctype html><title>桥梯</title>");
    writeFileSync(join(root, "assets", "main-abc.js"), "plain");
    writeFileSync(join(root, "assets", "main-abc.js.br"), "packed");
    const http = await createHttp(service, [things], { rateLimit: 0, staticRoot: root });
    const get = (url: string, headers: Record<string, string> = { accept: "text/html" }) =>
      http.inject({ method: "GET", url, headers });
    for (const url of ["/", "/library/km-2021"]) {
      const page = await get(url);
      expect(page.body).toContain("桥梯");
      expect(page.headers["cache-control"]).toBe("no-cache");
      expect(page.headers["content-security-policy"]).toContain("script-src 'self';");
    }
    const asset = await get("/assets/main-abc.js", { "accept-encoding": "br" });
    expect(asset.body).toBe("packed");
    expect(asset.headers["content-encoding"]).toBe("br");
    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("/assets/gone.js")).statusCode).toBe(404);
    expect((await get("/api/v1/nothing")).json()).toMatchObject({ code: "platform.not-found" });
    expect((await get("/../../etc/passwd", { accept: "*/*" })).statusCode).toBe(404);
    await http.close();
    rmSync(root, { recursive: true });
  });
});
