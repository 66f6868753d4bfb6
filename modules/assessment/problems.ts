/** What is wrong with a file: where, and what was expected there. */
import type { Text } from "@qiaoti/engine/language";

export interface FileProblem {
  /** Such as `facts.person.birthDate`. */
  readonly path: string;
  readonly message: Text;
}
