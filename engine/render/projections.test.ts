/** render: the document model as plain text, Markdown and HTML. */
import { describe, expect, it } from "vitest";
import { escapeHtml, escapeMarkdown, type RenderedDocument, toHtml, toMarkdown, toPlain } from "./index.ts";

const document: RenderedDocument = {
  language: "zh",
  blocks: [
    { kind: "heading", level: 2, text: [{ text: "标题" }] },
    { kind: "paragraph", text: [{ text: "可以享受", strong: true }, { text: "。" }] },
    { kind: "heading", level: 3, text: [{ text: "理由" }] },
    {
      kind: "list",
      items: [
        { text: [{ text: "甲" }], mark: 1, items: [{ text: [{ text: "乙" }], mark: 2, items: [] }] },
        { text: [{ text: "丙", href: "https://example.org/a?b=1&c=2" }], mark: 0, items: [] },
      ],
    },
    { kind: "table", caption: "标准", head: ["项目", "数值"], rows: [[[{ text: "补贴" }], [{ text: "1万元" }]]] },
  ],
};

const hostile: RenderedDocument = {
  language: "en",
  blocks: [
    { kind: "paragraph", text: [{ text: `<script>alert("x")</script> & 'y'`, href: "javascript:alert(1)" }] },
    { kind: "list", items: [{ text: [{ text: "*a* [b](c) |d| `e` # f" }], items: [] }] },
    { kind: "paragraph", text: [{ text: "1. not a list", href: `/x" onclick="y` }] },
    { kind: "table", caption: "<b>", head: [], rows: [[[{ text: "a|b" }], [{ text: "c" }]]] },
  ],
};

describe("toPlain", () => {
  it("indents lists, marks answers and lines up columns of wide characters", () => {
    expect(toPlain(document)).toBe(
      [
        "标题",
        "====",
        "可以享受。",
        "",
        "【理由】",
        "✓ 是 甲",
        "  ✗ 否 乙",
        "？ 未知 丙 <https://example.org/a?b=1&c=2>",
        "",
        "项目  数值",
        "-----------",
        "补贴  1万元",
        "",
      ].join("\n"),
    );
  });

  it("sets a table that is too wide as items", () => {
    const wide = "很".repeat(60);
    const rows = [[[{ text: "补贴" }], [{ text: wide }]]];
    const table = { kind: "table", caption: "标准", head: ["项目", "数值"], rows } as const;
    expect(toPlain({ language: "zh", blocks: [table] })).toBe(`- 补贴\n  数值：${wide}\n`);
  });
});

describe("toMarkdown", () => {
  it("keeps headings, lists, tables and links", () => {
    expect(toMarkdown(document)).toBe(
      [
        "## 标题",
        "",
        "**可以享受**。",
        "",
        "### 理由",
        "",
        "- ✓ 是 甲",
        "  - ✗ 否 乙",
        "- ？ 未知 [丙](<https://example.org/a?b=1&c=2>)",
        "",
        "| 项目 | 数值 |",
        "| --- | --- |",
        "| 补贴 | 1万元 |",
        "",
      ].join("\n"),
    );
  });

  it("escapes what Markdown would read as markup, and drops addresses that carry a script", () => {
    const text = toMarkdown(hostile);
    expect(text).toContain("\\<script\\>");
    expect(text).not.toContain("javascript:");
    expect(text).toContain("- \\*a\\* \\[b\\](c) \\|d\\| \\`e\\` \\# f");
    expect(text).toContain("| **a\\|b** | c |");
    expect(escapeMarkdown("1. one\ntwo")).toBe("1\\. one two");
  });
});

describe("toHtml", () => {
  it("is an article in its language, with lists, headed cells and spoken marks", () => {
    const html = toHtml(document);
    expect(html).toContain('<article lang="zh-Hans">');
    expect(html).toContain("<h2>标题</h2>");
    expect(html).toContain('<li><span data-value="yes"><span aria-hidden="true">✓</span> 是</span> 甲<ul><li>');
    expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2">丙</a>');
    expect(html).toContain(
      '<table><caption>标准</caption><thead><tr><th scope="col">项目</th><th scope="col">数值</th></tr></thead>',
    );
    expect(html).toContain('<tr><th scope="row">补贴</th><td>1万元</td></tr>');
  });

  it("escapes everything, and drops addresses that carry a script", () => {
    const html = toHtml(hostile);
    expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;");
    expect(html).not.toContain("<script");
    expect(html).not.toContain("javascript:");
    expect(html).toContain('href="/x&quot; onclick=&quot;y"');
    expect(escapeHtml("a<b>")).toBe("a&lt;b&gt;");
  });
});
