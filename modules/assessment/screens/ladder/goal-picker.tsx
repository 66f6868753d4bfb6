/** The goals, by kind; those of which the documents of the place say nothing stand apart. */
import type { Wording } from "@qiaoti/contract";
import { Disclosure, useWords } from "@qiaoti/screen";
import type { GoalView } from "../../browser.ts";

const KINDS: Readonly<Record<GoalView["kind"], Wording>> = {
  title: { zh: "职称", en: "Professional titles" },
  skill: { zh: "技能等级", en: "Skill grades" },
  post: { zh: "岗位", en: "Posts" },
  promotion: { zh: "晋升", en: "Promotion" },
  settlement: { zh: "落户", en: "Settling" },
};

export interface GoalPickerProps {
  readonly goals: readonly GoalView[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export function GoalPicker({ goals, chosen, onChoose }: GoalPickerProps) {
  const own = goals.filter((g) => g.clauses > 0);
  const rest = goals.filter((g) => g.clauses === 0);
  const pick = { chosen, onChoose };
  return (
    <>
      {Object.entries(KINDS).map(([kind, title]) => (
        <Group key={kind} title={title} goals={own.filter((g) => g.kind === kind)} {...pick} />
      ))}
      {rest.length > 0 && (
        <Disclosure
          title={{ zh: `这里的文件没有写到的（${rest.length}）`, en: `Not in the documents here (${rest.length})` }}
        >
          <Chips goals={rest} {...pick} />
        </Disclosure>
      )}
    </>
  );
}

function Group({ title, goals, ...pick }: GoalPickerProps & { readonly title: Wording }) {
  const { say } = useWords();
  if (goals.length === 0) return null;
  return (
    <div className="asm-goals">
      <h3>{say(title)}</h3>
      <Chips goals={goals} {...pick} />
    </div>
  );
}

function Chips({ goals, chosen, onChoose }: GoalPickerProps) {
  const { say } = useWords();
  return (
    <div className="asm-row">
      {goals.map(({ id, title }) => (
        <button key={id} type="button" className="asm-chip" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
          {say(title)}
        </button>
      ))}
    </div>
  );
}
