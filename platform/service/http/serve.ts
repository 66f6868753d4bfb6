/** One route of a module on the wire: access, parts, handler, reply. */
import type { RouteSpec } from "@qiaoti/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { persistently } from "../db/transaction.ts";
import {
  type Download,
  type HttpReply,
  type HttpRequest,
  type Routes,
  type ServeSettings,
  type Service,
  Written,
} from "../kernel.ts";
import { Problem } from "../problem.ts";
import type { RunningService } from "../service.ts";
import { type Caller, callerOf, checkAccess, checkForgery, type Identify } from "./access.ts";
import { type Parts, readParts } from "./body.ts";
import { langOf } from "./problems.ts";
import { type Claim, RequestTransaction, type SentReply } from "./request-transaction.ts";

export interface ServeOptions {
  readonly app: FastifyInstance;
  readonly service: RunningService;
  readonly identify: Identify;
  /** Cookies go over TLS only. */
  readonly secureCookies: boolean;
  /** Settings of the route for other plugins: its rate limit. */
  readonly configOf: (spec: RouteSpec) => object;
}

/** Bytes of a JSON body, and of a form beside its files. */
export const bodyLimit = 2 * 1024 * 1024;

type Handler = (request: HttpRequest<RouteSpec>) => Promise<unknown>;

const isChange = (spec: RouteSpec): boolean => spec.method !== "GET";
const needsKey = (spec: RouteSpec): boolean => isChange(spec) && spec.repeatable !== true;

/** Routes of one module. */
export function routesOf(owner: string, options: ServeOptions): Routes {
  const scoped = options.service.forModule(owner);
  return {
    serve: <R extends RouteSpec>(
      spec: R,
      handler: (request: HttpRequest<R>) => Promise<HttpReply<R>>,
      settings: ServeSettings<R> = {},
    ) => {
      register(owner, scoped, spec, handler as unknown as Handler, options, settings.plainBody);
    },
    atEnd: (task) => {
      options.app.addHook("onClose", () => task(scoped));
    },
  };
}

declare module "fastify" {
  interface FastifyRequest {
    caller?: Caller;
  }
}

function register(
  owner: string,
  scoped: Service,
  spec: RouteSpec,
  handler: Handler,
  options: ServeOptions,
  plainBody?: (body: unknown) => unknown,
): void {
  const { app, identify } = options;
  app.route({
    method: spec.method,
    url: spec.path,
    config: options.configOf(spec),
    ...(spec.upload ? { bodyLimit: spec.upload.files * spec.upload.bytes + bodyLimit } : {}),
    // Before the body is read: a stranger's upload is not received.
    onRequest: async (request) => {
      const caller = await callerOf(request, identify);
      checkForgery(request, caller);
      checkAccess(spec, caller.actor);
      request.caller = caller;
    },
    handler: async (request, reply) => {
      const parts = await readParts(spec, request, plainBody);
      const claim = needsKey(spec) ? claimOf(spec, request, parts) : undefined;
      const cookies = cookieJar(request, reply, options.secureCookies);
      const sent = await persistently(async () => {
        cookies.forget();
        return await answer(owner, scoped, spec, handler, request, parts, claim, cookies, options);
      });
      cookies.apply();
      return send(reply, sent);
    },
  });
}

const keyPattern = /^[\x21-\x7e]{8,128}$/;

function claimOf(spec: RouteSpec, request: FastifyRequest, parts: Parts): Claim {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string" || !keyPattern.test(key)) {
    throw new Problem({
      code: "platform.key-needed",
      status: 400,
      title: { zh: "请求缺少编号", en: "The request lacks its idempotency key" },
      detail: {
        zh: "提交请求时须带 Idempotency-Key（8 至 128 个字符），同一次提交重发时不变。",
        en: "A change carries an Idempotency-Key header of 8 to 128 characters, the same when it is sent again.",
      },
    });
  }
  return { key, route: spec.id, hash: parts.hash };
}

async function answer(
  owner: string,
  scoped: Service,
  spec: RouteSpec,
  handler: Handler,
  request: FastifyRequest,
  parts: Parts,
  claim: Claim | undefined,
  cookies: CookieJar,
  { service }: ServeOptions,
): Promise<SentReply> {
  const actor = request.caller?.actor;
  if (!actor) throw new Error("a route was reached without its caller");
  const transaction = new RequestTransaction(service.ground, actor, request.id, owner, claim);
  try {
    const result = await handler({
      params: parts.params as never,
      query: parts.query as never,
      body: parts.body as never,
      uploads: parts.uploads,
      actor,
      requestId: request.id,
      address: request.ip,
      get lang() {
        return langOf(request.headers["accept-language"]);
      },
      service: scoped,
      cookies,
      run: (useCase) => transaction.run(useCase),
    });
    if (needsKey(spec) && !transaction.ran) throw new Error(`${spec.id} changes something without request.run`);
    const reply = transaction.kept ?? renderReply(spec, result);
    await transaction.finish(reply);
    return reply;
  } catch (error) {
    await transaction.abandon();
    if (transaction.kept) return transaction.kept;
    throw error;
  }
}

/** The reply by its schema: what the schema does not name is not sent. */
function renderReply(spec: RouteSpec, result: unknown): SentReply {
  if (spec.download !== undefined) return { status: spec.status ?? 200, file: result as Download };
  if (!spec.reply) return { status: spec.status ?? 204 };
  if (result instanceof Written) return { status: spec.status ?? 200, json: result.json };
  const parsed = spec.reply.safeParse(result);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    throw new Error(`the reply of ${spec.id} does not fit its schema: ${places.slice(0, 10).join("; ")}`);
  }
  return { status: spec.status ?? 200, json: JSON.stringify(parsed.data) };
}

function send(reply: FastifyReply, { status, json, file }: SentReply): FastifyReply {
  reply.code(status).header("cache-control", "no-store");
  if (file) {
    return reply.type(file.type).header("content-disposition", attachment(file.name)).send(Buffer.from(file.bytes));
  }
  if (json === undefined) return reply.send();
  return reply.type("application/json; charset=utf-8").serializer(asItIs).send(json);
}

const asItIs = (payload: unknown): string => String(payload);

/** RFC 6266 with the Chinese name by RFC 5987 and a plain one for programs that do not know it. */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

type Cookies = HttpRequest<RouteSpec>["cookies"];

interface CookieJar extends Cookies {
  apply(): void;
  forget(): void;
}

// Cookies are set once the work is committed: work that is done again, or fails, leaves none.
function cookieJar(request: FastifyRequest, reply: FastifyReply, secure: boolean): CookieJar {
  const waiting = new Map<string, () => void>();
  const common = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  return {
    get: (name) => request.cookies[name],
    set: (name, value, maxAge) => {
      waiting.set(name, () => reply.setCookie(name, value, { ...common, maxAge }));
    },
    clear: (name) => {
      waiting.set(name, () => reply.clearCookie(name, common));
    },
    apply: () => {
      for (const act of waiting.values()) act();
    },
    forget: () => waiting.clear(),
  };
}
