/** What a module of the service is made of, and what a use case works with. */
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, RouteSpec } from "@qiaoti/contract";
import type { Kysely, Transaction } from "kysely";

/** Who acts. `jurisdiction`: GB/T 2260 code of the place whose matters the actor may see, "000000" for the country. */
export interface Actor {
  readonly kind: "anonymous" | "account" | "system";
  /** Account id; "anonymous" or the name of the job otherwise. */
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string | undefined;
  /** Department id in the directory of departments. */
  readonly department: string | undefined;
  /** Permissions held, `library.import`: modules say which role holds which. */
  readonly permissions: ReadonlySet<string>;
}

export const anonymous: Actor = {
  kind: "anonymous",
  id: "anonymous",
  name: "",
  jurisdiction: undefined,
  department: undefined,
  permissions: new Set(),
};

/** The service itself, doing a job. It sees every jurisdiction. */
export const system = (job: string): Actor => ({
  kind: "system",
  id: job,
  name: job,
  jurisdiction: "000000",
  department: undefined,
  permissions: new Set(["*"]),
});

/** A fact about what happened, for other modules and jobs; delivered at least once, after commit. */
export interface DomainEvent {
  /** `accountability.value-reported` */
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What was done to what, written in the same transaction. No personal data, no identity number. */
export interface AuditEntry {
  /** `accountability.report-value` */
  readonly action: string;
  /** `target:km-2021/2-0.1` */
  readonly object: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * One transaction of one actor: what is written, its audit record and its events commit together or not at all.
 * Row-level security sees the actor: `platform.in_jurisdiction(region)` is true for rows at or below the actor's place.
 */
export interface Work<Tables> {
  readonly db: Transaction<Tables>;
  readonly actor: Actor;
  readonly now: Date;
  /** Today in China (Asia/Shanghai), YYYY-MM-DD. */
  readonly today: string;
  readonly requestId: string;
  audit(entry: AuditEntry): Promise<void>;
  publish(event: DomainEvent): Promise<void>;
  /** Adds a job of the own module, to run after commit; `at` for later, `key` to replace one that waits. */
  enqueue(job: string, payload: object, options?: { readonly at?: Date; readonly key?: string }): Promise<void>;
}

export interface Clock {
  now(): Date;
}

/** Bytes kept outside the tables, by content: the same bytes are kept once. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<string>;
  get(id: string): Promise<Uint8Array>;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface Service {
  readonly clock: Clock;
  readonly files: FileStore;
  readonly log: Log;
  /** Runs a use case in one transaction as an actor. Serialization failures are tried again. */
  run<Tables, R>(actor: Actor, useCase: (work: Work<Tables>) => Promise<R>, requestId?: string): Promise<R>;
  /** The pool without an actor, for start-up and health only: row-level security hides everything. */
  readonly db: Kysely<unknown>;
}

export interface Migration {
  /** `library/0001-documents`: module and number; never changed once released. */
  readonly name: string;
  /** SQL for PostgreSQL 15; runs as the owner of the schema. */
  readonly sql: string;
}

export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file as a reply. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface HttpRequest<R extends RouteSpec> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly uploads: readonly Upload[];
  readonly actor: Actor;
  readonly requestId: string;
  /** Network address of the caller, to count attempts by; never logged, and kept at most as a hash. */
  readonly address: string;
  readonly lang: "zh" | "en";
  readonly service: Service;
  /** Cookies of the request, and the ones to set or clear on the reply. */
  readonly cookies: {
    get(name: string): string | undefined;
    set(name: string, value: string, maxAge: number): void;
    clear(name: string): void;
  };
  /** Runs a use case in the request's transaction: the idempotency key is claimed in it and the reply kept with it. */
  run<Tables, T>(useCase: (work: Work<Tables>) => Promise<T>): Promise<T>;
}

/**
 * A reply that its handler has written as JSON, for routes where checking and printing would cost more than the work. It
 * is sent as it is: a test of the route holds it to the schema.
 */
export class Written {
  readonly json: string;
  constructor(json: string) {
    this.json = json;
  }
}

export type HttpReply<R extends RouteSpec> = R extends { readonly download: string }
  ? Download
  : ReplyOf<R> | (R extends { readonly reply: unknown } ? Written : never);

export interface ServeSettings<R extends RouteSpec> {
  /**
   * Reads a body that is plainly right, at less cost than its schema, and gives what the schema would; undefined for
   * any other, of which the schema says what is wrong.
   */
  readonly plainBody?: (body: unknown) => BodyOf<R> | undefined;
}

export interface Routes {
  serve<R extends RouteSpec>(
    route: R,
    handler: (request: HttpRequest<R>) => Promise<HttpReply<R>>,
    settings?: ServeSettings<R>,
  ): void;
  /** Runs at a graceful stop: after the last reply, before the database is closed. */
  atEnd(task: (service: Service) => Promise<void>): void;
}

export interface ServiceModule {
  readonly name: string;
  readonly migrations?: readonly Migration[];
  readonly http?: (routes: Routes) => void;
  /** Which role holds which permissions of this module. */
  readonly permissions?: Readonly<Record<string, readonly Role[]>>;
  readonly jobs?: Readonly<Record<string, (payload: unknown, service: Service) => Promise<void>>>;
  /** Jobs by the clock: crontab in Asia/Shanghai to job name. */
  readonly schedule?: Readonly<Record<string, string>>;
  /** Topic to what this module does about it; may run twice for one event. */
  readonly on?: Readonly<Record<string, (event: DomainEvent, service: Service) => Promise<void>>>;
  /** Runs once after migration at each start: seeds what the installation must hold. Must be repeatable. */
  readonly prepare?: (service: Service) => Promise<void>;
  /** Who a request comes from; exactly one module says so. */
  readonly identify?: (token: string, service: Service) => Promise<Actor | undefined>;
}

/**
 * Roles of accounts. reader: looks. policy-officer: imports and reviews documents. department-officer: updates duties of
 * the own department and reports values. supervisor: plans, closes periods, assesses departments, returns for rework.
 * administrator: accounts and settings.
 */
export const roles = ["reader", "policy-officer", "department-officer", "supervisor", "administrator"] as const;
export type Role = (typeof roles)[number];
