/** Names of organs: a line that is nothing but such a name, several names run together, lists of departments. */

/** How names of organs and their departments end. */
const ENDS =
  "(?:人民政府办公[厅室]|人民政府|党委办公[厅室]|委办公[厅室]|委员会办公室|领导小组办公室|办公[厅室]|委员会|领导小组|[省市县区州旗]委|[总协工商科妇残青作文]{0,2}联合?会?|总工会|工会|[^的]局|[^的]厅|[^的全干]部|[^的]署|[^的]院|[^的]行|[^的]社|联席会议|指挥部|管委会|[市县区省州]委|共青团[^，。]{1,8}委)";
const ORGANISATION = new RegExp(`^[\\u4e00-\\u9fff（）() 　、·]{2,60}${ENDS}(?:[（(][^（）()]{1,20}代章[）)])?$`, "u");
const NOT_NAME = /关于|印发|通知|方案|意见|办法|措施|制定|根据|推进|加强|[。；：:，,？！《》]/u;

/** Whether the words are nothing but the name of one or several organs. */
export function isOrganisation(words: string): boolean {
  const plain = words.replace(/[\s　]+/gu, "");
  return plain.length >= 4 && plain.length <= 60 && !NOT_NAME.test(plain) && ORGANISATION.test(plain);
}

/** Where a new name begins inside names run together: 昆明市农业农村局|共青团昆明市委. */
const BEGINS =
  /(?<=[局委厅部办室会府院署联])(?=(?:中共|共青团|[\u4e00-\u9fff]{2,3}[省市县区州](?!委|级)[\u4e00-\u9fff]{2,}))/u;

/** The single names in a line: parted by spaces or 、, or run together. Names already known part what runs together. */
export function organisationsIn(line: string, known: readonly string[] = []): string[] {
  return line
    .replace(/文\s*件$/u, "")
    .split(/[\s　、]+/u)
    .filter((part) => part !== "")
    .flatMap((part) => partBy(part, known));
}

function partBy(part: string, known: readonly string[]): string[] {
  const found = known.find(
    (name) => part !== name && part.length > name.length && (part.startsWith(name) || part.endsWith(name)),
  );
  if (found !== undefined) {
    const rest = part.startsWith(found) ? part.slice(found.length) : part.slice(0, -found.length);
    return part.startsWith(found) ? [found, ...partBy(rest, known)] : [...partBy(rest, known), found];
  }
  const first = part.slice(0, 3);
  // A name run together with another of the same place: both begin with 昆明市.
  const again = /^[\u4e00-\u9fff]{2}[省市县区州]$/u.test(first) ? part.indexOf(first, 6) : -1;
  if (again > 0 && /[局委厅部办室会府院署联]$/u.test(part.slice(0, again)))
    return [part.slice(0, again), ...partBy(part.slice(again), known)];
  return part.split(BEGINS);
}

/** How names in a list of responsible departments end. */
const DEPARTMENT =
  /(?:局|委|办|厅|部|院|会|联|馆|府|中心|银行|支行|公司|协|室|处|署|社|队|校|校区|园区|区|县|市|部门|单位|机构)$/u;

/** Parts of a list of departments: at 、 and commas outside brackets, and at 和 before 各, 相关, 有关. */
export function departmentsIn(list: string): string[] {
  const plain = list.replace(/[\s　]+/gu, "");
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const c of plain) {
    if (c === "（" || c === "(") depth += 1;
    if (c === "）" || c === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && /[、，,；;]/u.test(c)) {
      parts.push(part);
      part = "";
    } else part += c;
  }
  parts.push(part);
  return parts
    .flatMap((p) => p.split(/(?:以及|和|及)(?=各|相关|有关|其他)/u))
    .map((p) => p.replace(/等(?:相关|有关)?(?:部门|单位)?$/u, "").replace(/^(?:由|市级|其中)(?=[省市县区]|各)/u, ""))
    .filter((p) => p !== "");
}

/** Whether every part of a list looks like a department. */
export function isDepartmentList(list: string): boolean {
  const parts = departmentsIn(list);
  return (
    parts.length > 0 &&
    parts.every((p) => p.length >= 2 && p.length <= 24 && DEPARTMENT.test(p.replace(/[（(].*[)）]/u, "")))
  );
}
