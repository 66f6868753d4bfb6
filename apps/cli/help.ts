/** Help and messages of the argument reader, in Chinese and English, laid out by the width of Chinese characters. */
import { type Language, type Text, text } from "@qiaoti/engine/language";
import { columnsOf } from "@qiaoti/engine/render";
import { CommanderError, type HelpConfiguration } from "commander";
import { wrapText } from "./output/wrap.ts";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Global Options:": "通用选项：",
  "Commands:": "命令：",
};

/** Layout of help: Chinese titles, widths counted in columns, lines broken between Chinese characters. */
export function helpLayout(lang: Language, width: number): HelpConfiguration {
  return {
    helpWidth: width,
    displayWidth: columnsOf,
    subcommandTerm: (command) => command.name(),
    styleTitle: (title) => (lang === "zh" ? (TITLES[title] ?? title) : title),
    boxWrap: (words, columns) =>
      words
        .split("\n")
        .flatMap((line) => (line === "" ? [""] : wrapText(line, columns)))
        .join("\n"),
  };
}

const PARSE_MESSAGES: Readonly<Record<string, (name: string) => Text>> = {
  "commander.unknownOption": (name) => text(`不认识的选项 ${name}`, `unknown option ${name}`),
  "commander.unknownCommand": (name) => text(`不认识的命令“${name}”`, `unknown command "${name}"`),
  "commander.missingArgument": (name) => text(`缺少参数 <${name}>`, `missing argument <${name}>`),
  "commander.optionMissingArgument": (name) => text(`选项 ${name} 后面缺少值`, `option ${name} lacks its value`),
  "commander.missingMandatoryOptionValue": (name) => text(`缺少选项 ${name}`, `missing option ${name}`),
  "commander.excessArguments": () => text("参数太多", "too many arguments"),
};

/** What the argument reader complains of, in words; undefined where it merely showed help or the version. */
export function parseMessage(error: CommanderError): Text | undefined {
  if (error.exitCode === 0) return undefined;
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?(.+?)\?/.exec(error.message)?.[1];
  const said = PARSE_MESSAGES[error.code]?.(name) ?? text(`命令行写法有误：${error.message}`, error.message);
  if (near === undefined) return said;
  return text(`${said.zh}，是否指 ${near}？`, `${said.en}; did you mean ${near}?`);
}

/** A wrong call as it is shown: what is wrong, and where help is. */
export function withHint(message: Text, command: string): Text {
  const help = `${command} --help`;
  const [zh, en] = [message, message].map((m, i) => {
    const words = i === 0 ? m.zh : m.en;
    return /[？?…。.]$/u.test(words) || words.includes("\n") ? words : `${words}${i === 0 ? "。" : "."}`;
  }) as [string, string];
  return text(`${zh}\n${help} 说明用法。`, `${en}\n${help} shows how to call it.`);
}

export { CommanderError };
