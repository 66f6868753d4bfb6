/** What a request carries: the parsed parts, every mistake of all parts at once, and its files. */
import { createHash } from "node:crypto";
import type { RouteSpec } from "@qiaoti/contract";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Upload } from "../kernel.ts";
import { invalid } from "./problems.ts";
import { type Finding, findings } from "./say.ts";

export interface Parts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  /** SHA-256 over all that the request says: a repeated key must come with the same. */
  readonly hash: string;
}

/** Reads and checks a request. A body that `plainBody` can read is not put to the schema. */
export async function readParts(
  spec: RouteSpec,
  request: FastifyRequest,
  plainBody?: (body: unknown) => unknown,
): Promise<Parts> {
  const { body, uploads } = spec.upload ? await readForm(spec, request) : { body: request.body, uploads: [] };
  const problems: Finding[] = [];
  const check = (place: string, schema: z.ZodType | undefined, value: unknown): unknown => {
    if (!schema) return undefined;
    const result = schema.safeParse(value ?? {}, { reportInput: true });
    if (result.success) return result.data;
    problems.push(...findings(place, result.error.issues));
    return undefined;
  };
  const parts = {
    params: check("params", spec.params, request.params),
    query: isEmpty(request.query) ? emptyQuery(spec, check) : check("query", spec.query, request.query),
    body: plainBody?.(body) ?? check("body", spec.body, body),
  };
  if (problems.length > 0) throw invalid(problems);
  return {
    ...parts,
    uploads,
    // Reckoned only where a key is claimed with it.
    get hash() {
      return hashOf(request, body, uploads);
    },
  };
}

const isEmpty = (query: unknown): boolean => {
  for (const _name in query as object) return false;
  return true;
};

const emptyQueries = new WeakMap<z.ZodType, object>();

/** What a query without anything in it comes to is the same each time, where it is right at all. */
function emptyQuery(spec: RouteSpec, check: (place: string, schema: z.ZodType, value: unknown) => unknown): unknown {
  if (!spec.query) return undefined;
  const known = emptyQueries.get(spec.query);
  if (known !== undefined) return { ...known };
  const parsed = check("query", spec.query, {});
  if (typeof parsed === "object" && parsed !== null) emptyQueries.set(spec.query, { ...parsed });
  return parsed;
}

function hashOf(request: FastifyRequest, body: unknown, uploads: readonly Upload[]): string {
  const files = uploads.map(({ field, name, bytes }) => [
    field,
    name,
    createHash("sha256").update(bytes).digest("hex"),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([request.params, request.query, body ?? null, files]))
    .digest("hex");
}

// Fields are text. One named `body` holds the whole body as JSON, where text is not enough.
async function readForm(
  spec: RouteSpec,
  request: FastifyRequest,
): Promise<{ body: unknown; uploads: readonly Upload[] }> {
  const { files, bytes } = spec.upload ?? { files: 0, bytes: 0 };
  const uploads: Upload[] = [];
  const fields: Record<string, unknown> = Object.create(null);
  const limits = { files, fileSize: bytes, fields: 50, fieldSize: 1024 * 1024, parts: files + 50 };
  for await (const part of request.parts({ limits })) {
    if (part.type === "file") {
      const content = await part.toBuffer();
      uploads.push({ field: part.fieldname, name: part.filename, type: part.mimetype, bytes: new Uint8Array(content) });
    } else {
      fields[part.fieldname] = part.value;
    }
  }
  return { body: "body" in fields ? fromJson(fields["body"]) : { ...fields }, uploads };
}

function fromJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw invalid([{ path: "body", message: { zh: "内容不是完整的 JSON", en: "This is not complete JSON" } }]);
  }
}
