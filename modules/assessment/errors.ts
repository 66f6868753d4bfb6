/** Problems that a caller of the module is told. */
import { Problem } from "@qiaoti/platform";
import type { FileProblem } from "./problems.ts";

export const unreadableCode = (): Problem =>
  new Problem({
    code: "assessment.unreadable-code",
    status: 422,
    title: { zh: "取回码有误", en: "The code has a mistake" },
    detail: {
      zh: "取回码是 12 个字符，分三组，例如 7K4M-2QX9-H3TC。请对照保存时的记录再输一遍，可能有一个字符抄错了。",
      en: "A code has 12 characters in three groups, such as 7K4M-2QX9-H3TC. Please compare it with what you noted: one character may be wrong.",
    },
  });

export const nothingSaved = (): Problem =>
  new Problem({
    code: "assessment.nothing-saved",
    status: 404,
    title: { zh: "没有找到保存的内容", en: "Nothing is saved under this code" },
    detail: {
      zh: "可能已经超过 180 天，或者已经凭取回码删除。没有取回码，谁也读不出内容，我们也无法代为恢复。",
      en: "It may be older than 180 days, or it was deleted by its code. Without the code nobody can read it, and we cannot restore it.",
    },
  });

export const wrongFacts = (problems: readonly FileProblem[]): Problem =>
  new Problem({
    code: "assessment.wrong-facts",
    status: 422,
    title: { zh: "有的内容无法理解", en: "Some of it cannot be understood" },
    problems: problems.map(({ path, message }) => ({ path, message })),
  });

export const noChineseFont = (): Problem =>
  new Problem({
    code: "assessment.no-chinese-font",
    status: 503,
    title: { zh: "暂时不能生成 PDF", en: "A PDF cannot be made at present" },
    detail: {
      zh: "这台服务器没有安装中文字体。请管理员安装 Noto Sans CJK（Debian：fonts-noto-cjk），或用环境变量 QIAOTI_FONTS 指明字体文件夹；在此之前可以用浏览器的打印功能。",
      en: "This server has no Chinese font. Ask the administrator to install Noto Sans CJK (Debian: fonts-noto-cjk) or to name a font folder in QIAOTI_FONTS; until then the browser's print function serves.",
    },
  });
