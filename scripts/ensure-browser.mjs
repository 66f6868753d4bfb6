// Finds the Chromium and the Chinese fonts that the journeys and the PDF need, or installs them: Debian's packages as
// root, Playwright's own browser otherwise. Prints what it found; exit 1 and one clear line where there is nothing.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(executable);

/** The browser that Playwright downloaded for this user, if it did. */
async function ofPlaywright() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const find = async () => process.env.QIAOTI_CHROMIUM ?? names.map(onPath).find(Boolean) ?? (await ofPlaywright());

function run(command, args) {
  console.log(`  ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

const hasChinese = () =>
  (spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).stdout ?? "").trim() !== "";

const isRoot = process.getuid?.() === 0;
const debian = isRoot && onPath("apt-get") !== undefined;
let browser = await find();

if ((browser === undefined || !hasChinese()) && debian) {
  console.log("installing a browser and Chinese fonts from Debian's packages");
  process.env.DEBIAN_FRONTEND = "noninteractive";
  run("apt-get", ["update", "-qq"]) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk", "fontconfig"]);
  browser = await find();
}
if (browser === undefined) {
  console.log("installing Playwright's own browser");
  run(process.execPath, [join(root, "node_modules/@playwright/test/cli.js"), "install", "chromium"]);
  browser = await find();
}
if (browser === undefined) {
  console.error(
    "no browser: install Chromium (Debian: apt-get install chromium fonts-noto-cjk) or set QIAOTI_CHROMIUM to one",
  );
  process.exit(1);
}
console.log(`browser: ${browser}`);
if (!hasChinese()) {
  console.error("no Chinese font: screenshots and PDF would show boxes (Debian: apt-get install fonts-noto-cjk)");
  if (process.env.CI) process.exit(1);
}
