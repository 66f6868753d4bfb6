/** The shell: the home page, moving about by mouse and keyboard, languages, lost ways. */
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { look } from "./support/look.ts";

const title = "换个地方，上个台阶，政策能帮您什么？";

test("the home page says what this is and opens its doors", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.locator(".situations a")).toHaveCount(8);
  await expectAccessible(page);
  await look(page, "home");
  await page.getByRole("link", { name: "测一测：我能享受什么" }).click();
  await expect(page).toHaveURL(/\/assess$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/ · 桥梯$/);
  expect(complaints).toEqual([]);
});

test("the service counts what it shows on the home page", async ({ page }) => {
  await page.goto("/");
  const overview = await (await page.request.get("/api/v1/accountability/overview")).json();
  const figures = page.locator(".figures");
  await expect(figures).toContainText(new Intl.NumberFormat("zh-CN").format(overview.total.itemTotal));
  await expect(figures).toContainText(String(overview.total.targetTotal));
});

test("a search from the home page reaches the library with its words in the address", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("档案");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/\/library\/search\?q=/);
  expect(new URL(page.url()).searchParams.get("q")).toBe("档案");
});

test("English is complete, stays, and names the language of the page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Moving on or moving up/);
  await expectAccessible(page);
  await look(page, "home-en");
  await page.goto("/about");
  await expect(page.getByRole("heading", { level: 1, name: "About Qiaoti" })).toBeVisible();
  const chinese = await page.locator("main").evaluate((main) => /[\u4e00-\u9fff]/.test(main.textContent));
  expect(chinese).toBe(false);
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "关于桥梯" })).toBeVisible();
  await look(page, "about");
});

test("a keyboard alone skips to the content and sees where it is", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe("solid");
});

test("an address that leads nowhere says so and leads on", async ({ page }) => {
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { level: 1, name: "没有这一页" })).toBeVisible();
  await expectAccessible(page);
  await look(page, "not-found");
  await page.getByRole("main").getByRole("link", { name: "回首页" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
});

test("a visitor is told that the office's screens need a sign-in", async ({ page }) => {
  await page.goto("/settings/accounts");
  await expect(page.getByText("这里供工作人员使用，请先登录。")).toBeVisible();
  await expectAccessible(page);
  await look(page, "office-closed");
});

test("without a network the page says what still works", async ({ page, context }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText("网络断开了。")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("网络断开了。")).toBeHidden();
});
