/** Who may import official texts and review drafts; the place of the document is checked besides. */
import type { Role } from "@qiaoti/platform";

export const permissions = {
  "library.import": ["policy-officer", "administrator"],
  "library.review": ["policy-officer"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
