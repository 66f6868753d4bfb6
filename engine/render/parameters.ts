/** Parameters with their values, or with the body that must set them. */
import type { Source } from "../language/nodes.ts";
import type { Parameter, Setting } from "../language/parameters.ts";
import { formatAmount } from "./amounts.ts";
import { type Block, type Rich, rich } from "./model.ts";
import type { Speech } from "./options.ts";
import { optionLabel } from "./sources.ts";

/** A set value in words; `of` is the source whose options a list names. */
export function settingText(parameter: Parameter, setting: Setting, of: Source | undefined, s: Speech): string {
  const { value } = setting;
  if (typeof value === "number") return formatAmount(parameter.unit ?? "", value, s);
  if (typeof value === "boolean") return value ? s.w.r.switchedOn : s.w.r.switchedOff;
  if (value.length === 0) return s.w.r.emptyList;
  return s.w.options(
    value.map((key) => (of === undefined ? key : optionLabel(of, key, s))),
    "enumerate",
  );
}

export interface ParameterLine {
  readonly parameter: Parameter;
  readonly settings: readonly Setting[];
  readonly of: Source | undefined;
}

/** Rows of name, value and source; a parameter that nobody has set says who must. */
export function parameterTable(lines: readonly ParameterLine[], s: Speech): Block {
  const rows = lines.flatMap(({ parameter, settings, of }): (readonly Rich[])[] => {
    const name = rich(s.w.open(s.say(parameter.label)));
    if (settings.length === 0) return [[name, rich(s.w.r.unset(s.say(parameter.setBy))), rich("—")]];
    return settings.map((setting) => {
      const from = formatAmount("date", setting.from, s);
      const value = s.w.r.settingFrom(settingText(parameter, setting, of, s), from);
      const where = setting.region === "000000" ? "" : s.w.paren(s.region(setting.region));
      return [name, rich(`${value}${where}`), rich(setting.source)];
    });
  });
  return { kind: "table", caption: s.w.r.parameters, head: s.w.r.parameterHead, rows };
}
