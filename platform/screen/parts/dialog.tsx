/** A dialog on the browser's own element: focus stays inside, Escape closes, focus returns. */
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords, type Words } from "../words.ts";
import { Button } from "./buttons.tsx";

export interface DialogProps {
  readonly open: boolean;
  readonly title: Words;
  /** Called by Escape and by the close button; absent where one of the actions must be taken. */
  readonly onClose?: () => void;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

export function Dialog({ open, title, onClose, actions, wide, children }: DialogProps) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || !open) return undefined;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    return () => {
      if (element.open) element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      className={wide ? "qt-dialog qt-dialog-wide" : "qt-dialog"}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className="qt-dialog-head">
        <h2 id={id}>{say(title)}</h2>
        {onClose === undefined ? null : (
          <Button weight="quiet" onClick={onClose}>
            {say({ zh: "关闭", en: "Close" })}
          </Button>
        )}
      </div>
      <div className="qt-dialog-body">{children}</div>
      {actions === undefined ? null : <div className="qt-actions">{actions}</div>}
    </dialog>
  );
}
