/** Who a request comes from, and whether the route is open to them. */
import type { RouteSpec } from "@qiaoti/contract";
import type { FastifyRequest } from "fastify";
import { type Actor, anonymous } from "../kernel.ts";
import { Problem } from "../problem.ts";
import { notPermitted, signInNeeded } from "./problems.ts";

/** The cookie that holds the token of a session. */
export const sessionCookie = "qiaoti_session";

export type Identify = (token: string) => Promise<Actor | undefined>;

export interface Caller {
  readonly actor: Actor;
  /** How the caller is known: a cookie goes along by itself, a bearer token does not. */
  readonly by: "cookie" | "bearer" | "nothing";
}

/** A bearer token is tried before the cookie. An unknown token is nobody. */
export async function callerOf(request: FastifyRequest, identify: Identify): Promise<Caller> {
  const bearer = /^Bearer ([\x21-\x7e]{1,4096})$/.exec(request.headers.authorization ?? "")?.[1];
  const cookie = request.cookies[sessionCookie];
  const token = bearer ?? cookie;
  if (token === undefined || token === "") return { actor: anonymous, by: "nothing" };
  const actor = await identify(token);
  return actor ? { actor, by: bearer === undefined ? "cookie" : "bearer" } : { actor: anonymous, by: "nothing" };
}

const mayDo = (actor: Actor, permission: string): boolean =>
  actor.permissions.has(permission) || actor.permissions.has("*");

/** Throws where the route is closed to the actor. */
export function checkAccess(spec: RouteSpec, actor: Actor): void {
  if (spec.access === "public") return;
  if (actor.kind === "anonymous") throw signInNeeded();
  if (spec.access !== "signed-in" && !mayDo(actor, spec.access)) throw notPermitted(spec.access);
}

const crossSite = (): Problem =>
  new Problem({
    code: "platform.cross-site",
    status: 403,
    title: { zh: "这个请求来自别的网站，没有执行", en: "This request came from another site and was not carried out" },
  });

/**
 * Forgery from another site. The cookie is SameSite=Lax, so a form elsewhere does not carry it; and a change known by the
 * cookie must carry a header that no form can set and no other origin may send without a preflight that we refuse:
 * `Idempotency-Key`, which most changes have anyway, `X-Qiaoti` or `X-Requested-With`. A token in each page would protect no better and
 * asks for state. Browsers that say where a request comes from are believed as well.
 */
export function checkForgery(request: FastifyRequest, caller: Caller): void {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return;
  if (request.headers["sec-fetch-site"] === "cross-site") throw crossSite();
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== "null" && hostOf(origin) !== request.host) throw crossSite();
  const own = ["idempotency-key", "x-qiaoti", "x-requested-with"].some((name) => request.headers[name] !== undefined);
  if (caller.by === "cookie" && !own) throw crossSite();
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
