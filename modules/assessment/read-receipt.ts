/** Reads a receipt from text and checks its shape, before anything is replayed on it. */
import type { Receipt } from "@qiaoti/engine/decide";
import { parseDay, type Text, text } from "@qiaoti/engine/language";
import { z } from "zod";

const isoDay = z.string().refine((s) => parseDay(s) !== undefined);
const setting = z.strictObject({
  value: z.union([z.number(), z.boolean(), z.array(z.string())]),
  from: isoDay,
  region: z.string(),
  source: z.string(),
});
const scalar = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);
const item = z.record(z.string(), z.union([scalar, z.null()]));

const receipt = z.strictObject({
  format: z.literal("qiaoti-receipt/1"),
  rule: z.string(),
  version: z.string(),
  asOf: isoDay,
  region: z.string(),
  verdict: z.enum(["entitled", "not-entitled", "undetermined"]),
  facts: z.record(
    z.string(),
    z.strictObject({
      value: z.union([scalar, z.array(item)]),
      source: z.enum(["declared", "register", "credential", "officer"]),
      asOf: isoDay.exactOptional(),
    }),
  ),
  readings: z.record(z.string(), z.strictObject({ option: z.string().nullable(), adopted: z.boolean() })),
  parameters: z.record(z.string(), setting.nullable()),
  fillings: z.record(z.string(), z.strictObject({ cites: z.string(), version: z.string() }).nullable()),
});

export type ReadReceipt = { readonly receipt: Receipt } | { readonly problem: Text; readonly path: string };

/** A receipt, or the first thing that is wrong with it. */
export function readReceipt(source: string): ReadReceipt {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    return { path: "", problem: text("不是 JSON", "is not JSON") };
  }
  const read = receipt.safeParse(parsed);
  if (read.success) return { receipt: read.data };
  const [issue] = read.error.issues;
  return {
    path: issue?.path.map(String).join(".") ?? "",
    problem: text(
      "不符合凭据的格式（应由 qiaoti assess --receipt 写出）",
      "is not in the form of a receipt (as written by qiaoti assess --receipt)",
    ),
  };
}
