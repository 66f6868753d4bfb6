/** (i) The first screen on a phone: bytes over the wire and time until the first question can be answered, in Chromium. */
import { randomBytes } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { readConfig } from "@qiaoti/platform";
import { startService } from "@qiaoti/server";
import { browserPath } from "../journeys/support/browser.ts";
import { type Bound, duration } from "./measure.ts";

/** A middling phone on a middling mobile network: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, a quarter of the processor. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;
const MOST_BYTES = 300_000;
const PATIENCE_MS = 60_000;

/** Places and beginnings differ in what they fetch; the heaviest is judged. */
const beginnings = [/^云南省昆明市/, /^天津市/, /^河南省郑州市中牟县/].flatMap((place) =>
  [/^我在乡镇当老师/, /^都不像，从头问起/].map((start) => ({ place, start })),
);
type Beginning = (typeof beginnings)[number];

interface Visit {
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the address to a first screen that answers a tap. */
  readonly screen: number;
  /** Milliseconds from the address to a first question that can be answered. */
  readonly question: number;
}

/** Counts what comes over the wire, headers included, and what has come so far of what is still on its way. */
async function wireOf(session: CDPSession): Promise<() => { bytes: number; requests: number }> {
  const bytes = new Map<string, number>();
  const add = (id: string, more: number): void => void bytes.set(id, (bytes.get(id) ?? 0) + more);
  session.on("Network.responseReceived", ({ requestId, response }) => add(requestId, response.encodedDataLength));
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return () => ({ bytes: [...bytes.values()].reduce((sum, n) => sum + n, 0), requests: bytes.size });
}

/** Milliseconds since the address was opened, once the processor has come to draw what is there. */
const drawn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
      ),
  );

/** Opens a page as a phone that has never been there. */
async function onPhone<R>(browser: Browser, visit: (page: Page, session: CDPSession) => Promise<R>): Promise<R> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return await visit(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

const firstQuestion = (browser: Browser, url: string, { place, start }: Beginning): Promise<Visit> =>
  onPhone(browser, async (page, session) => {
    const wire = await wireOf(session);
    await page.goto(`${url}/assess`, { waitUntil: "commit" });
    await page.getByRole("button", { name: place }).waitFor();
    const screen = await drawn(page);
    await page.getByRole("button", { name: place }).click();
    await page.getByRole("button", { name: start }).click();
    const heading = page.locator(".asm-question").getByRole("heading", { level: 2 });
    const answer = page.locator(".asm-question button:enabled, .asm-question input:enabled").first();
    await answer.waitFor();
    const question = await drawn(page);
    const { bytes, requests } = wire();
    // Proof that it could be answered: to leave it unanswered is an answer that every question takes.
    const asked = await heading.textContent();
    await page.getByRole("button", { name: "不清楚" }).click();
    await page.waitForFunction((before) => document.querySelector(".asm-question h2")?.textContent !== before, asked);
    return { bytes, requests, screen, question };
  });

/** The page to compare with: written by hand, one script, and the same bytes. */
function writePeer(folder: string, bytes: number): void {
  const head = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>peer</title>';
  const body = '<button id="answer" disabled>回答</button><script src="/peer.js"></script></html>';
  writeFileSync(join(folder, "peer.html"), `${head}${body}`);
  // Base64 of chance, without a compressed file beside it: so many bytes go over the wire.
  const filling = randomBytes(bytes)
    .toString("base64")
    .slice(0, Math.max(0, bytes - 2_000));
  writeFileSync(join(folder, "peer.js"), `document.getElementById("answer").disabled = false;/*${filling}*/`);
}

const peer = (browser: Browser, url: string): Promise<{ bytes: number; question: number }> =>
  onPhone(browser, async (page, session) => {
    const wire = await wireOf(session);
    await page.goto(`${url}/peer.html`, { waitUntil: "commit" });
    await page.locator("#answer:enabled").waitFor();
    return { question: await drawn(page), bytes: wire().bytes };
  });

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** Prints the figures and gives the bound: under 300 kB before the first answer is possible, wherever a person begins. */
export async function firstScreen(smoke: boolean): Promise<readonly Bound[]> {
  const built = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
  if (!existsSync(join(built, "index.html"))) throw new Error("the web app is not built: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "qiaoti-bench-"));
  // As root the database runs under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  const web = join(folder, "web");
  cpSync(built, web, { recursive: true });
  writePeer(web, 200_000);
  const settings = {
    QIAOTI_PORT: "0",
    QIAOTI_DATA: join(folder, "data"),
    QIAOTI_LOG: "silent",
    QIAOTI_RATE_LIMIT: "0",
  };
  const server = await startService(readConfig({ ...settings, QIAOTI_JOBS: "off" }), { staticRoot: web });
  const executablePath = browserPath();
  const browser = await chromium.launch({
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync"],
    ],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const own: Visit[] = [];
    const theirs: { bytes: number; question: number }[] = [];
    for (const beginning of smoke ? beginnings.slice(0, 1) : beginnings) {
      const visit = await firstQuestion(browser, server.url, beginning);
      if (own.length === 0) writePeer(web, visit.bytes);
      own.push(visit);
      theirs.push(await peer(browser, server.url));
    }
    const heaviest = Math.max(...own.map((v) => v.bytes));
    const [screen, question] = [middle(own.map((v) => v.screen)), middle(own.map((v) => v.question))];
    const other = middle(theirs.map((v) => v.question));
    const bytesOfOther = middle(theirs.map((v) => v.bytes));
    console.log(`(i) first screen on a phone: 1.6 Mbit/s, 150 ms, processor ${SLOWER} times slower, nothing kept`);
    console.log(`  over the wire until the first question  ${(heaviest / 1000).toFixed(1)} kB at most`);
    console.log(`  requests until then                     ${Math.max(...own.map((v) => v.requests))} at most`);
    console.log(`  the first screen answers a tap after    ${duration(screen * 1e6)}`);
    console.log(`  the first question can be answered      ${duration(question * 1e6)}, two taps included`);
    console.log(`  a page by hand of ${(bytesOfOther / 1000).toFixed(1)} kB             ${duration(other * 1e6)}`);
    console.log(`  ours / by hand                          ${(question / other).toFixed(2)}`);
    return [{ what: "kB before the first answer is possible", ratio: heaviest / 1000, atMost: MOST_BYTES / 1000 }];
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
