/** The HTTP server: modules' routes, health, and what every reply carries. */
import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import multipart from "@fastify/multipart";
import Fastify, { type FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { ServiceModule } from "../kernel.ts";
import type { RunningService } from "../service.ts";
import type { Identify } from "./access.ts";
import { notFound, sendProblem } from "./problems.ts";
import { routesOf } from "./serve.ts";

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
export const bodyLimit = 2 * 1024 * 1024;

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
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, service.log));
  app.setNotFoundHandler((request, reply) => sendProblem(notFound(), request, reply, service.log));
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: true });
  const options = {
    app,
    service,
    identify: identifyBy(service, modules, config),
    secureCookies: config.publicUrl?.startsWith("https:") ?? false,
    describe: () => ({}),
  };
  for (const module of modules) module.http?.(routesOf(module.name, options));
  serveHealth(app, service);
  return app;
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
