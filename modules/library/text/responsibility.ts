/** Notes at the end of a clause that say who is responsible: （责任单位：…；配合单位：…）, （市人社局、市教委按职责分工负责）. */
import type { Responsibility } from "./document.ts";
import { departmentsIn, isDepartmentList } from "./organisations.ts";
import { placeOf, type Words } from "./paragraphs.ts";

const LABEL =
  /^(?:(牵头|主责|主办|责任|负责|承办|主要责任|落实)|(配合|协办|参与|参加|协同|协助|支持))(?:单位|部门|处室|科室)?[：:](.*)$/su;
const LEAD_AND_OTHERS =
  /^(.+?)(?:共同)?牵头(?:负责|落实)?[，,、；;]?(.*?)(?:等(?:部门|单位)?)?(?:[，,]?(?:按照?(?:各自)?职责)?分工(?:负责|落实)?|配合|参加|参与|协同(?:配合)?|协助)?$/su;
const BY_DUTIES =
  /(?:等)?(?:有关|相关)?(?:部门|单位)?[，,]?(?:按照?(?:各自)?(?:工作)?(?:职责|职能)(?:分工)?|按?分工|分别|共同)?(?:负责|落实|负责落实|分工落实|按职责分工|按职责分工负责)$/u;
const SPEAKS_OF_DUTY =
  /(?:责任|牵头|配合|负责|主办|协办|承办)(?:单位|部门|处室|科室)?[：:]|职责分工|(?:牵头|负责|配合|落实)$/u;

interface Lists {
  readonly lead: string[];
  readonly supporting: string[];
  readonly joint: string[];
}

/** Reads the words between the brackets. Undefined where they say nothing about who is responsible. */
export function listsOf(inside: string): Lists | undefined {
  const plain = inside.replace(/[\s　]+/gu, "").replace(/。$/u, "");
  if (!SPEAKS_OF_DUTY.test(plain) && !isDepartmentList(plain)) return undefined;
  const lists: Lists = { lead: [], supporting: [], joint: [] };
  let labelled = false;
  for (const group of groupsOf(plain)) {
    const label = LABEL.exec(group);
    if (label !== null) {
      const names = departmentsIn((label[3] ?? "").replace(BY_DUTIES, ""));
      if (label[2] !== undefined) lists.supporting.push(...names);
      else if (label[1] === "责任" || label[1] === "负责" || label[1] === "落实") lists.joint.push(...names);
      else lists.lead.push(...names);
      labelled = true;
      continue;
    }
    const led = /牵头/u.test(group) ? LEAD_AND_OTHERS.exec(group) : null;
    if (led !== null) {
      lists.lead.push(...departmentsIn(led[1] ?? ""));
      lists.supporting.push(...departmentsIn((led[2] ?? "").replace(BY_DUTIES, "")));
    } else if (/配合$/u.test(group))
      lists.supporting.push(...departmentsIn(group.replace(/(?:等(?:部门|单位)?)?配合$/u, "")));
    else {
      const cut = group.replace(BY_DUTIES, "").replace(/按(?:照)?职责分工$/u, "");
      lists.joint.push(...departmentsIn(cut));
    }
  }
  // 责任单位 beside 配合单位 is the one that leads; alone it names all as equals.
  if (labelled && lists.lead.length === 0 && lists.supporting.length > 0) lists.lead.push(...lists.joint.splice(0));
  // One department alone leads.
  if (lists.joint.length === 1 && lists.lead.length === 0) lists.lead.push(...lists.joint.splice(0));
  return lists.lead.length + lists.supporting.length + lists.joint.length > 0 ? lists : undefined;
}

/** Groups between semicolons; a label may also follow a comma: 责任单位：甲，配合单位：乙. */
function groupsOf(plain: string): string[] {
  return plain
    .split(/[；;]|[，,、](?=(?:牵头|配合|责任|协办|参与)(?:单位|部门)[：:])/u)
    .map((group) => group.trim())
    .filter((group) => group !== "");
}

/** Place of the bracket that the last bracket of the words closes; -1 where none does. Widths may be mixed. */
function openingOf(text: string, last: number): number {
  let depth = 0;
  for (let i = last; i >= 0; i -= 1) {
    const c = text[i];
    if (c === "）" || c === ")") depth += 1;
    else if (c === "（" || c === "(") {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

/** The longest note that is looked for, in characters. */
const LONGEST = 1500;

/** The note that ends a paragraph, and where in its words the note begins. */
export function responsibilityIn(words: Words): { readonly note: Responsibility; readonly at: number } | undefined {
  const { text } = words;
  const end = text.replace(/[\s　。.]+$/u, "").length;
  const offset = Math.max(0, end - LONGEST);
  const window = text.slice(offset, end);
  const closes = /[）)]$/u.test(window);
  const open = closes
    ? openingOf(window, window.length - 1)
    : window.search(/[（(](?:责任|牵头|配合)(?:单位|部门)[：:][^。]*$/u);
  const bare = open < 0 && offset === 0 ? /^(?:责任|牵头|配合|主责|负责)(?:单位|部门)[：:]/u.test(window) : false;
  if (open < 0 && !bare) return undefined;
  const at = bare ? 0 : offset + open;
  const printed = text.slice(at, end);
  const inside = bare ? printed : printed.slice(1, closes ? -1 : undefined);
  if (
    !bare &&
    at > 0 &&
    !/[。；！？”’）)\s\u3000]$/u.test(text.slice(0, at)) &&
    !SPEAKS_OF_DUTY.test(inside.replace(/\s/gu, ""))
  )
    return undefined;
  const lists = listsOf(inside);
  if (lists === undefined) return undefined;
  return {
    at,
    note: {
      words: printed,
      start: placeOf(words, at),
      end: placeOf(words, Math.max(at, end - 1)) + 1,
      ...lists,
    },
  };
}
