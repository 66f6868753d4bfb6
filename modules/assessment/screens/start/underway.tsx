/** An assessment that was begun on this tab: go on with it, look at it, or throw it away. */
import { Button, LinkButton, Notice, useWords } from "@qiaoti/screen";
import type { PersonSession } from "../../browser.ts";
import { clearDesk } from "../desk.ts";

export function Underway({ session }: { readonly session: PersonSession }) {
  const { say } = useWords();
  const { decided, all } = session.progress;
  return (
    <Notice title={say({ zh: "您有一份没做完的测评", en: "You have an assessment under way" })}>
      <p>
        {say({
          zh: `已经回答 ${session.answers.length} 题，判定了 ${decided}／${all} 项。`,
          en: `${session.answers.length} answers so far; ${decided} of ${all} decided.`,
        })}
      </p>
      <div className="asm-row">
        <LinkButton to="/assess/ask" weight="primary">
          {say({ zh: "接着回答", en: "Go on" })}
        </LinkButton>
        <LinkButton to="/assess/result">{say({ zh: "看结果", en: "See the results" })}</LinkButton>
        <Button weight="quiet" onClick={clearDesk}>
          {say({ zh: "清除，重新开始", en: "Clear it and start again" })}
        </Button>
      </div>
    </Notice>
  );
}
