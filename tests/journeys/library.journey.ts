/** 政策库: an officer imports a document and sees every clause matched; a visitor finds a clause and sees it alive. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { documents, measures } from "@qiaoti/policies";
import { expectAccessible } from "./support/axe.ts";
import { look } from "./support/look.ts";
import { signInAs } from "./support/service.ts";

const seeds = process.env["QIAOTI_SEEDS"] ?? new URL("../../../shared/seeds", import.meta.url).pathname;
const officialText = `${seeds}/003_028feb8bc8619db9.txt`;

/** A text in the form of the nine measures, made of our own words. */
function inOurWords(): string {
  const { issuers, number, basis } = documents["km-2020"];
  const own = [...measures.values()].filter((m) => m.document === "km-2020");
  const at = (clause: string): string =>
    own
      .filter((m) => m.clause === clause)
      .map((m) => `${m.title}：${m.summary.zh}`)
      .join("。");
  const numbered = [..."一二三四五六七八九"].map((n) => `${n}、${own.find((m) => m.clause === n)?.title}。${at(n)}。`);
  return [
    ...issuers.map((i) => i.zh),
    number,
    "关于示例工作的措施",
    "各有关单位：",
    at("通知正文"),
    "现印发给你们。",
    "2020年7月1日",
    `为做好工作，根据《关于示例的通知》（${basis[0]}），制定本措施。${at("引言")}。${at("引言/附件")}`,
    ...numbered,
    "附件：示例清单",
  ].join("\n");
}

/** The official text of the nine measures; on a machine without it a shorter one of the same form, and that is said. */
function nineMeasures(): string {
  if (existsSync(officialText)) return officialText;
  expect(process.env["CI"], "the official texts are part of CI").not.toBe("true");
  console.log(`no official texts in ${seeds}: the journey imports the project's own shorter text`);
  const file = join(mkdtempSync(join(tmpdir(), "qiaoti-")), "km-2020.txt");
  writeFileSync(file, inOurWords());
  return file;
}

/** Looks at the whole page: at its full height nothing stands behind the bar of a phone. */
async function wholePage(page: Page, name: string): Promise<void> {
  await look(page, name);
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size !== null) await page.setViewportSize({ width: size.width, height: Math.max(size.height, height + 200) });
  await expectAccessible(page);
  if (size !== null) await page.setViewportSize(size);
}

test("a policy officer imports a document and every clause is matched", async ({ page }) => {
  const file = nineMeasures();
  await signInAs(page, { name: "周政策", roles: ["policy-officer"], jurisdiction: "530100" });
  await page.goto("/library/import");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("导入文件");
  await wholePage(page, "library-import");

  await page.getByLabel("选择文件").setInputFiles(file);
  await page.getByRole("button", { name: "先看看，不保存" }).click();
  await expect(page.getByText("只是预览，没有保存")).toBeVisible();
  await page.getByRole("button", { name: "导入", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^(已导入|与已导入的相同，没有变化)$/ })).toBeVisible();
  await expect(page.getByText("100%").first()).toBeVisible();
  await expect(page.getByText("我们有、原文里没找到")).toHaveCount(0);
  await wholePage(page, "library-imported");

  await page.getByRole("link", { name: "去看这份文件" }).click();
  await page.getByText("同时看官方原文").click();
  await expect(page.locator("blockquote").first()).toBeVisible();
  await wholePage(page, "library-document");
  // The officer's own words of the file stand on the page, to the character.
  const shown = (await page.locator("blockquote").allTextContents()).join("").replace(/\s/g, "");
  const line = readFileSync(file, "utf8")
    .split("\n")
    .map((l) => l.replace(/\s/g, ""))
    .find((l) => l.length > 60 && /[。；]$/.test(l) && !l.includes("通知"));
  expect(shown).toContain(line?.slice(10, 50));
});

test("a document that is new to the library is reviewed and published", async ({ page }, info) => {
  await signInAs(page, { name: "周政策", roles: ["policy-officer"], jurisdiction: "530100" });
  const number = info.project.name === "phone" ? 31 : 32;
  const text = [
    `昆人社通〔2026〕${number}号`,
    "昆明市人力资源和社会保障局关于推行琴台服务点的通知",
    "各县（市）区人力资源和社会保障局：",
    "一、建设服务点",
    "（一）各县（市）区到2027年建成琴台服务点不少于12个。（责任单位：市人力资源社会保障局）",
    "（二）服务点为流动人员免费出具档案证明，当日办结。",
    "二、组织实施",
    "各县（市）区每季度报送进展。",
    "2026年11月2日",
  ].join("\n");
  await page.goto("/library/import");
  await page
    .getByLabel("选择文件")
    .setInputFiles({ name: "通知.txt", mimeType: "text/plain", buffer: Buffer.from(text, "utf8") });
  await page.getByRole("button", { name: "导入", exact: true }).click();
  await expect(page.getByText("已建为待审的新文件")).toBeVisible();
  await page.getByRole("link", { name: "去审阅" }).click();
  await expect(page.getByRole("heading", { name: "条款" })).toBeVisible();
  await expect(page.getByText("不少于12个").first()).toBeVisible();
  await wholePage(page, "library-draft");
  await page.getByRole("button", { name: /^接受其余/ }).click();
  const publish = page.getByRole("button", { name: "入库" });
  await expect(publish).toBeEnabled();
  await publish.click();
  await expect(page.getByText("已入库").first()).toBeVisible();

  await page.goto("/library");
  await page
    .getByRole("link", { name: /琴台服务点/ })
    .first()
    .click();
  await expect(page.getByText("当日办结")).toBeVisible();
  await wholePage(page, "library-added");
});

test("a visitor searches 档案 and opens a living clause", async ({ page }) => {
  await page.goto("/library");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("政策库");
  await expect(page.getByRole("link", { name: "引导人才去艰苦边远地区工作" })).toBeVisible();
  await wholePage(page, "library-shelf");

  const box = page.getByRole("searchbox");
  await box.fill("档案");
  await box.press("Enter");
  await expect(page.locator("p", { hasText: /^找到 \d+ 项/ })).toBeVisible();
  await expect(page.locator("mark").first()).toHaveText(/档案/);
  await wholePage(page, "library-search");

  await page.getByLabel("文件").selectOption({ label: "全国意见" });
  await page.getByRole("link", { name: "流动人员档案可存放机构" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("流动人员档案可存放机构");
  await expect(page.getByRole("heading", { name: "规则怎么判断" })).toBeVisible();
  await expect(page.getByRole("link", { name: "测一测我符不符合" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "各地落实成什么样" })).toBeVisible();
  await wholePage(page, "library-measure");

  await page.getByRole("link", { name: "并排看" }).click();
  await expect(page.getByRole("heading", { name: /中牟县/ })).toContainText("更严");
  await wholePage(page, "library-alignment-item");
  await page.getByRole("navigation", { name: "当前位置" }).getByRole("link", { name: "上下对照" }).click();
  await expect(page.getByText("主题 × 地方")).toBeVisible();
  await wholePage(page, "library-alignment");
});
