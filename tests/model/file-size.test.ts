import { describe, expect, it } from "vitest";
import { formatFileSize, parseFileSize } from "../../server/src/model/file-size.ts";

describe("the size of a file", () => {
  it.each([
    ["10 MB", "10485760"],
    ["10MB", "10485760"],
    ["20 МБ", "20971520"],
    ["1.5 MiB", "1572864"],
    ["512 КБ", "524288"],
    ["2 GB", "2147483648"],
    ["1 ГБ", "1073741824"],
    ["500 B", "500"],
    ["500 Б", "500"],
    ["524288", "524288"],
    ["0.0001 KB", "0.1024"],
  ])("%s is %s bytes", (text, bytes) => {
    expect(parseFileSize(text)?.bytes.toFixed()).toBe(bytes);
  });

  it.each(["", "MB", "10 мегабайт", "ten MB", "-1 MB", "1,5 MB"])("is not read from “%s”", (text) => {
    expect(parseFileSize(text)).toBeUndefined();
  });

  it.each([
    [10_485_761, "10 MB", "10.1 MB"],
    [10_485_760, "10 MB", "10 MB"],
    [1_572_864, "1 МБ", "1.5 МБ"],
    [3_000_000_000, "2 GiB", "2.8 GiB"],
    [764, "500 B", "764 B"],
    [764, "500", "764 B"],
  ])("%i bytes are written beside %s as %s", (bytes, limit, written) => {
    const read = parseFileSize(limit);
    expect(read && formatFileSize(bytes, read)).toBe(written);
  });
});
