/** The parser: nothing lost, every kind of number found, what is odd reported. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circular, haveSeeds, seed, seedIds, ugly } from "../fixtures/index.ts";
import { type ParsedDocument, textOfSegments } from "./document.ts";
import { parseDocument } from "./parse-document.ts";

const paths = (parsed: ParsedDocument): string[] => parsed.clauses.map((c) => c.path);
const codes = (parsed: ParsedDocument): string[] =>
  parsed.findings.filter((f) => f.level === "warning").map((f) => f.code);

/** Lines such as documents are made of, well and badly formed. */
const line = fc.oneof(
  fc.constantFrom(
    "",
    "　",
    "---",
    "— 3 —",
    "附件：1.甲",
    "附件1",
    "（此件公开发布）",
    "昆明市人民政府",
    "2021年9月14日",
    "抄送：各县。",
  ),
  fc.constantFrom("一、", "（二）", "3.", "（4）", "⑤", "第六条 ", "第七章", "# 八、", "一是甲；二是乙", "1)"),
  fc.constantFrom(
    "（责任单位：市人社局，市财政局）",
    "(市教委",
    "《未完的标题",
    "各县（市）区：",
    "到2025年达到70 万个以上。",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

describe("nothing is lost", () => {
  it("of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const parsed = parseDocument(text);
        expect(textOfSegments(text, parsed.segments)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("of any order of lines, whatever breaks them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\f", "\u2028", ""))),
        (lines) => {
          const text = lines.flat().join("");
          const { segments, clauses } = parseDocument(text);
          expect(textOfSegments(text, segments)).toBe(text);
          let at = 0;
          for (const s of segments) {
            expect(s.start).toBe(at);
            expect(s.end).toBeGreaterThan(s.start);
            at = s.end;
          }
          expect(new Set(clauses.map((c) => c.path)).size).toBe(clauses.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("of the texts at hand", () => {
    const texts = [circular, ugly, ...(haveSeeds() ? seedIds.map((id) => seed(id).toString()) : [])];
    for (const text of texts) expect(textOfSegments(text, parseDocument(text).segments)).toBe(text);
  });

  it("of places: what a clause names stands there in the text", () => {
    for (const text of [circular, ugly]) {
      const bare = (words: string): string => words.replace(/[\s　]|— 2 —/gu, "");
      for (const c of parseDocument(text).clauses)
        for (const found of [...c.quantities, ...c.dates, ...c.items.map((i) => ({ ...i, words: i.text }))])
          expect(bare(text.slice(found.start, found.end))).toBe(bare(found.words));
    }
  });
});

describe("a circular with what it encloses", () => {
  const parsed = parseDocument(circular);

  it("names who issues it, its number, dates, title and addressees", () => {
    expect(parsed).toMatchObject({
      title: "松涛市便民就业服务若干措施",
      circular: "松涛市人民政府办公室关于印发《松涛市便民就业服务若干措施》的通知",
      number: "松政办发〔2023〕12号",
      issuers: ["松涛市人民政府办公室"],
      addressees: ["各县（市、区）人民政府", "市直各部门", "各有关单位"],
      issued: "2023-05-08",
      published: "2023-05-09",
      annexes: [
        { title: "零工驿站名单", present: false },
        { title: "补贴申请表", present: false },
      ],
    });
    expect(parsed.basis).toMatchObject([{ title: "某省人民政府关于做好就业工作的意见", number: "某政发〔2023〕5号" }]);
  });

  it("has its clauses with titles, a sentence torn by a page joined again", () => {
    expect(paths(parsed)).toEqual(["1", "2", "2.1", "2.2", "3", "3.1"]);
    expect(parsed.clauses[2]).toMatchObject({ mark: "(一)", title: "办好零工驿站", parent: 1, depth: 1 });
    expect(parsed.clauses[2]?.body).toContain("按月更新岗位信息，并向社会公开。");
  });

  it("says who leads and who supports", () => {
    expect(
      parsed.clauses.map(
        (c) => c.responsibility && [c.responsibility.lead, c.responsibility.supporting, c.responsibility.joint],
      ),
    ).toEqual([
      undefined,
      undefined,
      [["市人社局", "市住建局"], ["各县（市、区）人民政府", "市总工会"], []],
      [["市人社局"], ["市财政局", "市教育局"], []],
      undefined,
      [[], [], ["市人社局", "各县（市、区）"]],
    ]);
  });

  it("has quantities, periods, items and likely kinds with their reasons", () => {
    const [aims, , , grant, , last] = parsed.clauses;
    expect(aims?.quantities.map((q) => [q.op, q.value, q.unit])).toEqual([
      [">=", 30, "个"],
      ["=", 12_000, "人次"],
      ["<=", 4.5, "%"],
    ]);
    expect(aims?.dates).toMatchObject([{ kind: "deadline", to: "2025" }]);
    expect(aims?.sentences[0]?.kinds[0]).toMatchObject({
      kind: "target",
      because: expect.arrayContaining(["30个以上", "4.5%以内"]),
    });
    expect(grant?.quantities).toMatchObject([
      { op: ">=", value: 3, unit: "个月" },
      { op: "between", value: 800, to: 1500, unit: "元" },
    ]);
    expect(grant?.items.map((i) => i.mark)).toEqual(["一是", "二是", "三是"]);
    expect(grant?.sentences[0]?.kinds[0]?.kind).toBe("entitlement");
    expect(last?.dates).toMatchObject([{ kind: "plan-period", from: "2021", to: "2025" }]);
    expect(last?.sentences[0]?.kinds[0]?.kind).toBe("review");
  });
});

describe("an ugly text", () => {
  const parsed = parseDocument(ugly);

  it("is read with wide digits, skipped and repeated numbers reported by line", () => {
    expect(parsed.number).toBe("松职办〔2024〕7号");
    expect(paths(parsed)).toEqual(["1", "1.1", "1.3", "1.3~2", "3", "3.1", "3.2", "3.2.1"]);
    expect(parsed.findings.filter((f) => f.level === "warning").map((f) => [f.code, f.line])).toEqual([
      ["number-skipped", 6],
      ["number-repeated", 7],
      ["number-skipped", 8],
    ]);
  });

  it("is not misled by lists in a sentence, page numbers, or a number that a sentence begins with", () => {
    expect(parsed.clauses[2]?.body).toBe("从事一、二、三产业的人员，均可按规定申报。");
    expect(parsed.clauses[6]?.body).toBe("评审：自受理之日起30个工作日内完成，（九）项所列材料不齐的除外。");
    expect(parsed.clauses.at(-1)?.responsibility?.joint).toEqual(["市职称办", "各区人社局"]);
  });
});

describe("numbering", () => {
  it("counts on across headings where the document does", () => {
    const parsed = parseDocument("一、甲\n（一）子。\n（二）丑。\n二、乙\n（三）寅。\n（五）卯。\n");
    expect([paths(parsed), codes(parsed)]).toEqual([
      ["1", "1.1", "1.2", "2", "2.3", "2.5"],
      ["no-title", "number-skipped"],
    ]);
  });

  it("knows chapters, articles, items and half brackets", () => {
    const parsed = parseDocument(
      "第一章 总则\n第一条 为了示例。\n第二条 适用：\n（一）甲；\n1.子；\n1)丑；\n①寅。\n第二章 附则\n第三条 施行。\n",
    );
    expect(paths(parsed)).toEqual(["1", "1.1", "1.2", "1.2.1", "1.2.1.1", "1.2.1.1.1", "1.2.1.1.1.1", "2", "2.3"]);
    expect(codes(parsed)).toEqual(["no-title"]);
  });

  it("keeps annexes apart, with numbers of their own", () => {
    const parsed = parseDocument(
      "一、甲。\n二、乙。\n附件：1.细则\n某市人民政府\n2024年1月2日\n附件1\n细则\n一、子。\n二、丑。\n",
    );
    expect(paths(parsed)).toEqual(["1", "2", "附1/1", "附1/2"]);
    expect(parsed.annexes).toEqual([{ title: "细则", present: true }]);
    expect(parsed.issued).toBe("2024-01-02");
  });
});

describe("size", () => {
  it("a text of a megabyte and a hostile one are read whole", () => {
    const long = `关于示例的通知\n${Array.from({ length: 6000 }, (_, i) => `${i + 1 > 999 ? "" : `${i + 1}.`}条款内容若干字，不少于${i}人。（责任单位：市人社局）\n`).join("")}${"文".repeat(200_000)}`;
    const hostile = `${"（".repeat(200_000)}\n${"第九条\n".repeat(20_000)}${"《".repeat(200_000)}${"1".repeat(100_000)}`;
    for (const text of [long, hostile]) expect(textOfSegments(text, parseDocument(text).segments)).toBe(text);
  });
});
