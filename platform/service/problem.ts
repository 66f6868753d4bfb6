/** Errors that a caller is told: thrown by use cases, sent as RFC 9457. Everything else is a 500 with a trace id only. */
import type { Wording } from "@qiaoti/contract";

export interface ProblemSpec {
  /** `library.too-large` */
  readonly code: string;
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  readonly title: Wording;
  readonly detail?: Wording;
  readonly problems?: readonly { readonly path: string; readonly message: Wording }[];
  /** After a conflict: what may be done now, and the version that stands. */
  readonly allowed?: readonly string[];
  readonly version?: number;
}

export class Problem extends Error {
  readonly spec: ProblemSpec;

  constructor(spec: ProblemSpec) {
    super(`${spec.code}: ${spec.detail?.en ?? spec.title.en}`);
    this.name = "Problem";
    this.spec = spec;
  }
}
