/** What can go wrong, as problems with stable codes. */
import type { Wording } from "@qiaoti/contract";
import { Problem } from "@qiaoti/platform";

const problem = (
  code: string,
  status: 403 | 404 | 409 | 413 | 415 | 422,
  title: Wording,
  more: Partial<ConstructorParameters<typeof Problem>[0]> = {},
): Problem => new Problem({ code: `accountability.${code}`, status, title, ...more });

const w = (zh: string, en: string): Wording => ({ zh, en });

export const notFound = (what: string): Problem =>
  problem("not-found", 404, w(`没有找到：${what}，或者不在您的辖区内`, `Not found, or not within your place: ${what}`));

export const notYours = (): Problem =>
  problem(
    "not-yours",
    403,
    w("这件事由别的部门或者上级办理，您可以查看", "Another department or level acts on this; you may look"),
  );

export const staleVersion = (stands: number, allowed: readonly string[]): Problem =>
  problem(
    "stale-version",
    409,
    w("别人刚刚改过，请看一下最新内容再办理", "Someone has just changed this; please look again before you act"),
    {
      version: stands,
      allowed,
    },
  );

export const notAllowedNow = (action: Wording, state: Wording, version: number, allowed: readonly string[]): Problem =>
  problem(
    "not-allowed-now",
    409,
    w(`现在是“${state.zh}”，不能${action.zh}`, `While ${state.en}, this is not possible: ${action.en}`),
    {
      version,
      allowed,
    },
  );

export const lacking = (because: Wording, version: number, allowed: readonly string[]): Problem =>
  problem("lacking", 409, because, { version, allowed });

export const badDates = (path: string, message: Wording): Problem =>
  problem("bad-dates", 422, w("日期前后不符", "Dates contradict each other"), { problems: [{ path, message }] });

export const unknownDepartment = (id: string, path: string): Problem =>
  problem("unknown-department", 422, w("部门名录里没有这个部门", "The directory has no such department"), {
    problems: [{ path, message: w(`没有部门 ${id}`, `no department ${id}`) }],
  });

export const wrongKind = (needed: Wording): Problem =>
  problem("wrong-kind", 422, w(`这一项不是${needed.zh}`, `This item is not ${needed.en}`));

export const evidenceType = (name: string, taken: readonly string[]): Problem =>
  problem(
    "evidence-type",
    415,
    w(`“${name}”的格式不收，或者内容与扩展名不符`, `${name}: type not taken, or contents unlike the name`),
    {
      detail: w(`可以上传：${taken.join("、")}`, `Taken: ${taken.join(", ")}`),
    },
  );

export const noEvidence = (): Problem => problem("no-evidence", 422, w("请选择要上传的文件", "Please choose a file"));

export const evidenceTooLarge = (name: string, megabytes: number): Problem =>
  problem("evidence-too-large", 413, w(`“${name}”超过 ${megabytes} 兆字节`, `${name} is larger than ${megabytes} MB`));

export const periodClosed = (period: string, by: string): Problem =>
  problem(
    "period-closed",
    409,
    w(`${period} 已经关账，不能再填报或者更正`, `${period} is closed for reporting and correction`),
    {
      detail: w(`由${by}关闭；确需更正，请督查人员重新打开`, `Closed by ${by}; a supervisor may open it again`),
      allowed: ["reopen-period"],
    },
  );

export const wrongPeriod = (message: Wording): Problem =>
  problem("wrong-period", 422, w("报告期不对", "This is not a period of the target"), {
    problems: [{ path: "body.period", message }],
  });

export const wrongUnit = (written: string, wanted: Wording): Problem =>
  problem(
    "wrong-unit",
    422,
    w(`单位不对：这项指标按“${wanted.zh}”填报`, `Wrong unit: this target is reported in ${wanted.en}`),
    {
      problems: [
        {
          path: "body.unit",
          message: w(`“${written}”不能换算成“${wanted.zh}”`, `“${written}” does not convert to ${wanted.en}`),
        },
      ],
    },
  );

export const impossibleValue = (message: Wording): Problem =>
  problem("impossible-value", 422, w("这个数值不可能", "This value is not possible"), {
    problems: [{ path: "body.value", message }],
  });

export const alreadyReported = (period: string, version: number): Problem =>
  problem(
    "already-reported",
    409,
    w(`${period} 已经填报过；要改请用“更正”`, `${period} has been reported; correct it instead`),
    {
      version,
      allowed: ["correct"],
    },
  );

export const notComputed = (): Problem =>
  problem("not-computed", 422, w("这项指标没有可以计算的台账", "No register gives this target"));

export const badGoal = (message: Wording): Problem =>
  problem("bad-goal", 422, w("目标设定前后不符", "The setting contradicts itself"), {
    problems: [{ path: "body.goal", message }],
  });

export const unknownReading = (): Problem =>
  problem("unknown-reading", 422, w("这项指标没有这种口径", "The target has no such reading"));

export const alreadyClosed = (period: string): Problem =>
  problem("already-closed", 409, w(`${period} 已经关账`, `${period} is already closed`));

export const notClosed = (period: string): Problem =>
  problem("not-closed", 409, w(`${period} 没有关账`, `${period} is not closed`));

export const badWeights = (sum: number): Problem =>
  problem(
    "bad-weights",
    422,
    w(`四项权重合计须为 100，现在是 ${sum}`, `The four weights have to add up to 100, not ${sum}`),
  );

export const final = (): Problem =>
  problem("final", 409, w("考核结果已经确定，不能再改", "This assessment is final"), { allowed: [] });

export const awaitsRework = (names: string): Problem =>
  problem("awaits-rework", 409, w(`还有部门在整改：${names}`, `Departments are still reworking: ${names}`), {
    allowed: ["recompute", "return"],
  });

export interface CellProblem {
  /** Sheet and cell, `指标填报!I5`; empty for the workbook as a whole. */
  readonly path: string;
  readonly message: Wording;
}

/** Nothing of the workbook was written. */
export const badWorkbook = (problems: readonly CellProblem[]): Problem =>
  problem(
    "bad-workbook",
    422,
    w(
      `工作簿有 ${problems.length} 处需要改，没有写入任何内容`,
      `${problems.length} places of the workbook need a change; nothing was written`,
    ),
    { problems },
  );
