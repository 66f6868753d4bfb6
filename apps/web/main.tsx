/** Starts the web application in the browser. */
import "@qiaoti/screen/styles.css";
import "./styles/shell.css";
import "./styles/home.css";
import { currentLang, currentModes, queries, setKiosk, setLang, showModes, wipe } from "@qiaoti/screen";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { KEPT_IN_KIOSK } from "./kiosk/kept.ts";
import { buildRouter } from "./router.tsx";

/** Path and query without what only sets a mode. */
function startingPoint(): string {
  const url = new URL(location.href);
  for (const mode of ["kiosk", "elder", "lang"]) url.searchParams.delete(mode);
  return url.pathname + url.search;
}

async function start(): Promise<void> {
  setLang(currentLang());
  const { kiosk } = currentModes();
  const from = startingPoint();
  if (kiosk) {
    // A terminal that was switched off in the middle of a visit starts as clean as one that was wiped.
    if (new URLSearchParams(location.search).get("kiosk") === "1") setKiosk("");
    await wipe(KEPT_IN_KIOSK);
    history.replaceState(null, "", "/");
  }
  showModes();
  const element = document.getElementById("root");
  if (element === null) throw new Error("the page has no root element");
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={buildRouter(kiosk, from)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
