/** Why a question is asked: the clauses that hang on it, and who could confirm the answer. */
import type { Wording } from "@qiaoti/contract";
import { Link, useWords } from "@qiaoti/screen";
import type { WhyView } from "../../browser.ts";
import { clausePath } from "../result/clause-path.ts";
import { clauseWords } from "../result/clause-words.ts";

export interface WhyProps {
  readonly reasons: readonly WhyView[];
  readonly verifiedBy: readonly Wording[];
}

export function Why({ reasons, verifiedBy }: WhyProps) {
  const { say } = useWords();
  return (
    <div className="asm-why">
      <p>
        {say({ zh: "您的回答会决定下面这些规定是否适用：", en: "Your answer decides whether these apply to you:" })}
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.rule}>
            {say(reason.title)} <Link to={clausePath(reason.rule)}>{say(clauseWords(reason))}</Link>
          </li>
        ))}
      </ul>
      {verifiedBy.length > 0 && (
        <p className="asm-note">
          {say({
            zh: `办理时，这一项由${verifiedBy.map((v) => v.zh).join("、")}核实。`,
            en: `When you apply, this is checked by ${verifiedBy.map((v) => v.en).join(", ")}.`,
          })}
        </p>
      )}
    </div>
  );
}
