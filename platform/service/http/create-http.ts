/** The HTTP server: modules' routes, health, and what every reply carries. */
import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import multipart from "@fastify/multipart";
import type { RouteSpec } from "@qiaoti/contract";
import Fastify, { type FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Log, ServiceModule } from "../kernel.ts";
import type { RunningService } from "../service.ts";
import type { Identify } from "./access.ts";
import { secureHeaders } from "./headers.ts";
import { limitOf, limitRequests } from "./limits.ts";
import { serveMetrics } from "./metrics.ts";
import { openapi } from "./openapi.ts";
import { notFound, sendProblem } from "./problems.ts";
import { bodyLimit, routesOf } from "./serve.ts";
import { serveWebApp, wantsPage } from "./web-app.ts";

export interface HttpConfig {
  /** Where people reach the service; https makes cookies secure. */
  readonly publicUrl?: string | undefined;
  /** Requests a minute from one address; 0 for no limit. */
  readonly rateLimit: number;
  /** Folder of the built web app. */
  readonly staticRoot?: string | undefined;
  /** Whoever shows it may read the metrics from elsewhere. */
  readonly metricsToken?: string | undefined;
  /** Addresses of proxies that are believed about the address of the caller. */
  readonly trustProxy?: string | undefined;
  /** Says who a token belongs to, before the modules are asked. */
  readonly identify?: Identify | undefined;
}

const requestIdPattern = /^[A-Za-z0-9._-]{8,64}$/;

/** Builds the server without listening. */
export async function createHttp(
  service: RunningService,
  modules: readonly ServiceModule[],
  config: HttpConfig,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit,
    routerOptions: { maxParamLength: 512, ignoreTrailingSlash: true },
    trustProxy: config.trustProxy ?? false,
    genReqId: (request) => {
      const given = request.headers["x-request-id"];
      return typeof given === "string" && requestIdPattern.test(given) ? given : randomUUID();
    },
  });
  endConnections(app);
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, service.log));
  // First, so that every reply has them whoever refuses.
  await secureHeaders(app, config.publicUrl);
  readJson(app);
  logRequests(app, service.log);
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: true });
  await limitRequests(app, config.rateLimit);
  serveMetrics(app, service, config.metricsToken);
  const options = {
    app,
    service,
    identify: identifyBy(service, modules, config),
    secureCookies: config.publicUrl?.startsWith("https:") ?? false,
    configOf: (spec: RouteSpec) => limitOf(spec, config.rateLimit),
  };
  for (const module of modules) module.http?.(routesOf(module.name, options));
  serveHealth(app, service);
  serveDocument(app, modules);
  if (config.staticRoot !== undefined) await serveWebApp(app, config.staticRoot);
  app.setNotFoundHandler((request, reply) => {
    if (config.staticRoot !== undefined && wantsPage(request)) return reply.sendFile("index.html");
    return sendProblem(notFound(), request, reply, service.log);
  });
  return app;
}

// A connection whose request was under way when the server began to close would be kept open for the next one.
function endConnections(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", (_request, reply, _payload, done) => {
    if (closing) reply.header("connection", "close");
    done();
  });
}

// Keys that reach into prototypes are looked for with care only where the text could hold one, written out or escaped.
function readJson(app: FastifyInstance): void {
  const careful = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, text: string, done) => {
    const suspect = text.includes("__proto__") || text.includes("constructor") || text.includes("\\");
    if (suspect) return careful(request, text, done);
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      // It says what is wrong, empty bodies and a byte order mark included.
      return careful(request, text, done);
    }
    done(null, body);
  });
}

// Patterns of routes instead of addresses, which hold what people search for; the kind of caller instead of who.
function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook("onResponse", (request, reply, done) => {
    done();
    const route = request.routeOptions.url;
    if (route === "/health" || route === "/ready" || route === "/metrics") return;
    const fields = {
      requestId: request.id,
      method: request.method,
      route: route ?? "none",
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      caller: request.caller?.actor.kind ?? "none",
    };
    if (reply.statusCode >= 500) log.error(fields, "request");
    else log.info(fields, "request");
  });
}

function serveDocument(app: FastifyInstance, modules: readonly ServiceModule[]): void {
  let document: Promise<string> | undefined;
  app.get("/api/v1/openapi.json", async (_request, reply) => {
    document ??= openapi(modules).then((made) => JSON.stringify(made));
    return reply.type("application/json; charset=utf-8").send(await document);
  });
}

function identifyBy(service: RunningService, modules: readonly ServiceModule[], config: HttpConfig): Identify {
  const identifying = modules.filter((module) => module.identify);
  if (identifying.length > 1) throw new RangeError(`several modules identify: ${identifying.map(({ name }) => name)}`);
  const [module] = identifying;
  return async (token) =>
    (await config.identify?.(token)) ?? (await module?.identify?.(token, service.forModule(module.name)));
}

function serveHealth(app: FastifyInstance, service: RunningService): void {
  app.get("/health", async () => ({ status: "ok" }));
  app.get("/ready", async (_request, reply) => {
    try {
      await sql`select 1 from platform.audit_head`.execute(service.db);
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "not ready" });
    }
  });
}
