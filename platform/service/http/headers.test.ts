/** What every reply carries, and bodies that reach where they must not. */
import { route } from "@qiaoti/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ServiceModule } from "../kernel.ts";
import { type TestService, testService } from "../testing/index.ts";
import { createHttp } from "./create-http.ts";

const words = { zh: "试", en: "try" };
const put = route({
  id: "things.put",
  method: "POST",
  path: "/api/v1/things",
  summary: words,
  access: "public",
  repeatable: true,
  body: z.record(z.string(), z.unknown()),
  reply: z.object({ names: z.array(z.string()) }),
});
const fails = route({ id: "things.fails", method: "GET", path: "/api/v1/fails", summary: words, access: "public" });
const things: ServiceModule = {
  name: "things",
  http: (routes) => {
    routes.serve(put, async ({ body }) => ({ names: Object.keys(body) }));
    routes.serve(fails, async () => {
      throw new Error("unexpected");
    });
  },
};
const quiet = () => undefined;

describe("every reply and every body", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService([things], { log: { info: quiet, warn: quiet, error: quiet } });
  });
  afterAll(() => service.close());

  it("refuses a body that reaches into prototypes, escaped or not", async () => {
    const bodies = [
      '{"__proto__":{"a":1}}',
      '{"\\u005f_proto__":{"a":1}}',
      '{"constructor":{"prototype":{"a":1}}}',
      "",
    ];
    for (const payload of bodies) {
      const reply = await service.inject({
        method: "POST",
        url: "/api/v1/things",
        payload,
        headers: { "content-type": "application/json" },
      });
      expect(reply.json(), payload).toMatchObject({ status: 400, code: "platform.malformed" });
    }
  });

  it("sends the security headers with every reply, refusals and missing pages included", async () => {
    const urls = ["/health", "/api/v1/fails", "/api/v1/nothing", "/nothing"];
    for (const url of urls) {
      const { headers } = await service.inject({ method: "GET", url });
      expect(headers, url).toMatchObject({
        "content-security-policy": expect.stringContaining("default-src 'none';script-src 'self';"),
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
        "referrer-policy": "same-origin",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers["strict-transport-security"]).toBeUndefined();
    }
    const tls = await createHttp(service, [things], { rateLimit: 0, publicUrl: "https://qiaoti.example" });
    const { headers } = await tls.inject({ method: "GET", url: "/health" });
    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
    expect(headers["content-security-policy"]).toContain("upgrade-insecure-requests");
    await tls.close();
  });

  it("takes names that only look like those", async () => {
    const payload = '{"constructor":"a","proto__":1,"\\u0061":2}';
    const headers = { "content-type": "application/json" };
    const reply = await service.inject({ method: "POST", url: "/api/v1/things", payload, headers });
    expect(reply.json()).toEqual({ names: ["constructor", "proto__", "a"] });
  });
});
