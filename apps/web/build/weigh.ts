/** After a build: compressed files beside the plain ones, and what the first screen weighs on its way to a phone. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const pressBrotli = promisify(brotliCompress);
const pressGzip = promisify(gzip);

const worthPressing = /\.(?:js|css|html|svg|json|webmanifest)$/;

export interface Weight {
  readonly name: string;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Writes `.br` and `.gz` beside every text file of a folder. Files of a few bytes are left alone. */
export async function compressFolder(folder: string): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    if (!worthPressing.test(name)) continue;
    const path = join(folder, name);
    const plain = await readFile(path);
    const [brotli, zipped] = await Promise.all([
      pressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: plain.length > 400_000 ? 9 : 11 } }),
      pressGzip(plain, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)]);
    weights.push({ name, plain: plain.length, gzip: zipped.length, brotli: brotli.length });
  }
  return weights.sort((a, b) => b.brotli - a.brotli);
}

/** What the browser fetches for the page itself before anything is opened: named in index.html. */
export function neededFirst(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, path]) => path ?? []);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

export function weigh({ report }: { readonly report: boolean }): Plugin {
  let folder = "";
  return {
    name: "qiaoti-weigh",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    async writeBundle() {
      const weights = await compressFolder(folder);
      const first = new Set(["index.html", ...neededFirst(await readFile(join(folder, "index.html"), "utf8"))]);
      const entry = weights.filter(({ name }) => first.has(name));
      const sum = (part: (weight: Weight) => number) => entry.reduce((total, weight) => total + part(weight), 0);
      const lines = (report ? weights : []).map(
        (weight) =>
          `${kilobytes(weight.plain)} ${kilobytes(weight.gzip)} gz ${kilobytes(weight.brotli)} br  ${weight.name}`,
      );
      const total = `first screen: ${kilobytes(sum(({ gzip: g }) => g)).trim()} gzip, ${kilobytes(sum(({ brotli }) => brotli)).trim()} brotli`;
      process.stdout.write(`${[...lines, total].join("\n")}\n`);
    },
  };
}
