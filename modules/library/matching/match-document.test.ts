/** Every clause of ours finds its place in the text of its document; what is no document of ours is not taken for one. */
import type { DocumentId } from "@qiaoti/policies";
import { describe, expect, it } from "vitest";
import { circular, haveSeeds, seed, seedIds } from "../fixtures/index.ts";
import { clauseList, ownTextOf } from "../testing/own-texts.ts";
import { parseDocument } from "../text/parse-document.ts";
import { identify } from "./identify.ts";
import { placeFrom } from "./place.ts";
import { reportOf } from "./report.ts";

const official = haveSeeds();
const textOf = (id: DocumentId): string => (official ? seed(id).toString() : ownTextOf(id));
const identified = (text: string) => identify(text, parseDocument(text));

describe("places as printed", () => {
  it.each([
    ["二、(一)", "2.1"],
    ["三、(一)1", "3.1.1"],
    ["五、（十）", "5.10"],
    ["九", "9"],
    ["六、加强组织保障", "6"],
    ["一、", "1"],
  ])("%s", (printed, path) => {
    expect(placeFrom(printed)).toEqual({ path, parts: [] });
  });

  it("outside the clauses", () => {
    expect(placeFrom("引言/附件").parts).toEqual(["preamble", "annex"]);
    expect(placeFrom("（引言）").parts).toEqual(["preamble"]);
    expect(placeFrom("印发通知").parts).toEqual(["circular"]);
  });
});

describe("each of the five documents", () => {
  it.each(seedIds)("%s is recognised, and every clause attached", (id) => {
    const found = identified(textOf(id));
    if (found === undefined) throw new Error(`${id} was not recognised`);
    const report = reportOf(found);
    expect(report.document).toBe(id);
    expect(report.ours).toEqual({ total: clauseList(id).length, attached: clauseList(id).length, percent: 100 });
    expect([report.unmatchedOurs, report.unmatchedText, report.text.percent]).toEqual([[], [], 100]);
    expect(report.measures.attached / report.measures.total).toBeGreaterThan(0.85);
    expect(report.doubtful).toEqual([]);
  });

  it.each(seedIds)("%s in our own words as well", (id) => {
    const found = identified(ownTextOf(id));
    expect([found?.document, found?.matching.unmatchedOurs]).toEqual([id, []]);
  });
});

describe("another document", () => {
  it("is none of ours: another number, other organs, or another build", () => {
    expect(identified(circular)).toBeUndefined();
    expect(identified(textOf("km-2021").replaceAll("昆办通〔2021〕40号", "玉办通〔2021〕40号"))).toBeUndefined();
    const other = textOf("zm-2022").replaceAll("郑办文〔2022〕1号", "汴办文〔2022〕1号");
    expect(identified(other)).toBeUndefined();
    const short = textOf("cn-2019").slice(0, Math.floor(textOf("cn-2019").length / 2));
    expect(identified(short)).toBeUndefined();
  });
});

describe("a text whose numbers have changed", () => {
  it("is matched by its words, and says which it matched so", () => {
    const text = ownTextOf("km-2020").replace(/^九、/mu, "十一、");
    const found = identified(text);
    expect(found?.matching.unmatchedOurs).toEqual([]);
    expect(found?.matching.attachments.filter((a) => a.how === "words").map((a) => [a.clause, a.path])).toEqual([
      ["km-2020/9", "11"],
    ]);
  });

  it("names a clause of ours that is gone and one of theirs that is new", () => {
    const text = ownTextOf("km-2020").replace(/^九、.*$/mu, "十、关于其他\n本市图书馆延长开放时间，读者凭证借阅。");
    const found = identified(text);
    expect(found?.matching.unmatchedOurs).toEqual([{ clause: "km-2020/9", place: "九" }]);
    expect(found?.matching.unmatchedText).toEqual([{ path: "10", mark: "十、", title: "关于其他" }]);
  });
});
