/** Watches over a terminal: warns after idleness, clears after the warning, and always offers to end the visit. */
import { Button, Dialog, useModes, useWords } from "@qiaoti/screen";
import { useCallback, useEffect, useRef, useState } from "react";
import { endVisit } from "./end-visit.ts";
import { LeaveKiosk } from "./leave-kiosk.tsx";

/** Seconds without a touch before the warning, and seconds of the warning. Elder mode gives twice as many. */
const IDLE = 90;
const WARNING = 30;

const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "input"] as const;

/** Seconds left of the warning; undefined while someone is there. */
function useIdleness(patience: number, onIdle: () => void): { left: number | undefined; stay: () => void } {
  const [left, setLeft] = useState<number | undefined>(undefined);
  const lastSign = useRef(Date.now());
  const warned = useRef(false);

  const stay = useCallback(() => {
    lastSign.current = Date.now();
    warned.current = false;
    setLeft(undefined);
  }, []);

  useEffect(() => {
    const seen = () => {
      if (!warned.current) lastSign.current = Date.now();
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, seen, { capture: true, passive: true });
    // A terminal that slept wakes with the clock far ahead: the difference counts, not the number of ticks.
    const timer = setInterval(() => {
      const idle = (Date.now() - lastSign.current) / 1000;
      if (idle < IDLE * patience) return;
      warned.current = true;
      const remaining = Math.ceil((IDLE + WARNING) * patience - idle);
      if (remaining > 0) setLeft(remaining);
      else {
        clearInterval(timer);
        onIdle();
      }
    }, 1000);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, seen, { capture: true });
    };
  }, [patience, onIdle]);
  return { left, stay };
}

export function KioskGuard() {
  const { say } = useWords();
  const { elder } = useModes();
  const [ending, setEnding] = useState(false);
  const end = useCallback(() => {
    setEnding(true);
    void endVisit();
  }, []);
  const { left, stay } = useIdleness(elder ? 2 : 1, end);
  return (
    <>
      <div className="kiosk-bar">
        <p>
          {say({
            zh: "公用终端：办完请点“结束并清除”，您填的内容会全部清除。",
            en: "Shared terminal: press “Finish and erase” when you are done; nothing you entered stays.",
          })}
        </p>
        <Button weight="action" busy={ending} onClick={end}>
          {say({ zh: "结束并清除", en: "Finish and erase" })}
        </Button>
      </div>
      <Dialog
        open={left !== undefined && !ending}
        title={{ zh: "您还在吗？", en: "Are you still there?" }}
        onClose={stay}
        actions={
          <>
            <Button weight="action" onClick={stay}>
              {say({ zh: "我还在，继续", en: "Yes, continue" })}
            </Button>
            <Button onClick={end}>{say({ zh: "结束并清除", en: "Finish and erase" })}</Button>
          </>
        }
      >
        <p className="kiosk-countdown">
          {say({
            zh: `为保护您的隐私，${left ?? 0} 秒后将清除您填写的全部内容，回到首页。`,
            en: `To protect your privacy, everything you entered will be erased in ${left ?? 0} seconds.`,
          })}
        </p>
        {left !== undefined && left % 10 === 0 ? (
          <p className="qt-hidden" role="status">
            {say({ zh: `还有 ${left} 秒`, en: `${left} seconds left` })}
          </p>
        ) : null}
      </Dialog>
      <LeaveKiosk />
    </>
  );
}
