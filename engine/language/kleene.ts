/** Strict Kleene logic on small integers: bit 0 says "can be shown true", bit 1 "can be shown false", none: unknown. */

/** 0 unknown, 1 true, 2 false. Never test it as a boolean: false is 2. */
export type Kleene = 0 | 1 | 2;

export const UNKNOWN: Kleene = 0;
export const TRUE: Kleene = 1;
export const FALSE: Kleene = 2;

export function fromBoolean(value: boolean | undefined): Kleene {
  return value === undefined ? UNKNOWN : value ? TRUE : FALSE;
}

/** False where one is false, true where both are true, else unknown. */
export function and(a: Kleene, b: Kleene): Kleene {
  return ((a & b & 1) | ((a | b) & 2)) as Kleene;
}

/** True where one is true, false where both are false, else unknown. */
export function or(a: Kleene, b: Kleene): Kleene {
  return (((a | b) & 1) | (a & b & 2)) as Kleene;
}

export function not(a: Kleene): Kleene {
  return (((a & 1) << 1) | (a >> 1)) as Kleene;
}

/** The common value, or unknown where the two differ. */
export function agree(a: Kleene, b: Kleene): Kleene {
  return (a & b) as Kleene;
}
