/** Files of every kind that offices send, and those that nobody should open. */
import { deflateRawSync } from "node:zlib";
import { Document, Packer, Paragraph } from "docx";
import { describe, expect, it } from "vitest";
import { pdfWith, zipOf } from "../testing/files.ts";
import { checkZip } from "./check-zip.ts";
import { decodeText } from "./decode.ts";
import { readBytes } from "./read-bytes.ts";
import { readFile } from "./read-file.ts";
import { type Refusal, Unreadable } from "./reading.ts";

const words = "关于做好示例工作的通知\n一、总体要求\n坚持便民。\n";

const refusalOf = async (bytes: Uint8Array, name = "文件"): Promise<Refusal | undefined> => {
  try {
    await readBytes(bytes, name);
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    throw error;
  }
  return undefined;
};

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
  return big ? bytes.swap16() : bytes;
};

/** "中文" and a line feed in GB18030. */
const gbk = Uint8Array.from([0xd6, 0xd0, 0xce, 0xc4, 0xa1, 0xa3, 0x0a]);

describe("text", () => {
  it.each([
    ["UTF-8", Buffer.from(words), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${words}`), "utf-8"],
    ["UTF-16LE with a mark", utf16(words, false, true), "utf-16le"],
    ["UTF-16BE with a mark", utf16(words, true, true), "utf-16be"],
    ["UTF-16LE without", utf16(words, false, false), "utf-16le"],
    ["UTF-16BE without", utf16(words, true, false), "utf-16be"],
  ])("is read in %s", (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: words, encoding });
  });

  it("is read in GB18030", () => {
    expect(decodeText(gbk)).toEqual({ text: "中文。\n", encoding: "gb18030" });
  });

  it("is refused where it is empty, binary, or in no encoding", async () => {
    expect(await refusalOf(new Uint8Array())).toBe("empty");
    expect(await refusalOf(Buffer.from(" \n\n"))).toBe("empty");
    expect(await refusalOf(Uint8Array.from({ length: 4000 }, (_, i) => (i * 197 + (i >> 3)) % 256))).toBe("binary");
    expect(await refusalOf(Uint8Array.from([0x81, 0xff, 0x80, 0xff, 0xc0]))).toBe("unknown-encoding");
    expect(await refusalOf(Buffer.from("{\\rtf1 x}"))).toBe("rtf");
    expect(await refusalOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe("old-word");
  });
});

describe("HTML", () => {
  it("keeps headings and paragraphs as lines, drops scripts, numbers items", async () => {
    const html = `<!doctype html><html><head><title>站点</title><script>var a=1</script></head><body><nav>首页</nav>
      <h1>关于示例的通知</h1><p>一、要求<br>　　做好。</p><ol><li>甲</li><li>乙</li></ol><table><tr><td>子</td><td>丑</td></tr></table></body></html>`;
    const { format, text } = await readBytes(Buffer.from(html), "a.html");
    expect([format, text]).toEqual(["html", "关于示例的通知\n一、要求\n做好。\n1. 甲\n2. 乙\n子 丑\n"]);
  });

  it("believes the charset that the page names", async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
      gbk,
      Buffer.from("</p></body></html>"),
    ]);
    expect((await readBytes(page, "a.htm")).text).toBe("中文。\n");
  });
});

describe("Word", () => {
  const docx = async (...lines: string[]): Promise<Uint8Array> =>
    Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

  it("gives a paragraph a line", async () => {
    const { format, text } = await readBytes(await docx("关于示例的通知", "一、总体要求"), "甲.docx");
    expect([format, text]).toEqual(["docx", "关于示例的通知\n一、总体要求\n"]);
  });

  it("is refused with macros, locked, swelling, broken, or of another office program", async () => {
    const document = { name: "word/document.xml", bytes: Buffer.from("<w:document/>") };
    expect(await refusalOf(zipOf([document, { name: "word/vbaProject.bin", bytes: Buffer.from("x") }]))).toBe("macro");
    expect(await refusalOf(zipOf([{ ...document, locked: true }]))).toBe("encrypted");
    expect(await refusalOf(zipOf([{ ...document, bytes: Buffer.alloc(80_000_000) }]))).toBe("zip-bomb");
    // The archive says 10 bytes; 300 MB come out.
    expect(await refusalOf(zipOf([{ ...document, bytes: Buffer.alloc(300_000_000), declared: 10 }]))).toBe("zip-bomb");
    expect(await refusalOf(zipOf([document]).subarray(0, 40))).toBe("broken");
    expect(await refusalOf(zipOf([{ name: "[Content_Types].xml", bytes: Buffer.from("x") }]))).toBe("other-office");
    expect(await refusalOf(zipOf([{ name: "a.txt", bytes: Buffer.from("x") }]))).toBe("binary");
    const many = zipOf(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}`, bytes: Buffer.from("x") })));
    await expect(checkZip(many)).rejects.toMatchObject({ refusal: "zip-bomb" });
    expect(deflateRawSync(Buffer.alloc(80_000_000)).length).toBeLessThan(100_000);
  });
});

describe("PDF", () => {
  it("gives lines, pages one after another", async () => {
    const { format, text } = await readBytes(
      pdfWith([["Article one of this example", "goes on here"], ["and ends on page two."]]),
      "a.pdf",
    );
    expect([format, text]).toEqual(["pdf", "Article one of this example\ngoes on here\n\nand ends on page two.\n"]);
  });

  it("is refused where it holds no words, or is broken", async () => {
    expect(await refusalOf(pdfWith([[], []]))).toBe("no-words-in-pdf");
    expect(await refusalOf(Buffer.from("%PDF-1.7\nrubbish"))).toBe("broken");
  });
});

describe("in a worker", () => {
  it("reads and parses, and says why not", async () => {
    const { read, parsed } = await readFile(Buffer.from(words), "a.txt");
    expect([read.text, parsed.title, parsed.clauses.length]).toEqual([words, "关于做好示例工作的通知", 1]);
    await expect(readFile(new Uint8Array(), "a.txt")).rejects.toMatchObject({ refusal: "empty" });
  });

  it("gives up on what takes too long", async () => {
    await expect(readFile(Buffer.from(words), "a.txt", { milliseconds: 1, megabytes: 200 })).rejects.toMatchObject({
      refusal: "too-slow",
    });
  });
});
