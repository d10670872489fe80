import { describe, expect, it } from "vitest";
import { joinPath, normalisePath, parentPath, pathBelow, pathOfUri, uriOfPath } from "../../server/src/lsp/uri.ts";

describe("file URIs", () => {
  it.each([
    ["/data/bid.yaml", "file:///data/bid.yaml"],
    [
      "/data/عروض/مناقصة.bid.yaml",
      "file:///data/%D8%B9%D8%B1%D9%88%D8%B6/%D9%85%D9%86%D8%A7%D9%82%D8%B5%D8%A9.bid.yaml",
    ],
    [
      "/Мои заявки/100% готово #1?.md",
      "file:///%D0%9C%D0%BE%D0%B8%20%D0%B7%D0%B0%D1%8F%D0%B2%D0%BA%D0%B8/100%25%20%D0%B3%D0%BE%D1%82%D0%BE%D0%B2%D0%BE%20%231%3F.md",
    ],
    ["/a+b & c;d=e,f@g/(x) 'y'.md", "file:///a%2Bb%20%26%20c%3Bd%3De%2Cf%40g/%28x%29%20%27y%27.md"],
    ["c:/Users/Иван/bid.yaml", "file:///c%3A/Users/%D0%98%D0%B2%D0%B0%D0%BD/bid.yaml"],
    ["//server/share/bid.yaml", "file://server/share/bid.yaml"],
  ])("%s and back", (path, uri) => {
    expect(uriOfPath(path)).toBe(uri);
    expect(pathOfUri(uri)).toBe(path);
  });

  it("are read however a client writes them", () => {
    expect(pathOfUri("file:///C:/Users/x/bid.yaml")).toBe("c:/Users/x/bid.yaml");
    expect(pathOfUri("file:///c%3a/bid.yaml")).toBe("c:/bid.yaml");
    expect(pathOfUri("FILE://localhost/w/عرض.md")).toBe("/w/عرض.md");
    expect(pathOfUri("file:///w/folder/")).toBe("/w/folder");
  });

  it.each([
    "untitled:Untitled-1",
    "vscode-remote://ssh/w/bid.yaml",
    "file:///w/%E0%A4%A",
    "file:///w/a%00b",
    "/w/bid.yaml",
    "",
  ])("are not: %s", (uri) => {
    expect(pathOfUri(uri)).toBeUndefined();
  });
});

describe("paths", () => {
  it("have forward slashes and a small drive letter on Windows", () => {
    expect(normalisePath("C:\\Users\\x\\bid.yaml")).toBe("c:/Users/x/bid.yaml");
    expect(normalisePath("\\\\server\\share")).toBe("//server/share");
    expect(normalisePath("C:\\")).toBe("c:/");
    expect(normalisePath("/w/odd\\name")).toBe("/w/odd\\name");
  });

  it("lie below a folder or not", () => {
    expect(pathBelow("/w", "/w/bids/x.md")).toBe("bids/x.md");
    expect(pathBelow("/w", "/w")).toBe("");
    expect(pathBelow("/w", "/wide/x.md")).toBeUndefined();
    expect(pathBelow("/", "/w/x.md")).toBe("w/x.md");
    expect(pathBelow("c:/", "c:/w/x.md")).toBe("w/x.md");
  });

  it("are joined and taken apart", () => {
    expect(joinPath("/w", "bids/x.md")).toBe("/w/bids/x.md");
    expect(joinPath("c:/", "x.md")).toBe("c:/x.md");
    expect(joinPath("/w", "")).toBe("/w");
    expect(parentPath("/w/x.md")).toBe("/w");
    expect(parentPath("/x.md")).toBe("/");
    expect(parentPath("c:/x.md")).toBe("c:/");
  });
});
