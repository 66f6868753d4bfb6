/** Codes as people type and share them. */
import { describe, expect, it } from "vitest";
import { codeOfLink, readCode, shareLink } from "./share-link.ts";

describe("a code", () => {
  it.each(["7K4M-2QX9-H3TC", "7k4m2qx9h3tc", " 7K4M 2QX9 H3TC ", "７Ｋ４Ｍ－２ＱＸ９－Ｈ３ＴＣ"])(
    "%s is read",
    (typed) => expect(readCode(typed)).toBe("7K4M-2QX9-H3TC"),
  );

  it.each(["", "7K4M-2QX9", "7K4M-2QX9-H3TC-1"])("“%s” is none", (typed) => expect(readCode(typed)).toBeUndefined());

  it("travels in a link behind the #, and comes back", () => {
    const link = shareLink("https://example.org", "7K4M-2QX9-H3TC");
    expect(new URL(link).search).toBe("");
    expect(codeOfLink(new URL(link).hash)).toBe("7K4M-2QX9-H3TC");
    expect(codeOfLink("")).toBeUndefined();
  });
});
