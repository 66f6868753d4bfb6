/** Short messages: shown for a while and said by a screen reader; they carry nothing that is not also on the screen. */
import { useEffect, useState } from "react";
import { createStore, useStore } from "../store.ts";
import { useWords, type Words } from "../words.ts";

interface Message {
  readonly words: Words;
  readonly shown: boolean;
  readonly number: number;
}

const message = createStore<Message | undefined>(undefined);
let count = 0;

/** Says something to a screen reader without showing it. */
export function announce(words: Words): void {
  count += 1;
  message.set({ words, shown: false, number: count });
}

/** Shows and says something that has just happened. */
export function toast(words: Words): void {
  count += 1;
  message.set({ words, shown: true, number: count });
}

/** Where the messages appear; the shell places it once. */
export function Messages() {
  const { say } = useWords();
  const now = useStore(message);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (now === undefined) return undefined;
    const timer = setTimeout(() => setGone(now.number), 8000);
    return () => clearTimeout(timer);
  }, [now]);
  const visible = now?.shown === true && gone !== now.number;
  return (
    <div className={visible ? "qt-toast qt-toast-shown" : "qt-toast"} role="status" aria-live="polite">
      {now === undefined || gone === now.number ? null : <span key={now.number}>{say(now.words)}</span>}
    </div>
  );
}
