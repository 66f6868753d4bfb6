/** Screenshots that are kept: every screen at every width of a run. */
import { type Page, test } from "@playwright/test";

/** Keeps a picture of the whole page under .reports/screens/<project>/<name>.png. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = new URL("../../../.reports/screens/", import.meta.url).pathname;
  await page.screenshot({
    path: `${folder}${test.info().project.name}/${name}.png`,
    fullPage: true,
    animations: "disabled",
    // On a picture of the whole page, what sticks to the window would stand in the middle.
    style: ".head, .phone-bar, .kiosk-bar { position: static !important }",
  });
}
