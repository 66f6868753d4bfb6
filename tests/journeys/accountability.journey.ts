/** 责任与指标: work is assigned, reported, returned and done again; two officers at one duty; Excel out and in. */
import { readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { fillSheet } from "./support/fill-sheet.ts";
import { look } from "./support/look.ts";
import { serviceUrl, signInAs } from "./support/service.ts";

/** Both widths work on one service: each has a duty and a target of its own. */
const work = {
  phone: { duty: "km-2021/3.3", shared: "km-2021/3.6", target: "km-2021/2-0.3", title: "城镇新增就业" },
  desktop: { duty: "km-2021/3.5", shared: "km-2021/2.3", target: "km-2021/2-0.6", title: "来昆就业创业高校毕业生" },
} as const;
const ours = () => work[test.info().project.name === "phone" ? "phone" : "desktop"];

const hrss = "昆明市人力资源和社会保障局";
const itemAt = (id: string): string => `/accountability/items/${encodeURIComponent(id)}`;
const targetAt = (id: string): string => `/accountability/targets/${encodeURIComponent(id)}`;

async function supervisorOn(page: Page): Promise<void> {
  await signInAs(page, { name: "李督查", roles: ["supervisor"], jurisdiction: "530100" });
}

async function officerOn(page: Page, name: string): Promise<void> {
  await signInAs(page, { name, roles: ["department-officer"], jurisdiction: "530100", department: "530100/hrss" });
}

async function another(browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: serviceUrl() })).newPage();
}

async function seen(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await look(page, `accountability-${name}`);
}

/** Presses a button of the page, fills the dialog that opens, and sends it by its own button. */
async function act(page: Page, action: string, fill?: () => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: action, exact: true }).click();
  await fill?.();
  await page.getByRole("dialog").getByRole("button", { name: action, exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Makes the human resources bureau answer for a duty. */
async function assignDuty(page: Page, id: string): Promise<void> {
  await page.goto(itemAt(id));
  await act(page, "调整责任部门", async () => {
    await page.getByRole("dialog").getByLabel("牵头部门").selectOption({ label: hrss });
    await page.getByRole("dialog").getByLabel("说明").fill("按分工方案，由人社牵头。");
  });
  await expect(page.locator("dd", { hasText: hrss }).first()).toBeVisible();
}

test("work goes its way: assigned, planned, reported, proved, returned with a reason, and accepted", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const { duty, target, title } = ours();

  await supervisorOn(page);
  await page.goto(targetAt(target));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.getByText("设定责任部门、数值和口径").click();
  await page.getByLabel("牵头部门").selectOption({ label: hrss });
  await page.getByLabel("依据（文号或决定）").fill("分工方案");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.locator("dd b", { hasText: hrss })).toBeVisible();
  await seen(page, "target-set");

  await assignDuty(page, duty);
  await act(page, "制定计划", async () => {
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("开始").fill("2026-11-01");
    await dialog.getByLabel("期限").fill("2026-12-10");
    await dialog.getByLabel("优先序").selectOption({ label: "首要" });
    await seen(page, "plan");
  });
  await expect(page.getByText("2026年12月10日（还有 19 天）")).toBeVisible();

  const officer = await another(browser);
  await officerOn(officer, "张经办");
  await officer.goto(targetAt(target));
  await officer.getByLabel("报告期").selectOption({ label: "2024年" });
  await officer.getByLabel("数值", { exact: true }).fill("13.8");
  await officer.getByLabel("单位").fill("元");
  await officer.getByLabel("数据来源").fill("就业统计年报");
  await officer.getByRole("button", { name: "填报", exact: true }).click();
  await expect(officer.getByRole("alert")).toContainText("单位不对");
  await expect(officer.getByLabel("单位")).toHaveAttribute("aria-invalid", "true");
  await expect(officer.getByLabel("单位")).toHaveAccessibleDescription(/不能换算成“人”/);
  await seen(officer, "wrong-unit");
  await expect(officer.getByLabel("数值", { exact: true })).toHaveValue("13.8");
  await officer.getByLabel("单位").fill("万人");
  await officer.getByRole("button", { name: "填报", exact: true }).click();
  await expect(officer.getByRole("row", { name: /^2024年/ })).toContainText("138,000");
  await expect(officer.getByRole("img", { name: /最近一期（2024年）为 138,000 人/ }).locator("svg")).toBeVisible();
  await expect(officer.getByLabel("数值", { exact: true })).toHaveValue("");
  await seen(officer, "target-reported");

  await officer.goto(itemAt(duty));
  await act(officer, "启动");
  await officer
    .getByLabel("上传材料")
    .setInputFiles({ name: "细则.txt", mimeType: "text/plain", buffer: Buffer.from("实施细则正文\n", "utf8") });
  await officer.getByRole("button", { name: "上传", exact: true }).click();
  await expect(officer.getByRole("link", { name: "细则.txt" })).toBeVisible();
  await act(officer, "提交验收", () => officer.getByLabel("做了什么，成果在哪里").fill("细则已印发，见附件。"));
  await expect(officer.locator("dd", { hasText: "待验收" })).toBeVisible();

  // Both widths work on one service: the reason tells whose notice it is.
  const reason = `附件缺少首批受理名单，请补上（${test.info().project.name}）。`;
  await page.goto("/accountability/notices");
  await expect(page.getByText("待验收").first()).toBeVisible();
  await page.goto(itemAt(duty));
  await act(page, "退回整改", () => page.getByLabel("要改什么，为什么").fill(reason));

  await officer.goto("/accountability/notices");
  await expect(officer.locator(".qt-card", { hasText: reason })).toContainText("退回整改");
  await seen(officer, "notices");
  await officer.locator(".qt-card", { hasText: reason }).getByRole("link").click();
  await expect(officer.locator(".qt-notice", { hasText: "已退回整改" })).toContainText(reason);
  await seen(officer, "item-returned");
  await act(officer, "提交验收", () => officer.getByLabel("做了什么，成果在哪里").fill("已补上首批受理名单。"));
  await page.reload();
  await act(page, "验收通过");
  await expect(page.locator("dd", { hasText: "已完成" })).toBeVisible();
  await seen(page, "item-done");
});

test("two officers at one duty: the second sees what stands, and nothing typed is lost", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { shared } = ours();
  const boss = await another(browser);
  await supervisorOn(boss);
  await assignDuty(boss, shared);

  const first = page;
  await officerOn(first, "张经办");
  await first.goto(itemAt(shared));
  await act(first, "启动");
  const second = await another(browser);
  await officerOn(second, "王经办");
  await second.goto(itemAt(shared));
  await second.getByRole("button", { name: "报告进度" }).click();
  const dialog = second.getByRole("dialog");
  await dialog.getByLabel("完成了多少").fill("55");
  await dialog.getByLabel("说明").fill("三个县区已经报来方案。");

  await act(first, "报告进度", () => first.getByLabel("完成了多少").fill("40"));
  await dialog.getByRole("button", { name: "报告进度" }).click();
  await expect(dialog.getByText("别人刚刚改过，现在是这样")).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: "进度" })).toContainText("0 % → 40 %");
  await expect(dialog.getByLabel("说明")).toHaveValue("三个县区已经报来方案。");
  await expect(dialog.getByLabel("完成了多少")).toHaveValue("55");
  await seen(second, "stale");
  await dialog.getByRole("button", { name: "看过了，接着办" }).click();
  await dialog.getByRole("button", { name: "报告进度" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(second.getByRole("progressbar", { name: "进度" })).toHaveAttribute("value", "55");
  await expect(second.getByText("三个县区已经报来方案。")).toBeVisible();
});

test("a workbook goes out, is filled in, comes back; a wrong cell is named and nothing is written", async ({
  page,
  browser,
}) => {
  const { target, title } = ours();
  const boss = await another(browser);
  await supervisorOn(boss);
  await boss.goto(targetAt(target));
  await boss.getByText("设定责任部门、数值和口径").click();
  await boss.getByLabel("多久报一次").selectOption({ label: "每半年" });
  await boss.getByLabel("牵头部门").selectOption({ label: hrss });
  await boss.getByLabel("依据（文号或决定）").fill("报送办法");
  await boss.getByRole("button", { name: "保存" }).click();
  await expect(boss.getByText("已保存。")).toBeVisible();

  await officerOn(page, "张经办");
  await page.goto("/accountability/targets?mine=true");
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await seen(page, "targets");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出 Excel" }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const cells = { 报告期: "2025-H1", 数值: 65000, 数据来源: "就业统计年报" };
  const wrong = fillSheet(bytes, target, { ...cells, 单位: "元" });
  const right = fillSheet(bytes, target, cells);
  const workbook = (buffer: Buffer) => ({
    name: "填报.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer,
  });

  await page.getByRole("button", { name: "导入 Excel" }).click();
  await page.getByLabel("工作簿").setInputFiles(workbook(wrong));
  await page.getByRole("button", { name: "检查并导入" }).click();
  await expect(page.getByRole("alert")).toContainText(/没有写入任何内容.*指标填报!/s);
  await seen(page, "import-wrong");
  await page.getByLabel("工作簿").setInputFiles(workbook(right));
  await page.getByRole("button", { name: "检查并导入" }).click();
  await expect(page.getByText("写入 1 处")).toBeVisible();
  await page.goto(targetAt(target));
  await expect(page.getByRole("row", { name: /^2025年上半年/ })).toContainText("65,000");
});

test("every screen at a glance: overview, tasks, board, roadmap, assessment", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/accountability");
  await expect(page.getByRole("heading", { level: 3, name: "昆明方案" })).toBeVisible();
  await seen(page, "public");

  await supervisorOn(page);
  await page.goto("/accountability");
  await expect(page.locator("figure.qt-chart svg").first()).toBeVisible();
  await expect(page.locator("figure.qt-chart svg text", { hasText: "未启动" }).first()).toBeVisible();
  await seen(page, "dashboard");

  await page.goto("/accountability/items?document=km-2021&sort=deadline");
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await seen(page, "items");
  await page.getByLabel("标题含").fill("没有这样的任务名");
  await expect(page.getByText("没有符合条件的任务，请放宽筛选。")).toBeVisible();

  await page.goto("/accountability/board?document=km-2020");
  const unordered = page.getByRole("list", { name: "未排序" });
  const card = unordered.getByRole("listitem").first();
  const name = (await card.getByRole("link").textContent()) ?? "";
  expect(name).not.toBe("");
  await card.getByRole("button", { name: "重要" }).click();
  await expect(page.getByRole("list", { name: "重要" }).getByRole("link", { name, exact: true })).toBeVisible();
  await seen(page, "board");

  await page.goto("/accountability/roadmap");
  await expect(page.locator(".acc-gantt-bar").first()).toBeVisible();
  await seen(page, "roadmap");
  await page.getByLabel("看表格").check();
  await expect(page.getByRole("table", { name: "规划图" })).toBeVisible();

  await page.goto("/accountability/assessments");
  await expect(page.getByRole("heading", { name: "考核规则" })).toBeVisible();
  await seen(page, "assessments");
  await page.getByLabel("名称").fill("2026年度部门考核");
  await page.getByLabel("起", { exact: true }).fill("2026-01-01");
  await page.getByLabel("止", { exact: true }).fill("2026-12-31");
  await page.getByRole("button", { name: "计算" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2026年度部门考核");
  await expect(page.getByRole("table", { name: "各部门得分" }).getByRole("row").nth(1)).toBeVisible();
  await seen(page, "assessment");
});

test("a keyboard alone opens an action, leaves it, and stands where it was", async ({ page }) => {
  await supervisorOn(page);
  await page.goto(itemAt("km-2021/3.1"));
  const button = page.getByRole("button", { name: "写一条记录" });
  await expect(button).toBeVisible();
  for (let press = 0; press < 60; press += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "写一条记录" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});
