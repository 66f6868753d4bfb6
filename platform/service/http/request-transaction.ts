/** The transaction of one request: claims its idempotency key, does the work, keeps the reply; all commit together. */
import { sql } from "kysely";
import { begin, type Ground, type OpenTransaction, workOf } from "../db/transaction.ts";
import type { Actor, Work } from "../kernel.ts";
import { Problem } from "../problem.ts";

/** A reply as it is sent and kept. */
export interface SentReply {
  readonly status: number;
  /** JSON text; undefined for an empty reply. */
  readonly json?: string | undefined;
  readonly file?: { readonly name: string; readonly type: string; readonly bytes: Uint8Array } | undefined;
}

/** The claim of a key: who, for which route, with which content. */
export interface Claim {
  readonly key: string;
  readonly route: string;
  readonly hash: string;
}

const keyReused = (): Problem =>
  new Problem({
    code: "platform.key-reused",
    status: 422,
    title: { zh: "同一个请求编号用在了不同的内容上", en: "The same idempotency key came with other content" },
    detail: { zh: "没有执行。请刷新页面后再提交。", en: "Nothing was done. Reload the page and submit again." },
  });

/** Thrown out of a handler whose request was answered before; carries nothing, the reply is with the transaction. */
class Answered extends Error {}

export class RequestTransaction {
  readonly #ground: Ground;
  readonly #actor: Actor;
  readonly #requestId: string;
  readonly #owner: string;
  readonly #claim: Claim | undefined;
  #opening: Promise<OpenTransaction> | undefined;
  /** The reply kept from the first time, where this request is a repetition. */
  kept: SentReply | undefined;

  constructor(ground: Ground, actor: Actor, requestId: string, owner: string, claim: Claim | undefined) {
    this.#ground = ground;
    this.#actor = actor;
    this.#requestId = requestId;
    this.#owner = owner;
    this.#claim = claim;
  }

  get ran(): boolean {
    return this.#opening !== undefined;
  }

  async run<T, R>(useCase: (work: Work<T>) => Promise<R>): Promise<R> {
    this.#opening ??= this.#open();
    const { trx } = await this.#opening;
    if (this.kept) throw new Answered("answered before");
    return await useCase(workOf<T>(this.#ground, trx, this.#actor, this.#requestId, this.#owner));
  }

  async #open(): Promise<OpenTransaction> {
    const open = await begin(this.#ground, this.#actor);
    try {
      if (this.#claim) await this.#take(open, this.#claim);
      return open;
    } catch (error) {
      await open.rollback();
      throw error;
    }
  }

  // A second request with the key waits here until the first has committed or given up.
  async #take({ trx }: OpenTransaction, { key, route, hash }: Claim): Promise<void> {
    const claimed = await sql`insert into platform.idempotency (key, actor, route, hash, at)
      values (${key}, ${this.#actor.id}, ${route}, ${hash}, ${this.#ground.clock.now()}) on conflict do nothing`.execute(
      trx,
    );
    if (claimed.numAffectedRows === 1n) return;
    const { rows } = await sql<KeptRow>`select route, hash, status, reply, file from platform.idempotency
      where actor = ${this.#actor.id} and key = ${key}`.execute(trx);
    const row = rows[0];
    if (!row || row.route !== route || row.hash !== hash || row.status === null) throw keyReused();
    this.kept = fromRow(row, row.status);
  }

  /** Keeps the reply and commits. */
  async finish(reply: SentReply): Promise<void> {
    if (!this.#opening) return;
    const open = await this.#opening;
    if (this.#claim && !this.kept) {
      const { file } = reply;
      const stored = file
        ? { name: file.name, type: file.type }
        : reply.json === undefined
          ? null
          : { json: reply.json };
      await sql`update platform.idempotency set status = ${reply.status}, reply = ${stored && JSON.stringify(stored)}::jsonb,
        file = ${file ? Buffer.from(file.bytes) : null}
        where actor = ${this.#actor.id} and key = ${this.#claim.key}`.execute(open.trx);
    }
    await open.commit();
  }

  async abandon(): Promise<void> {
    if (!this.#opening) return;
    const open = await this.#opening.catch(() => undefined);
    await open?.rollback();
  }
}

interface KeptRow {
  readonly route: string;
  readonly hash: string;
  readonly status: number | null;
  readonly reply: { readonly json: string } | { readonly name: string; readonly type: string } | null;
  readonly file: Buffer | null;
}

// JSON is kept as text, so that a repeated reply is the same to the byte.
function fromRow({ reply, file }: KeptRow, status: number): SentReply {
  if (reply === null) return { status };
  if ("json" in reply) return { status, json: reply.json };
  return { status, file: { ...reply, bytes: new Uint8Array(file ?? []) } };
}
