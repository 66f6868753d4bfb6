/** Numbers for Prometheus: requests by route, pool, process. Routes by their pattern, never by their values. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { RunningService } from "../service.ts";
import { notFound } from "./problems.ts";

const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** Counts every request; `/metrics` answers this machine, and elsewhere whoever shows the token. */
export function serveMetrics(app: FastifyInstance, service: RunningService, token: string | undefined): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ["method", "route", "status"] as const;
  const duration = new Histogram({
    name: "qiaoti_http_request_seconds",
    help: "Time to answer",
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const errors = new Counter({
    name: "qiaoti_http_errors_total",
    help: "Replies of 500 and above",
    labelNames,
    registers: [registry],
  });
  new Gauge({
    name: "qiaoti_database_connections",
    help: "Connections of the pool",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      this.set({ state: "idle" }, service.pool.idleCount);
      this.set({ state: "busy" }, service.pool.totalCount - service.pool.idleCount);
      this.set({ state: "waiting" }, service.pool.waitingCount);
    },
  });
  app.addHook("onResponse", (request, reply, done) => {
    done();
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? "none",
      status: String(reply.statusCode),
    };
    duration.observe(labels, reply.elapsedTime / 1000);
    if (reply.statusCode >= 500) errors.inc(labels);
  });
  app.get("/metrics", { config: { rateLimit: false }, schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, token)) throw notFound();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

// The socket's address: what a proxy forwards comes from elsewhere even where the proxy is on this machine.
function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined && request.headers.authorization === `Bearer ${token}`) return true;
  const forwarded = request.headers["x-forwarded-for"] !== undefined || request.headers["forwarded"] !== undefined;
  return token === undefined && !forwarded && loopback.has(request.socket.remoteAddress ?? "");
}
