/** Whether a rule gives something or only binds: a ban or a term of service is applied, not enjoyed. */
import type { Rule } from "../language/rules.ts";

/** All that it does is to forbid or oblige, or to have somebody see to that. */
export function binds(rule: Rule): boolean {
  const isBond = (kind: string): boolean => kind === "bar" || kind === "obligation";
  return rule.grants.some((g) => isBond(g.kind)) && rule.grants.every((g) => isBond(g.kind) || g.kind === "duty");
}

/** The kind by which an answer is worded. */
export const wordingKind = (rule: Rule): string => (binds(rule) ? "binding" : rule.kind);
