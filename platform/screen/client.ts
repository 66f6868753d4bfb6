/** Calls routes of the service from a screen: typed by the contract, problems as one kind of error. */
import type { CallOf, ProblemData, ReplyOf, RouteSpec } from "@qiaoti/contract";
import { currentLang, languageTags } from "./words.ts";

export interface Sent {
  readonly files?: readonly { readonly field: string; readonly file: File }[];
  /** Idempotency key; `useChange` keeps one for the tries of one change. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** What the service said instead of an answer. `status` 0: it could not be reached. */
export class ServiceProblem extends Error {
  readonly data: ProblemData;

  constructor(data: ProblemData) {
    super(data.title);
    this.name = "ServiceProblem";
    this.data = data;
  }
}

/** Fills `:name` of a path; a missing parameter is a mistake of the screen. */
export function pathTo(path: string, params: Readonly<Record<string, unknown>> = {}): string {
  return path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === "") throw new RangeError(`${path} lacks ${name}`);
    return encodeURIComponent(String(value));
  });
}

function queryOf(query: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === "") continue;
    for (const item of Array.isArray(value) ? value : [value]) search.append(name, String(item));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** A key that no other change has; `randomUUID` is missing on plain http outside loopback. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bodyOf(body: unknown, files: Sent["files"]): { body?: BodyInit; type?: string } {
  if (files !== undefined) {
    const form = new FormData();
    for (const [name, value] of Object.entries(body ?? {})) {
      if (value !== undefined) form.append(name, typeof value === "string" ? value : JSON.stringify(value));
    }
    for (const { field, file } of files) form.append(field, file, file.name);
    return { body: form };
  }
  return body === undefined ? {} : { body: JSON.stringify(body), type: "application/json" };
}

/** Where the address of a route with its input leads: for links to downloads and for pictures. */
export const addressOf = <R extends RouteSpec>(route: R, input: CallOf<R> = {}): string =>
  pathTo(route.path, (input.params ?? {}) as Record<string, unknown>) + queryOf(input.query);

const unreachable = (): ProblemData => ({
  type: "about:blank",
  status: 0,
  code: "browser.unreachable",
  title:
    currentLang() === "zh"
      ? "连不上服务，请检查网络后再试。"
      : "The service cannot be reached. Please check the network and try again.",
  requestId: "",
});

async function problemOf(response: Response): Promise<ProblemData> {
  const requestId = response.headers.get("x-request-id") ?? "";
  try {
    const data: unknown = await response.json();
    if (typeof data === "object" && data !== null && "code" in data && "title" in data) return data as ProblemData;
  } catch {
    // Not ours: a proxy's page or an empty reply. What follows says what is known.
  }
  const title =
    currentLang() === "zh"
      ? `服务暂时不能答复（${response.status}）。`
      : `The service cannot answer (${response.status}).`;
  return { type: "about:blank", status: response.status, code: "browser.no-answer", title, requestId };
}

async function send<R extends RouteSpec>(route: R, input: CallOf<R> & Sent): Promise<Response> {
  const changes = route.method !== "GET";
  const { body, type } = bodyOf(input.body, input.files);
  const headers = new Headers({ "accept-language": languageTags[currentLang()] });
  if (type !== undefined) headers.set("content-type", type);
  if (changes) headers.set("x-qiaoti", "1");
  if (changes && route.repeatable !== true) headers.set("idempotency-key", input.key ?? newKey());
  let response: Response;
  try {
    response = await fetch(addressOf(route, input), {
      method: route.method,
      headers,
      credentials: "same-origin",
      ...(body === undefined ? {} : { body }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    });
  } catch (error) {
    if (input.signal?.aborted) throw error;
    throw new ServiceProblem(unreachable());
  }
  if (!response.ok) throw new ServiceProblem(await problemOf(response));
  return response;
}

/** Calls a route; throws `ServiceProblem` with what the service said. */
export async function call<R extends RouteSpec>(route: R, input: CallOf<R> & Sent = {}): Promise<ReplyOf<R>> {
  const response = await send(route, input);
  const text = response.status === 204 ? "" : await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as ReplyOf<R>;
}

function nameOf(response: Response): string | undefined {
  const disposition = response.headers.get("content-disposition") ?? "";
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return /filename="([^"]+)"/i.exec(disposition)?.[1];
}

/** Hands a file to the person under a name. */
export function saveFile(name: string, bytes: Blob): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Calls a route whose reply is a file and hands it to the person; returns the file. */
export async function download<R extends RouteSpec>(
  route: R,
  input: CallOf<R> & Sent = {},
  name?: string,
): Promise<Blob> {
  const response = await send(route, input);
  const bytes = await response.blob();
  saveFile(name ?? nameOf(response) ?? "qiaoti", bytes);
  return bytes;
}
