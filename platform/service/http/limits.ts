/** How much one caller, and all together, may ask. */
import rateLimit from "@fastify/rate-limit";
import underPressure from "@fastify/under-pressure";
import type { RouteSpec } from "@qiaoti/contract";
import type { FastifyInstance } from "fastify";
import { Problem } from "../problem.ts";

const tooMany = (seconds: number): Problem =>
  new Problem({
    code: "platform.too-many-requests",
    status: 429,
    title: { zh: "操作太频繁", en: "Too many requests" },
    detail: { zh: `请在 ${seconds} 秒后再试。`, en: `Please try again in ${seconds} seconds.` },
  });

const overloaded = (): Problem =>
  new Problem({
    code: "platform.overloaded",
    status: 503,
    title: { zh: "现在使用的人太多", en: "The service is very busy" },
    detail: { zh: "请稍候再试，没有保存任何内容。", en: "Please try again shortly; nothing was saved." },
  });

/**
 * Limits by address, per process: an office behind one address shares the general limit, so it is wide. `perMinute` 0 for
 * none.
 */
export async function limitRequests(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute > 0) {
    await app.register(rateLimit, {
      global: true,
      max: perMinute,
      timeWindow: 60_000,
      cache: 50_000,
      errorResponseBuilder: (_request, context) => tooMany(Math.max(1, Math.ceil(context.ttl / 1000))),
    });
  }
  await app.register(underPressure, {
    maxEventLoopDelay: 2_000,
    pressureHandler: (request) => {
      // Whoever watches the service must reach it when it is busy.
      if (!["/health", "/ready", "/metrics"].includes(request.url)) throw overloaded();
    },
  });
}

/** A route where guessing or flooding would do harm has a fortieth of the general limit, counted by itself; at least 10. */
export function limitOf(spec: RouteSpec, perMinute: number): { rateLimit?: { max: number; timeWindow: number } } {
  if (perMinute === 0) return {};
  const change = spec.method !== "GET" && spec.repeatable !== true;
  const strict = spec.guarded === true || (spec.access === "public" && change);
  return strict ? { rateLimit: { max: Math.max(10, Math.floor(perMinute / 40)), timeWindow: 60_000 } } : {};
}
