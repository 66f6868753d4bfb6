/** Kiosk: whoever comes next finds nothing of the person before, however that person left. */
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { look } from "./support/look.ts";

const START = "2026-11-21T09:00:00+08:00";

/** Everything that a page can leave in a browser, without the mark that this device is a terminal. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key !== "qiaoti.kiosk"),
    session: Object.keys(sessionStorage),
    databases: ((await indexedDB.databases?.()) ?? []).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    history: history.length,
    address: location.pathname + location.search,
  }));

async function leaveTraces(page: Page): Promise<void> {
  await page.getByRole("link", { name: "测一测：我能享受什么" }).click();
  await page.getByRole("button", { name: /^云南省昆明市/ }).click();
  await page.evaluate(async () => {
    sessionStorage.setItem("someone", "王某");
    localStorage.setItem("someone", "王某");
    // biome-ignore lint/suspicious/noDocumentCookie: what an older script would do
    document.cookie = "someone=1; path=/";
    await caches.open("someone");
    await new Promise((resolve) => {
      const request = indexedDB.open("someone");
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
  });
}

async function expectClean(page: Page, entries: number): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: /^换个地方/ })).toBeVisible();
  await expect
    .poll(() => leftBehind(page))
    .toEqual({ local: [], session: [], databases: [], caches: [], cookies: "", history: entries, address: "/" });
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: START });
  await page.goto("/?kiosk=1");
  await expect(page.getByRole("button", { name: "结束并清除" })).toBeVisible();
});

test("the button ends the visit and nothing is left, nor behind Back", async ({ page }) => {
  const entries = await page.evaluate(() => history.length);
  await expectAccessible(page);
  await look(page, "kiosk-home");
  await leaveTraces(page);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.getByRole("button", { name: "结束并清除" }).click();
  await expectClean(page, entries);
  await page.goBack();
  await expect(page.locator("body")).not.toContainText("王某");
  expect(page.url()).not.toContain("/assess");
});

test("after ninety seconds it warns, and who is still there goes on where she was", async ({ page }) => {
  await leaveTraces(page);
  await page.clock.fastForward(88_000);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.clock.fastForward(4_000);
  const dialog = page.getByRole("dialog", { name: "您还在吗？" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await look(page, "kiosk-warning");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.getItem("someone"))).toBe("王某");
});

test("thirty seconds after the warning everything is gone", async ({ page }) => {
  const entries = await page.evaluate(() => history.length);
  await leaveTraces(page);
  await page.clock.fastForward(92_000);
  await expect(page.getByRole("dialog", { name: "您还在吗？" })).toBeVisible();
  await page.clock.fastForward(31_000);
  await expectClean(page, entries);
});

test("a terminal that is switched on again begins clean", async ({ page }) => {
  const entries = await page.evaluate(() => history.length);
  await leaveTraces(page);
  await page.reload();
  await expectClean(page, entries);
  await expect(page.getByRole("button", { name: "结束并清除" })).toBeVisible();
});

test("large targets, no sign-in, no address outside", async ({ page }) => {
  await expect(page.getByRole("link", { name: "工作人员登录" })).toHaveCount(0);
  await expect(page.locator('a[target="_blank"]')).toHaveCount(0);
  const box = await page.getByRole("button", { name: "结束并清除" }).boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(60);
});

test("an operator sets a code, and only the code leaves", async ({ page }) => {
  await page.keyboard.press("Control+Alt+q");
  await page.getByRole("dialog").getByRole("button", { name: "退出" }).click();
  await expect(page.getByRole("button", { name: "结束并清除" })).toHaveCount(0);
  await page.goto("/kiosk");
  await expectAccessible(page);
  await look(page, "kiosk-settings");
  await page.getByLabel("退出口令").fill("2468");
  await page.getByRole("button", { name: "设为自助终端" }).click();
  await expect(page.getByRole("button", { name: "结束并清除" })).toBeVisible();
  await page.keyboard.press("Control+Alt+q");
  const dialog = page.getByRole("dialog", { name: "退出自助终端模式" });
  await dialog.getByLabel("管理口令").fill("1111");
  await dialog.getByRole("button", { name: "退出" }).click();
  await expect(dialog.getByText("口令不对。")).toBeVisible();
  await dialog.getByLabel("管理口令").fill("2468");
  await dialog.getByRole("button", { name: "退出" }).click();
  await expect(page.getByRole("link", { name: "工作人员登录" })).toBeVisible();
});
