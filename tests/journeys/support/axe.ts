/** No violation of WCAG 2.2 A and AA that a machine can find. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Checks the page as it stands; a violation is told with its elements. */
export async function expectAccessible(page: Page): Promise<void> {
  // Seen whole: a bar that stays on the screen covers what a person would scroll out from under it.
  const seen = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (seen !== null) await page.setViewportSize({ width: seen.width, height: Math.max(seen.height, height + 200) });
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  if (seen !== null) await page.setViewportSize(seen);
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join("\n  ")}`,
  );
  expect(told, told.join("\n")).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, "the page scrolls sideways").toBeLessThanOrEqual(0);
}
