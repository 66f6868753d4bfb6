/** Reviews that come round again: their schedule and what each round found. */
import { route } from "@qiaoti/contract";
import { z } from "zod";
import { itemDetail, reviewRound } from "./items.ts";
import { itemId, permissions, plainDate, seenVersion } from "./shared.ts";

const params = z.object({ item: itemId });
const version = seenVersion;

const reviewPath = "/api/v1/accountability/reviews/:item" as const;

export const scheduleReview = route({
  id: "accountability.scheduleReview",
  method: "POST",
  path: `${reviewPath}/schedule`,
  summary: { zh: "安排审查周期和下次日期", en: "Set recurrence and next date of a review" },
  access: permissions.supervise,
  params,
  body: z.object({ version, everyMonths: z.int().min(1).max(60).nullable(), nextOn: plainDate }),
  reply: itemDetail,
});

export const recordRound = route({
  id: "accountability.recordRound",
  method: "POST",
  path: `${reviewPath}/rounds`,
  summary: { zh: "登记一次审查的发现和结论", en: "Record a round of a review" },
  access: permissions.report,
  params,
  body: z.object({
    version,
    heldOn: plainDate,
    findings: z.string().trim().min(2).max(8000),
    result: reviewRound.shape.result,
    /** Left out: counted from `heldOn` by the schedule. */
    nextOn: plainDate.nullable().optional(),
  }),
  reply: itemDetail,
  status: 201,
});
