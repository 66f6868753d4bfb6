/** What stays around every screen: skip link, header, footer, the phone's bar, messages, and the terminal's guard. */
import { Messages, useModes, useWords } from "@qiaoti/screen";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Offline } from "./offline.tsx";
import { PhoneBar } from "./phone-bar.tsx";

const KioskGuard = lazy(async () => ({ default: (await import("../kiosk/kiosk-guard.tsx")).KioskGuard }));

export function Layout() {
  const { say } = useWords();
  const { kiosk } = useModes();
  return (
    <>
      <a className="skip" href="#main">
        {say({ zh: "跳到正文", en: "Skip to content" })}
      </a>
      <Header />
      <Offline />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      {kiosk ? (
        <Suspense>
          <KioskGuard />
        </Suspense>
      ) : (
        <PhoneBar />
      )}
      <Messages />
    </>
  );
}
