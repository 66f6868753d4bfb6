/** The assessment by keyboard alone, in both languages and sizes; saving and opening by code; what if; two places. */
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { look } from "./support/look.ts";

const TODAY = "2026-11-21T09:00:00+08:00";

const question = (page: Page) => page.locator(".asm-question").getByRole("heading", { level: 2 });

/** A worker without work, in Tianjin: what choosing says already gives results. */
async function begin(page: Page, situation = "我失业了，想找工作"): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto("/assess");
  await page.getByRole("button", { name: /^天津市/ }).click();
  await page.getByRole("button", { name: new RegExp(`^${situation}`) }).click();
  await expect(question(page)).toBeVisible();
}

/** Presses Tab until something of that name has the focus: a keyboard has no other way. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (name.test(focused)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${name} by keyboard`);
}

test("a clause of the library leads to its own question, at its own place", async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto("/library/km-2020/2.1");
  await page.getByRole("link", { name: "测一测我符不符合" }).click();
  await expect(page.getByText("从您刚才看的这一件开始")).toBeVisible();
  await page.getByRole("button", { name: "开始", exact: true }).click();
  await expect(question(page)).toBeVisible();
  await expect(page.locator(".asm-question")).toContainText("昆明");
});

test("a keyboard alone finishes an assessment", async ({ page }) => {
  test.slow();
  await page.clock.setFixedTime(TODAY);
  await page.goto("/assess");
  await expect(page.getByRole("button", { name: /^天津市/ })).toBeVisible();
  await tabTo(page, /^天津市/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /最接近哪种情况/ })).toBeVisible();
  await tabTo(page, /^孩子要在这里上学/);
  await page.keyboard.press("Enter");
  await expect(question(page)).toBeFocused();
  let answered = 0;
  const finished = page.getByRole("heading", { name: "能问的都问完了" });
  while (!(await finished.isVisible())) {
    const asked = (await question(page).textContent()) ?? "";
    const second = page.locator('.asm-question button[data-digit="2"]');
    // “Elsewhere” opens the list of places instead of answering.
    const answers = (await second.count()) > 0 && !((await second.textContent()) ?? "").includes("别的地方");
    if (answers) {
      await page.keyboard.press("2");
      answered += 1;
    } else {
      await tabTo(page, /^不清楚/);
      await page.keyboard.press("Enter");
    }
    await expect(question(page).or(finished)).not.toHaveText(asked);
    await expect(question(page).or(finished)).toBeFocused();
  }
  expect(answered).toBeGreaterThan(3);
  await look(page, "assess-finished");
  await tabTo(page, /^看结果/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: /现在适用/ })).toBeVisible();
  await page.getByRole("tab", { selected: true }).focus();
  await page.keyboard.press("End");
  await expect(page.getByRole("tab", { name: /不适用/ })).toBeFocused();
  await expect(page.getByRole("tabpanel")).toContainText("每一项都写了原因");
});

test("what if: another day and another answer show what changes, and the results stay", async ({ page }) => {
  await begin(page);
  await page.goto("/assess/result");
  const now = page.getByRole("tab", { name: /现在适用/ });
  const before = await now.textContent();
  const panel = page.getByRole("region", { name: /试一试/ });
  await panel.getByRole("button", { name: "三年后" }).click();
  await expect(panel.getByRole("status")).toContainText("2029年11月21日");
  await panel.getByLabel("改一项情况").selectOption("unemployment.isUnemployed");
  await panel.getByRole("button", { name: /^2?否/ }).click();
  await expect(panel.getByRole("status")).toContainText(/有 \d+ 项不同/);
  await expect(panel.getByText("变为").first()).toBeAttached();
  await expectAccessible(page);
  await look(page, "assess-what-if");
  expect(await now.textContent()).toBe(before);
  await panel.getByRole("button", { name: "还原" }).click();
  await expect(panel.getByRole("status")).toHaveCount(0);
});

test("nothing leaves the browser until she saves; the code opens it elsewhere, and deletes it", async ({
  page,
  browser,
  baseURL,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (request.method() !== "GET" || /employment|unemployed|fact/.test(search))
      sent.push(`${request.method()} ${pathname}`);
  });
  await begin(page);
  await page.getByRole("button", { name: "不清楚" }).click();
  await page.getByRole("link", { name: "看看结果" }).click();
  await expect(page.getByRole("tab", { name: /现在适用/ })).toBeVisible();
  expect(sent).toEqual([]);
  expect(new URL(page.url()).search).toBe("");

  const counts = await page.getByRole("tablist").innerText();
  await page.getByRole("button", { name: /^保存、发给别人/ }).click();
  await expect(page.getByText("只有拿着取回码的人能打开")).toBeVisible();
  await page.getByRole("button", { name: "保存，给我取回码" }).click();
  const code = (await page.locator("output.asm-code").textContent()) ?? "";
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  expect(sent).toEqual(["POST /api/v1/assessments/saved"]);
  await expectAccessible(page);
  await look(page, "assess-saved-code");

  const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await elsewhere.newPage();
  await other.clock.setFixedTime(TODAY);
  await other.goto("/assess/saved");
  await other.getByLabel("取回码").fill("7K4M");
  await other.getByRole("button", { name: "打开" }).click();
  await expect(other.getByText("取回码是 12 个字母和数字")).toBeVisible();
  await expectAccessible(other);
  await look(other, "assess-open");
  await other.goto(`/assess/saved#${code.toLowerCase()}`);
  await other.reload();
  await expect(other.getByLabel("取回码")).toHaveValue(code);
  expect(new URL(other.url()).hash).toBe("");
  await other.getByRole("button", { name: "打开" }).click();
  await expect(other.getByRole("tab", { name: /现在适用/ })).toBeVisible();
  expect(await other.getByRole("tablist").innerText()).toBe(counts);

  await other.goto("/assess/saved");
  await other.getByLabel("取回码").fill(code);
  await other.getByRole("button", { name: "删除这份保存" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await expect(other.getByRole("dialog")).toHaveCount(0);
  await other.getByLabel("取回码").fill(code);
  await other.getByRole("button", { name: "打开" }).click();
  await expect(other.getByRole("alert")).toBeVisible();
  await elsewhere.close();
});

test("two places side by side, with what has to be carried over", async ({ page }) => {
  await begin(page, "我换了城市或单位");
  await page.goto("/assess/compare");
  await expect(page.getByText(/同样是您，从天津市/)).toBeVisible();
  await page.getByRole("button", { name: "别的地方…" }).click();
  await page.getByLabel("按名字找").fill("官渡");
  await page.getByRole("button", { name: "云南省昆明市官渡区" }).click();
  await expect(page).toHaveURL(/to=530111/);
  await expect(page.getByText("要带走、要办接续的")).toBeVisible();
  await expect(page.getByText("项得到")).toBeVisible();
  await expectAccessible(page);
  await look(page, "assess-compare");
  await page.getByText(/还看不清，差一些情况/).click();
  const sides = page.locator(".asm-sides").first();
  await expect(sides).toContainText("天津市");
  await expect(sides).toContainText("云南省昆明市官渡区");
});

test("a place is found by name or level by level, and a tab that is reloaded keeps the answers", async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto("/assess");
  await page.getByRole("button", { name: /^别的地方/ }).click();
  await page.getByLabel("省、自治区、直辖市").selectOption({ label: "河南省" });
  await page.getByLabel("市、州，或直辖市的区").selectOption({ label: "郑州市" });
  await page.getByLabel("县、区").selectOption({ label: "中牟县" });
  await look(page, "assess-places");
  await expectAccessible(page);
  await page.getByRole("button", { name: "就选河南省郑州市中牟县" }).click();
  await page.getByRole("button", { name: /^家里没有一个人有工作/ }).click();
  const first = (await question(page).textContent()) ?? "";
  await page.getByRole("button", { name: "不清楚" }).click();
  await expect(question(page)).not.toHaveText(first);
  const second = (await question(page).textContent()) ?? "";
  await page.reload();
  await expect(question(page)).toHaveText(second);
  await page.goto("/assess");
  await expect(page.getByText("您有一份没做完的测评")).toBeVisible();
  await page.getByRole("button", { name: "清除，重新开始" }).click();
  await expect(page.getByText("您有一份没做完的测评")).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem("qiaoti.assessment"))).toBeNull();
});

for (const mode of ["lang=en", "elder=1"]) {
  test(`every screen fits and is accessible with ${mode}`, async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime(TODAY);
    const name = mode === "lang=en" ? "en" : "elder";
    await page.goto(`/assess?${mode}`);
    await page.getByRole("button", { name: /^(天津市|Tianjin)/ }).click();
    await expectAccessible(page);
    await look(page, `assess-start-${name}`);
    await page.getByRole("button", { name: /^(我失业了|I lost my job)/ }).click();
    await expect(question(page)).toBeVisible();
    await expectAccessible(page);
    await look(page, `assess-question-${name}`);
    if (name === "en") expect(await page.locator(".asm-question").innerText()).not.toMatch(/[\u4e00-\u9fff]/);
    else {
      const size = await page
        .locator(".asm-choice")
        .first()
        .evaluate((button) => ({
          height: button.getBoundingClientRect().height,
          font: Number.parseFloat(getComputedStyle(button).fontSize),
        }));
      expect(size.height).toBeGreaterThanOrEqual(60);
      expect(size.font).toBeGreaterThanOrEqual(18);
    }
    for (const path of ["result", "ladder", "compare", "saved"]) {
      await page.goto(`/assess/${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (path === "result") await expect(page.getByRole("tablist")).toBeVisible();
      await expectAccessible(page);
      await look(page, `assess-${path}-${name}`);
    }
  });
}
