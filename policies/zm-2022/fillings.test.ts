/** What the national Opinion gives in Zhongmu, where the county plan fills the words that it leaves open. */
import { decide } from "@qiaoti/engine/decide";
import { kleene } from "@qiaoti/engine/language";
import { describe, expect, it } from "vitest";
import { type CaseFacts, situationOf } from "../cases.ts";
import { temporaryAssistance } from "../cn-2019/rules/13-social-assistance.ts";

const { TRUE, FALSE, UNKNOWN } = kleene;

const inZhongmu = (facts: CaseFacts) => {
  const rule = temporaryAssistance;
  const { grants } = decide(rule, situationOf({ name: "", rule, expect: "entitled", region: "410122", facts }));
  return grants.map((g) => g.holds);
};

describe("fillings of zm-2022", () => {
  it("cn-2019/13.5: 13.8 says who is within temporary assistance", () => {
    const struck = { "assistance.inTemporaryHardship": true } as const;
    expect(inZhongmu(struck)).toEqual([TRUE, UNKNOWN]);
    expect(inZhongmu({ ...struck, "assistance.temporaryAssistanceCriteriaMet": true })).toEqual([TRUE, TRUE]);
    expect(inZhongmu({ ...struck, "assistance.temporaryAssistanceCriteriaMet": false })).toEqual([TRUE, FALSE]);
  });
});
