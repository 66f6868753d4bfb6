/** The routes as OpenAPI 3.1, from the schemas that check them. */
import swagger from "@fastify/swagger";
import { problemData, type RouteSpec } from "@qiaoti/contract";
import Fastify, { type FastifyInstance } from "fastify";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { z } from "zod";
import type { ServiceModule } from "../kernel.ts";
import { sessionCookie } from "./access.ts";
import { shareProblems } from "./share-problems.ts";

const passThrough = () => (data: unknown) => ({ value: data });

const statusText: Readonly<Record<number, string>> = {
  400: "内容有误，逐项列出 / mistakes, each named",
  401: "请先登录 / sign in first",
  403: "没有权限 / not permitted",
  404: "没有找到 / not found",
  409: "内容已被别人改动 / changed by somebody else meanwhile",
  413: "太大 / too large",
  415: "不接受这种格式 / a format that is not accepted",
  422: "同一编号用于不同内容，或不能办理 / key used for other content, or cannot be done",
  429: "太频繁 / too many requests",
  503: "暂时无法存取数据 / data out of reach",
};

function problemsOf(spec: RouteSpec): number[] {
  const closed = spec.access === "public" ? [] : spec.access === "signed-in" ? [401] : [401, 403];
  const change = spec.method === "GET" ? [] : [409, 413, 415, 422];
  return [...new Set([400, ...closed, 404, ...change, 429, 503, ...(spec.problems ?? [])])];
}

function headersOf(spec: RouteSpec): z.ZodType | undefined {
  if (spec.method === "GET" || spec.repeatable === true) return undefined;
  return z.object({
    "Idempotency-Key": z
      .string()
      .min(8)
      .max(128)
      .describe("同一次提交重发时不变 / the same when a change is sent again"),
  });
}

function responsesOf(spec: RouteSpec): Record<number, object> {
  const status = spec.status ?? (spec.reply || spec.download !== undefined ? 200 : 204);
  const type = spec.download ?? "application/json";
  const schema = spec.download !== undefined ? z.string().meta({ format: "binary" }) : spec.reply;
  const done = schema ? { description: "好 / done", content: { [type]: { schema } } } : z.null().describe("好 / done");
  const problems = problemsOf(spec).map((code) => [
    code,
    { description: statusText[code] ?? "", content: { "application/problem+json": { schema: problemData } } },
  ]);
  return { [status]: done, ...Object.fromEntries(problems) };
}

/** What the plugin reads of a route. */
export function describeRoute(spec: RouteSpec): object {
  const files = spec.upload
    ? z.object({ files: z.array(z.string().meta({ format: "binary" })).max(spec.upload.files) })
    : undefined;
  const body = files && spec.body instanceof z.ZodObject ? files.extend(spec.body.shape) : (files ?? spec.body);
  return {
    operationId: spec.id,
    summary: spec.summary.zh,
    description: spec.summary.en,
    tags: [spec.id.split(".")[0]],
    security: spec.access === "public" ? [] : [{ session: [] }, { token: [] }],
    ...(spec.params ? { params: spec.params } : {}),
    ...(spec.query ? { querystring: spec.query } : {}),
    ...(body ? { body, consumes: [files ? "multipart/form-data" : "application/json"] } : {}),
    ...(headersOf(spec) ? { headers: headersOf(spec) } : {}),
    response: responsesOf(spec),
    ...(spec.access === "public" || spec.access === "signed-in" ? {} : { "x-permission": spec.access }),
  };
}

// A form or a multipart body is text with files: what zod cannot say in JSON Schema (a date out of text) is left open.
const transform = createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: "any" } as never });

/** The document of all routes of the modules. Needs no database. */
export async function openapi(modules: readonly ServiceModule[]): Promise<Readonly<Record<string, unknown>>> {
  const app: FastifyInstance = Fastify({ logger: false, routerOptions: { maxParamLength: 512 } });
  app.setValidatorCompiler(passThrough);
  app.setSerializerCompiler(() => (data: unknown) => JSON.stringify(data));
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "桥梯 qiaoti",
        version: "1",
        description: "劳动力和人才社会性流动政策服务 / Policies on labour and talent mobility as a service",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: "/" }],
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: sessionCookie },
          token: { type: "http", scheme: "bearer" },
        },
      },
    },
    transform: transform as never,
    // Schemas that name themselves, as one that holds itself must.
    transformObject: jsonSchemaTransformObject as never,
  });
  app.after(() => {
    for (const module of modules) {
      module.http?.({
        serve: (spec) => {
          app.route({
            method: spec.method,
            url: spec.path,
            schema: describeRoute(spec),
            handler: async () => undefined,
          });
        },
        atEnd: () => undefined,
      });
    }
  });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return shareProblems(JSON.parse(JSON.stringify(document)));
}
