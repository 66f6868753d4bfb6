/** How much is decided: it grows with every answer, and is said aloud once it has changed. */
import { useWords } from "@qiaoti/screen";
import type { PersonSession } from "../../browser.ts";

export interface ProgressLineProps {
  readonly session: PersonSession;
  readonly placeName: string;
}

export function ProgressLine({ session, placeName }: ProgressLineProps) {
  const { say } = useWords();
  const { decided, all } = session.progress;
  const { overall, possible } = session;
  const focused = session.saved.matters !== undefined;
  const share = all === 0 ? 0 : Math.round((100 * decided) / all);
  return (
    <div className="asm-progress">
      <p className="asm-counts" role="status">
        <span>
          {say({ zh: "已判定 ", en: "Decided: " })}
          <strong>{decided}</strong>
          {say({
            zh: `／${all} 项${focused ? "（这件事）" : ""}`,
            en: ` of ${all}${focused ? " on this matter" : ""}`,
          })}
        </span>
        {focused && (
          <span>
            {say({ zh: "全部政策 ", en: "All policies: " })}
            <strong>{overall.decided}</strong>
            {say({ zh: `／${overall.all} 项`, en: ` of ${overall.all}` })}
          </span>
        )}
        <span className="asm-note">
          {possible > 0
            ? say({
                zh: `${placeName} · 最多还有 ${possible} 题，通常用不了这么多`,
                en: `${placeName} · at most ${possible} more questions, usually far fewer`,
              })
            : placeName}
        </span>
      </p>
      <div className="asm-bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
