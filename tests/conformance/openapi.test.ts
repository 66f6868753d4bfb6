/** openapi.json: in step with the routes, without a finding of a linter, and true of the running service. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openapi } from "@qiaoti/platform";
import { actorOf, type InjectOptions, type InjectReply, type TestService, testService } from "@qiaoti/platform/testing";
import { modules } from "@qiaoti/server";
import { createConfig, lint } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const file = fileURLToPath(new URL("../../openapi.json", import.meta.url));

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly default?: unknown;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Response>>;
  readonly security?: readonly unknown[];
  readonly "x-permission"?: string;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
}

const document = JSON.parse(readFileSync(file, "utf8")) as Document;

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation, id: operation.operationId })),
);
type Case = (typeof operations)[number];

describe("openapi.json", () => {
  it("is what the routes say: npm run openapi writes it", async () => {
    expect(document).toEqual(await openapi(modules));
  }, 60_000);

  it("has no error by the recommended rules of its linter", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const found = await lint({ ref: file, config });
    const errors = found.filter((f) => f.severity === "error");
    expect(errors.map((f) => `${f.ruleId} ${f.message} ${f.location[0]?.pointer ?? ""}`)).toEqual([]);
  }, 120_000);

  it("names every operation once, with its module", () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.split(".")[0]))).toEqual(
      new Set(["parties", "assessment", "accountability", "library"]),
    );
  });
});

describe("the running service", () => {
  let service: TestService;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "openapi");
  const all = new Set(operations.flatMap(({ operation }) => operation["x-permission"] ?? []));
  const national = actorOf({ jurisdiction: "000000", permissions: all });
  beforeAll(async () => {
    service = await testService(modules);
  }, 120_000);
  afterAll(() => service.close());

  const pointer = (...parts: string[]): string =>
    parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

  /** What is wrong with a reply, by the document. */
  function faults({ path, method, operation }: Case, reply: InjectReply): string[] {
    const status = String(reply.status);
    const stated = operation.responses[status];
    if (stated === undefined) return [`${status} is not documented: ${reply.text.slice(0, 200)}`];
    const shared = stated.$ref?.split("/").at(-1);
    const response = shared === undefined ? stated : document.components.responses[shared];
    const type = String(reply.headers["content-type"] ?? "").split(";")[0] ?? "";
    const stands = Object.keys(response?.content ?? {});
    if (stands.length === 0) return reply.text === "" ? [] : [`${status} has a body: ${reply.text.slice(0, 200)}`];
    if (!stands.includes(type)) return [`${status} comes as ${type}, not ${stands.join(", ")}`];
    if (!type.includes("json")) return [];
    const at =
      shared === undefined
        ? pointer("paths", path, method, "responses", status, "content", type, "schema")
        : pointer("components", "responses", shared, "content", type, "schema");
    const check = ajv.getSchema(`openapi#${encodeURI(at)}`) ?? ajv.compile({ $ref: `openapi#${encodeURI(at)}` });
    return check(reply.json())
      ? []
      : (check.errors ?? []).slice(0, 5).map((e) => `${status} ${e.instancePath} ${e.message}`);
  }

  const send = (c: Case, part: Partial<InjectOptions>, fill: string, query: string): Promise<InjectReply> =>
    service.inject({
      method: c.method.toUpperCase() as InjectOptions["method"],
      url: c.path.replaceAll(/\{\w+\}/g, encodeURIComponent(fill)) + query,
      ...part,
    });

  /** A value of a schema, as small as it may be; what a format asks for is met by the plainest example. */
  function example(schema: Schema): unknown {
    const one = schema.anyOf?.[0] ?? schema.oneOf?.[0];
    if (one !== undefined) return example(one);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return schema.enum[0];
    if (schema.type === "object")
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, example(schema.properties?.[name] ?? { type: "string" })]),
      );
    if (schema.type === "array") return [];
    if (schema.type === "integer" || schema.type === "number") return Math.max(schema.minimum ?? 1, 1);
    if (schema.type === "boolean") return false;
    if (schema.type === "null") return null;
    return { date: "2026-11-21", uuid: "00000000-0000-4000-8000-000000000000" }[schema.format ?? ""] ?? "530100";
  }

  const bodyOf = (operation: Operation): Schema | undefined =>
    operation.requestBody?.content["application/json"]?.schema;

  const queryOf = (operation: Operation): string => {
    const needed = (operation.parameters ?? []).filter((p) => p.in === "query" && p.required);
    if (needed.length === 0) return "";
    return `?${new URLSearchParams(needed.map((p): [string, string] => [p.name, String(example(p.schema))]))}`;
  };

  it.each(operations)("answers $id as documented, whatever it is sent", async (c) => {
    const { operation } = c;
    const plausible = bodyOf(operation);
    const nowhere = "00000000-0000-4000-8000-000000000000";
    const replies = [
      await send(c, {}, nowhere, ""),
      await send(c, { actor: national, idempotencyKey: false }, nowhere, ""),
      await send(
        c,
        { actor: national, ...(plausible ? { payload: { unexpected: [1, "二"] } } : {}) },
        "二 %/..",
        "?version=x&limit=-1",
      ),
      await send(
        c,
        {
          actor: national,
          ...(plausible ? { payload: "not json", headers: { "content-type": "application/json" } } : {}),
        },
        nowhere,
        "",
      ),
      await send(
        c,
        { actor: national, ...(plausible ? { payload: example(plausible) } : {}) },
        nowhere,
        queryOf(operation),
      ),
    ];
    expect(replies.map((r) => r.status).filter((status) => status >= 500)).toEqual([]);
    expect(replies.flatMap((reply) => faults(c, reply))).toEqual([]);
    if (operation.security?.length !== 0) expect(replies[0]?.status).toBe(401);
  });
});
