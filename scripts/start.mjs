// `npm start`: builds what is missing, then runs the service in this process, so that Ctrl-C reaches it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a step of the build; ends the start where it fails. */
function step(what, command, args) {
  console.log(what);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  console.error(error?.message ?? `构建没有成功 / the build failed: ${what}`);
  process.exit(1);
}

if (!existsSync(`${root}/node_modules`)) {
  console.error("请先运行 npm ci / run npm ci first");
  process.exit(1);
}
if (!existsSync(`${root}/apps/server/dist/main.js`))
  step("构建服务 / building the service", `${root}/node_modules/.bin/tsc`, ["-b", "tsconfig.build.json"]);
if (!existsSync(`${root}/apps/web/dist/index.html`))
  step("构建网页 / building the web app", "npm", ["run", "--silent", "build:web"]);
await import("../apps/server/dist/main.js");
