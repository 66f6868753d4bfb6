/** Lists defects of rules and their cases: `npm run check:rules -- km-2020 [more ids or prefixes]`. */

import type { Rule } from "@qiaoti/engine/language";
import { measures } from "@qiaoti/policies";
import type { RuleCase } from "../policies/cases.ts";
import { defectsOf } from "../policies/check.ts";

const wanted = process.argv.slice(2);
const documents = ["cn-2019", "tj-2020", "km-2020", "km-2021", "zm-2022"].filter(
  (d) => wanted.length === 0 || wanted.some((w) => w.startsWith(d)),
);
let found = 0;
for (const document of documents) {
  const module = (await import(`../policies/${document}/rules/index.ts`)) as {
    rules: readonly Rule[];
    cases: readonly RuleCase[];
  };
  const covered = new Set(module.rules.map((r) => r.id));
  const lacking = [...measures.values()].filter(
    (m) => m.document === document && m.conditions !== null && !covered.has(m.id),
  );
  console.log(
    `${document}: ${module.rules.length} rules, ${module.cases.length} cases, ${lacking.length} measures without a rule`,
  );
  if (lacking.length > 0) console.log(`  without: ${lacking.map((m) => m.id).join(" ")}`);
  for (const rule of module.rules) {
    if (wanted.length > 0 && !wanted.some((w) => rule.id.startsWith(w))) continue;
    const defects = defectsOf(
      rule,
      module.cases.filter((c) => c.rule === rule),
    );
    found += defects.length;
    for (const defect of defects) console.log(`  ${rule.id}: ${defect}`);
  }
}
console.log(`${found} defects`);
process.exitCode = found > 0 ? 1 : 0;
