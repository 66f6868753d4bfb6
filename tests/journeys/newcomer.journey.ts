/** A newcomer finds out what applies to her: a teacher in a township near Kunming, on a phone or at a desk. */
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { look } from "./support/look.ts";

/** The day on which the journey is made: dates on the screen follow from it. */
const TODAY = "2026-11-21T09:00:00+08:00";

const count = async (page: Page, tab: RegExp): Promise<number> => {
  const text = (await page.getByRole("tab", { name: tab }).textContent()) ?? "";
  return Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
};

/** How many rules are decided, of the matter that was chosen. */
const decided = async (page: Page): Promise<number> =>
  Number(await page.getByRole("status").filter({ hasText: "已判定" }).locator("strong").first().textContent());

const question = (page: Page) => page.locator(".asm-question").getByRole("heading", { level: 2 });

async function begin(page: Page): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto("/assess");
  await page.getByRole("button", { name: /^云南省昆明市/ }).click();
  await page.getByRole("button", { name: /^我在乡镇当老师/ }).click();
  await expect(question(page)).toBeFocused();
}

async function openAnswers(page: Page): Promise<void> {
  const list = page.locator("details").filter({ hasText: "我的回答" });
  if ((await list.getAttribute("open")) === null) await list.locator("summary").click();
}

test("she chooses a place and a situation, answers, skips, changes her mind, and sees what applies", async ({
  page,
}) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto("/assess");
  await expect(page.getByText("答案只留在您这台设备上")).toBeVisible();
  await expectAccessible(page);
  await look(page, "assess-start");
  await page.getByRole("button", { name: /^云南省昆明市/ }).click();
  await expect(page.getByRole("heading", { name: /最接近哪种情况/ })).toBeVisible();
  await expectAccessible(page);
  await look(page, "assess-situations");
  await page.getByRole("button", { name: /^我在乡镇当老师/ }).click();

  await expect(page).toHaveURL(/\/assess\/ask$/);
  const first = (await question(page).textContent()) ?? "";
  expect(first).toContain("哪一类单位");
  await page.getByText(/为什么问这个/).click();
  const why = page.locator("details").filter({ hasText: "为什么问这个" });
  await expect(why.getByRole("link").first()).toHaveAttribute("href", /^\/library\/(cn-2019|km-202[01])\//);
  await expectAccessible(page);
  await look(page, "assess-question");

  const before = await decided(page);
  await page.getByRole("button", { name: /事业单位/ }).click();
  await expect(question(page)).not.toHaveText(first);
  expect(await decided(page)).toBeGreaterThanOrEqual(before);

  const second = (await question(page).textContent()) ?? "";
  await page.getByRole("button", { name: "先跳过" }).click();
  await expect(question(page)).not.toHaveText(second);
  const third = (await question(page).textContent()) ?? "";
  await page.getByRole("button", { name: "不清楚" }).click();
  await expect(question(page)).not.toHaveText(third);
  await page.getByRole("button", { name: "上一题" }).click();
  await expect(question(page)).toHaveText(third);
  await page.getByRole("button", { name: "不清楚" }).click();

  await openAnswers(page);
  await expect(page.getByText("跳过了")).toHaveCount(1);
  await expect(page.locator("li").filter({ hasText: "工作单位的类型" })).toContainText("事业单位");
  await look(page, "assess-answers");
  await page.locator("li").filter({ hasText: "工作单位的类型" }).getByRole("button", { name: /^改/ }).click();
  await expect(question(page)).toHaveText(first);
  await page.getByRole("button", { name: /民营企业/ }).click();
  await openAnswers(page);
  await expect(page.locator("li").filter({ hasText: "工作单位的类型" })).toContainText("民营企业");

  await page.getByRole("link", { name: "看看结果" }).click();
  await expect(page.getByRole("tab", { name: /现在适用/ })).toBeVisible();
  expect(await count(page, /现在适用/)).toBeGreaterThan(0);
  const card = page.getByRole("tabpanel").locator("article").first();
  await expect(card.getByText("依据您自己的说明")).toBeVisible();
  await card.getByText("为什么，怎么办").click();
  await expect(card.getByText("谁来决定")).toBeVisible();
  await expect(card.getByText("办理方式由").or(card.getByText("不需要申请")).first()).toBeVisible();
  await expect(card.getByRole("link").first()).toHaveAttribute("href", /^\/library\//);
  await expectAccessible(page);
  await look(page, "assess-result-now");
  for (const [tab, name] of [
    [/将来/, "later"],
    [/不适用/, "not"],
    [/还差信息/, "undecided"],
  ] as const) {
    await page.getByRole("tab", { name: tab }).click();
    await expectAccessible(page);
    await look(page, `assess-result-${name}`);
  }

  const open = await count(page, /还差信息/);
  await page.getByRole("button", { name: /^常住地/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "云南省昆明市" }).click();
  await expect.poll(() => count(page, /还差信息/)).toBeLessThan(open);
});

test("from the ladder to a day in her calendar: five years in the township", async ({ page }) => {
  await begin(page);
  await page.goto("/assess/ladder");
  await page.getByRole("button", { name: "从乡镇调到县城的事业单位" }).click();
  const ladder = page.getByRole("list", { name: "从下往上走" });
  await expect(ladder.getByText("您现在在这里")).toBeVisible();
  await expectAccessible(page);
  await look(page, "assess-ladder");

  const fold = ladder.getByText(/还要知道 \d+ 项/);
  for (let rung = 0; rung < 12 && !(await page.getByText("2027年3月1日").first().isVisible()); rung += 1) {
    if ((await fold.count()) > 0 && !(await ladder.getByRole("button").first().isVisible())) await fold.first().click();
    // Her years of service come last: until then the other facts are asked for as well.
    const asked = ladder.getByRole("button", { name: /^现在回答/ });
    const others = asked.filter({ hasNotText: "工作和服务经历" });
    const next = (await others.count()) > 0 ? others.first() : asked.first();
    const fact = ((await next.textContent()) ?? "").replace("现在回答", "");
    await next.click();
    const dialog = page.getByRole("dialog");
    await answer(page, dialog, fact);
    await expect(dialog).toHaveCount(0);
  }
  await expect(page.getByText(/按现在的情况，最早/)).toContainText("2027年3月1日");
  await look(page, "assess-ladder-dated");

  await page.goto("/assess/result");
  await page.getByRole("tab", { name: /将来/ }).click();
  await expect(page.locator("time[datetime='2027-03-01']").first()).toBeVisible();
  await expect(page.getByRole("tabpanel")).toContainText("累计满5年");
  await look(page, "assess-result-later-dated");

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "存进手机日历" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const calendar = (await readFile(await file.path(), "utf8")).replace(/\r\n /g, "");
  expect(calendar).toContain("BEGIN:VCALENDAR");
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:20270301/);
  expect(calendar).toContain("乡镇人员调县城资格");
  expect(calendar).toContain("BEGIN:VALARM");
});

type Dialog = ReturnType<Page["getByRole"]>;

/** What she says of each fact that the rung still asks for. */
async function answer(page: Page, dialog: Dialog, fact: string): Promise<void> {
  const choose = (name: RegExp | string) => dialog.getByRole("button", { name }).first().click();
  const date = async (legend: RegExp, [year, month, day]: readonly [string, string, string]): Promise<void> => {
    const group = dialog.getByRole("group", { name: legend });
    await group.getByLabel("年").fill(year);
    await group.getByLabel("月").fill(month);
    await group.getByLabel("日").fill(day);
  };
  switch (fact) {
    case "工作单位的类型":
      return choose(/事业单位/);
    case "工作单位的层级":
      return choose(/乡镇/);
    case "进入单位的途径":
      return choose(/公开招/);
    case "工作地":
      return choose("云南省昆明市");
    case "年度考核结果": {
      await choose(/有，我来填/);
      for (const year of ["2023", "2024", "2025"]) {
        await date(/日期/, [year, "12", "31"]);
        await dialog.getByLabel(/等次|结果|等级/).selectOption({ label: "合格" });
        await choose("记下这一段");
        if (year !== "2025") await choose("再加一段");
      }
      return choose("就这些，下一题");
    }
    case "工作和服务经历": {
      await choose(/有，我来填/);
      await look(page, "assess-entry");
      await date(/开始/, ["2022", "3", "1"]);
      await dialog.getByLabel("单位类型").selectOption({ label: "事业单位（学校、医院、科研院所等）" });
      await dialog.getByLabel("工作地点的层级").selectOption({ label: "乡镇" });
      await dialog.getByRole("group", { name: "工作地" }).getByRole("button", { name: "云南省昆明市" }).click();
      await choose("记下这一段");
      return choose("就这些，下一题");
    }
    default:
      return choose(/^1?是/);
  }
}
