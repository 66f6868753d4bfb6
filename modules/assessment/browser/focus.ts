/** Which rules a life situation is about: those of its matters; a fact that no other rule names is not asked first. */
import type { Rule } from "@qiaoti/engine/language";
import { matterOf } from "@qiaoti/policies/matters";

/** Matters by id, or whole themes as `settlement/*`. */
export function rulesAbout(rules: readonly Rule[], wanted: readonly string[]): readonly Rule[] {
  const set = new Set(wanted);
  return rules.filter((r) => {
    const matter = matterOf(r.id);
    return matter !== undefined && (set.has(matter.id) || set.has(`${matter.theme}/*`));
  });
}
