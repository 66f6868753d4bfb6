/** Elder mode: large text, large targets, on every screen and at the next visit. */
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { look } from "./support/look.ts";

/** Visible text smaller than 18 px, with its size. */
const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === "" || !element.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < 18) found.push(`${size}px: ${node.textContent?.trim().slice(0, 30)}`);
    }
    return found;
  });

/** Targets less than 60 px high. Links inside running text and what only a screen reader meets are not targets. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = document.querySelectorAll("button, summary, select, input, textarea, a[href]");
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility() || target.closest(".skip, .qt-hidden")) return [];
      if (target.matches("a") && getComputedStyle(target).display === "inline" && target.closest("p, dd, li"))
        return [];
      // A card's or a choice's whole face answers to the touch.
      const face = target.closest("label, .qt-card-link") ?? target;
      const { height, width } = face.getBoundingClientRect();
      if (height === 0 || width === 0) return [];
      return height < 59.5 ? [`${Math.round(height)}px: ${target.textContent?.trim().slice(0, 30)}`] : [];
    });
  });

async function turnOn(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "长辈版" }).click();
  await expect(page.locator("html")).toHaveClass(/elder/);
}

for (const [path, name] of [
  ["/", "home"],
  ["/assess", "assess"],
  ["/about", "about"],
  ["/library", "library"],
  ["/library/search?q=档案", "search"],
  ["/accountability", "accountability"],
] as const) {
  test(`${path} has text of 18 px and targets of 60 px`, async ({ page }) => {
    await turnOn(page);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".qt-skeleton")).toHaveCount(0);
    expect(await smallTexts(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await expectAccessible(page);
    await look(page, `elder-${name}`);
  });
}

test("it stays on at the next visit and is switched off by the same button", async ({ page }) => {
  await turnOn(page);
  await page.reload();
  const button = page.getByRole("button", { name: "长辈版" });
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await button.click();
  await page.reload();
  await expect(page.locator("html")).not.toHaveClass(/elder/);
});
