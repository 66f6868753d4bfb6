/** Errors as RFC 9457: what a caller may know, in the caller's language; of the rest a trace id only. */
import type { ProblemData } from "@qiaoti/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import { databaseAway, isAway } from "../db/errors.ts";
import type { Log } from "../kernel.ts";
import { Problem, type ProblemSpec } from "../problem.ts";
import type { Finding } from "./say.ts";

export type Lang = "zh" | "en";

/** Chinese unless English is preferred to it. */
export function langOf(header: string | undefined): Lang {
  const weights = { zh: 0, en: 0 };
  for (const part of (header ?? "").split(",")) {
    const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
    const quality = Number(/q=([\d.]+)/.exec(rest.join(";"))?.[1] ?? 1);
    const lang = tag.split("-")[0];
    if (lang === "zh" || lang === "en") weights[lang] = Math.max(weights[lang], Number.isFinite(quality) ? quality : 0);
  }
  return weights.en > weights.zh ? "en" : "zh";
}

export const invalid = (problems: readonly Finding[]): Problem =>
  new Problem({
    code: "platform.invalid",
    status: 400,
    title: { zh: "有内容需要改正", en: "Some of this needs correcting" },
    problems,
  });

export const signInNeeded = (): Problem =>
  new Problem({
    code: "platform.sign-in-needed",
    status: 401,
    title: { zh: "请先登录", en: "Please sign in first" },
    detail: { zh: "登录后可以继续。", en: "You can go on once you are signed in." },
  });

export const notPermitted = (permission: string): Problem =>
  new Problem({
    code: "platform.not-permitted",
    status: 403,
    title: { zh: "您的账户没有这项权限", en: "Your account may not do this" },
    detail: {
      zh: `需要的权限：${permission}。请联系本单位的系统管理员。`,
      en: `Permission needed: ${permission}. Please ask the administrator of your office.`,
    },
  });

export const notFound = (): Problem =>
  new Problem({
    code: "platform.not-found",
    status: 404,
    title: { zh: "没有这个页面或内容", en: "There is nothing here" },
  });

const specs: Readonly<Record<string, ProblemSpec>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge(),
  FST_REQ_FILE_TOO_LARGE: tooLarge(),
  FST_FILES_LIMIT: {
    code: "platform.too-many-files",
    status: 413,
    title: { zh: "文件太多", en: "Too many files" },
  },
  FST_FIELDS_LIMIT: {
    code: "platform.too-many-fields",
    status: 413,
    title: { zh: "内容项太多", en: "Too many fields" },
  },
  FST_PARTS_LIMIT: {
    code: "platform.too-many-fields",
    status: 413,
    title: { zh: "内容项太多", en: "Too many fields" },
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: unsupported(),
  FST_INVALID_MULTIPART_CONTENT_TYPE: unsupported(),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: malformed(),
  FST_ERR_CTP_INVALID_JSON_BODY: malformed(),
  FST_ERR_CTP_EMPTY_JSON_BODY: malformed(),
  FST_ERR_BAD_URL: malformed(),
};

function tooLarge(): ProblemSpec {
  return {
    code: "platform.too-large",
    status: 413,
    title: { zh: "内容太大", en: "This is too large" },
    detail: { zh: "请缩小或拆分后再试，没有保存任何内容。", en: "Make it smaller or split it; nothing was saved." },
  };
}

function unsupported(): ProblemSpec {
  return {
    code: "platform.unsupported-media-type",
    status: 415,
    title: { zh: "不接受这种格式的内容", en: "This kind of content is not accepted here" },
  };
}

function malformed(): ProblemSpec {
  return { code: "platform.malformed", status: 400, title: { zh: "请求的格式不对", en: "The request is malformed" } };
}

/** The problem that an error is told as; undefined for one that nobody outside may know. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (isAway(error)) return databaseAway();
  if (typeof error !== "object" || error === null) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = specs[code];
  if (known) return new Problem(known);
  const status = "statusCode" in error ? error.statusCode : undefined;
  return status === 400 ? new Problem(malformed()) : undefined;
}

/** Problem details as they are sent. */
export function problemData(spec: ProblemSpec, lang: Lang, requestId: string, instance: string): ProblemData {
  const { code, status, title, detail, problems, allowed, version } = spec;
  return {
    type: `/problems/${code}`,
    title: title[lang],
    status,
    ...(detail ? { detail: detail[lang] } : {}),
    code,
    instance,
    requestId,
    ...(problems ? { problems: problems.map(({ path, message }) => ({ path, message: message[lang] })) } : {}),
    ...(allowed ? { allowed: [...allowed] } : {}),
    ...(version === undefined ? {} : { version }),
  };
}

const pathOf = (request: FastifyRequest): string => request.url.split("?")[0] ?? "/";

/** Sends an error. What is not for the caller is logged with its stack under the request's id. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply {
  const lang = langOf(request.headers["accept-language"]);
  const problem = problemOf(error);
  if (!problem) {
    log.error({ requestId: request.id, route: request.routeOptions.url, error: traceOf(error) }, "unexpected error");
  }
  const data: ProblemData = problem
    ? problemData(problem.spec, lang, request.id, pathOf(request))
    : unexpected(lang, request);
  return reply
    .code(data.status)
    .header("cache-control", "no-store")
    .header("content-language", lang === "zh" ? "zh-CN" : "en")
    .type("application/problem+json; charset=utf-8")
    .serializer((payload: unknown) => String(payload))
    .send(JSON.stringify(data));
}

const unexpected = (lang: Lang, request: FastifyRequest): ProblemData => ({
  type: "/problems/platform.unexpected",
  title: lang === "zh" ? "系统出错了，不是您的操作问题" : "Something went wrong on our side",
  status: 500,
  code: "platform.unexpected",
  requestId: request.id,
});

// A message of the database may quote the values of a row: its code and the places in our code are enough.
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return "not an error";
  const stack = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const isDatabase = "severity" in error;
  const head =
    isDatabase && "code" in error ? `database error ${String(error.code)}` : `${error.name}: ${error.message}`;
  return [head, ...stack.slice(0, 12)].join("\n");
}
