/** Accounts: an officer signs in and out, a wrong password is answered plainly, an administrator sees those of the place. */
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { look } from "./support/look.ts";
import { account, signInAs } from "./support/service.ts";

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("登录名").fill(name);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

test("an officer signs in, is told of a wrong password, sees the own account and leaves", async ({ page }) => {
  const { signInName, password } = await account({ name: "陈读者", roles: ["reader"], jurisdiction: "530100" });
  await signIn(page, signInName, "not-the-password-7");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  await look(page, "parties-wrong-password");
  await page.getByLabel("密码").fill(password);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto("/account");
  await expect(page.getByText("陈读者").first()).toBeVisible();
  await expectAccessible(page);
  await look(page, "parties-account");
  await page.getByRole("button", { name: "退出登录" }).click();
  await expect(page).not.toHaveURL(/account/);
});

test("an administrator sees the accounts of the place and the form of a new one", async ({ page }) => {
  await signInAs(page, { name: "何管理", roles: ["administrator"], jurisdiction: "530100" });
  await page.goto("/settings/accounts");
  await expect(page.getByRole("heading", { name: "账号管理" })).toBeVisible();
  await expectAccessible(page);
  await look(page, "parties-accounts");
  await page.goto("/settings/accounts/new");
  await expect(page.getByLabel("登录名")).toBeVisible();
  await expectAccessible(page);
  await look(page, "parties-new-account");
});

test("who is no administrator is told that the screen is closed", async ({ page }) => {
  await signInAs(page, { name: "陈读者", roles: ["reader"], jurisdiction: "530100" });
  await page.goto("/settings/accounts");
  await expect(page.getByText(/请联系本单位的管理员开通/)).toBeVisible();
  await expect(page.getByRole("link", { name: "新建账号" })).toHaveCount(0);
  await expectAccessible(page);
});
