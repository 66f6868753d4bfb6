/** verdicts: the value of every rule for one person, many people a second; the same as decide, without its trace. */

export { VerdictBook } from "./book.ts";
export type { VerdictContext } from "./env.ts";
