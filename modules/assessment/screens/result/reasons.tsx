/** The conditions of a rule as they stand for the person: met, not met, not known. */
import { useWords } from "@qiaoti/screen";
import type { ResultRow } from "../../browser.ts";

const MARKS = {
  yes: { sign: "✓", zh: "符合", en: "met" },
  no: { sign: "✗", zh: "不符合", en: "not met" },
  unknown: { sign: "?", zh: "还不清楚", en: "not known" },
} as const;

export function Reasons({ reasons }: { readonly reasons: ResultRow["reasons"] }) {
  const { say } = useWords();
  return (
    <ul className="asm-reasons">
      {reasons.map((reason) => {
        const mark = MARKS[reason.holds];
        return (
          <li key={reason.zh} data-holds={reason.holds}>
            <span className="asm-mark" aria-hidden="true">
              {mark.sign}
            </span>
            <span>
              <span className="asm-hidden">
                {say(mark)}
                {say({ zh: "：", en: ": " })}
              </span>
              {say(reason)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
