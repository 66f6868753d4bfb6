/** Chinese fonts of the machine: looked for where systems keep them, read only when a PDF is wanted. */
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** In the order of preference; the first that is there is used, with the others behind it. */
export const families = [
  "Noto Sans CJK SC",
  "Source Han Sans SC",
  "Noto Sans SC",
  "Microsoft YaHei",
  "PingFang SC",
  "WenQuanYi Micro Hei",
  "SimSun",
] as const;

const chinese = /cjk|sourcehansans|noto.?sans.?sc|msyh|pingfang|wqy|simsun|heiti|songti/i;
const isFont = /\.(ttf|otf|ttc)$/i;

function folders(named: string | undefined): readonly string[] {
  if (named !== undefined && named !== "") return [named];
  return [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    join(homedir(), ".local/share/fonts"),
    join(homedir(), ".fonts"),
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:\\\\Windows\\\\Fonts",
  ];
}

/** Paths of font files with Chinese characters, regular and bold; empty where there is none. */
export function chineseFonts(named = process.env["QIAOTI_FONTS"]): readonly string[] {
  return folders(named)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && isFont.test(entry.name) && chinese.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((path) => !/mono|serif|black|light|thin|medium|demi/i.test(path));
}
