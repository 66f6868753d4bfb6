/** Ends a visit at a terminal: signs out, clears everything, and begins anew with nothing to go back to. */
import { endSession, wipe } from "@qiaoti/screen";
import { KEPT_IN_KIOSK } from "./kept.ts";

const limit = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export async function endVisit(): Promise<void> {
  for (const dialog of document.querySelectorAll("dialog")) dialog.close();
  // The screen is emptied first: whatever fails below, the next person reads nothing of this one.
  document.getElementById("root")?.replaceChildren();
  await Promise.race([endSession().catch(() => undefined), limit(3000)]);
  await wipe(KEPT_IN_KIOSK);
  location.replace("/");
}
