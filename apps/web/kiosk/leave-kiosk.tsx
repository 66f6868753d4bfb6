/** How an operator leaves kiosk mode: hold the mark for five seconds, or Ctrl+Alt+Q, then the code if one was set. */
import { Button, Dialog, kioskNeedsCode, leavesKiosk, setKiosk, TextField, useWords } from "@qiaoti/screen";
import { type FormEvent, useEffect, useState } from "react";

const HOLD = 5000;

function useGesture(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest(".brand"))
        timer = setTimeout(() => setOpen(true), HOLD);
    };
    const release = () => clearTimeout(timer);
    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.altKey && event.code === "KeyQ") setOpen(true);
    };
    addEventListener("pointerdown", press);
    addEventListener("pointerup", release);
    addEventListener("pointercancel", release);
    addEventListener("keydown", key);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointerdown", press);
      removeEventListener("pointerup", release);
      removeEventListener("pointercancel", release);
      removeEventListener("keydown", key);
    };
  }, []);
  return [open, setOpen];
}

export function LeaveKiosk() {
  const { say } = useWords();
  const [open, setOpen] = useGesture();
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState(false);
  const needsCode = kioskNeedsCode();

  const leave = (event: FormEvent) => {
    event.preventDefault();
    if (!leavesKiosk(code)) {
      setWrong(true);
      setCode("");
      return;
    }
    setKiosk(undefined);
    location.replace("/");
  };

  return (
    <Dialog open={open} title={{ zh: "退出自助终端模式", en: "Leave terminal mode" }} onClose={() => setOpen(false)}>
      <form onSubmit={leave}>
        {needsCode ? (
          <TextField
            label={{ zh: "管理口令", en: "Operator's code" }}
            type="password"
            inputMode="numeric"
            value={code}
            onChange={setCode}
            problem={wrong ? { zh: "口令不对。", en: "That is not the code." } : undefined}
          />
        ) : null}
        <Button submit weight="primary">
          {say({ zh: "退出", en: "Leave" })}
        </Button>
      </form>
    </Dialog>
  );
}
