/** One route of the service as data. */
import type { z } from "zod";
import type { Wording } from "./problem.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface RouteSpec {
  /** Operation id, `library.readDocument`: module and verb. */
  readonly id: string;
  readonly method: Method;
  /** `/api/v1/documents/:document`; parameters as `:name`. */
  readonly path: `/api/v1/${string}`;
  readonly summary: Wording;
  /** Who may call: anyone, anyone signed in, or a named permission of the module (`library.import`). */
  readonly access: "public" | "signed-in" | (string & {});
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** JSON body. A route with `upload` has its fields here and its files beside them. */
  readonly body?: z.ZodType;
  /** multipart/form-data: at most so many files, each at most so many bytes. */
  readonly upload?: { readonly files: number; readonly bytes: number };
  /** JSON reply; absent for a download or an empty reply (204). */
  readonly reply?: z.ZodType;
  /** Media type of a reply that is a file. */
  readonly download?: string;
  readonly status?: 200 | 201 | 202 | 204;
  /** Statuses of problems beyond those that any route of its kind may answer: 401 of a refused sign-in. */
  readonly problems?: readonly number[];
  /** May be sent twice without an idempotency key: sign-in, a search by POST. Every other change needs a key. */
  readonly repeatable?: boolean;
  /** Guessing or flooding would do harm (sign-in, opening by a code): few calls a minute from one address. */
  readonly guarded?: boolean;
}

/** Declares a route; its types are those of its schemas. */
export const route = <const R extends RouteSpec>(spec: R): R => spec;

type Out<S> = S extends z.ZodType ? z.output<S> : undefined;
type In<S> = S extends z.ZodType ? z.input<S> : undefined;
type Part<R, K extends string> = R extends { readonly [P in K]: infer S } ? S : undefined;

/** What a handler receives: parsed. */
export type ParamsOf<R extends RouteSpec> = Out<Part<R, "params">>;
export type QueryOf<R extends RouteSpec> = Out<Part<R, "query">>;
export type BodyOf<R extends RouteSpec> = Out<Part<R, "body">>;
export type ReplyOf<R extends RouteSpec> = Out<Part<R, "reply">>;

/** What a caller sends: before defaults. */
export interface CallOf<R extends RouteSpec> {
  readonly params?: In<Part<R, "params">>;
  readonly query?: In<Part<R, "query">>;
  readonly body?: In<Part<R, "body">>;
}
