/** Says when there is no network, and what works without one. */
import { useWords } from "@qiaoti/screen";
import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

export function Offline() {
  const { say } = useWords();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="offline">
      {online
        ? null
        : say({
            zh: "网络断开了。已经打开的页面还能用，测一测的回答不会丢；保存和查询要等网络恢复。",
            en: "You are offline. Open pages keep working and your answers are safe; saving and searching wait for the network.",
          })}
    </div>
  );
}
