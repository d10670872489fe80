import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip, ZipError, zipLimits } from "../../server/src/export/docx/read-zip.ts";

const megabyte = 1024 * 1024;

/** Declares another size for each part. */
function declare(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

function faultOf(read: () => unknown): string {
  try {
    read();
    return "";
  } catch (error) {
    if (error instanceof ZipError) return error.fault;
    throw error;
  }
}

describe("readZip", () => {
  const zip = zipSync({ "a.xml": strToU8("<a/>"), "b.bin": [new Uint8Array(30 * megabyte), { level: 9 }] });

  it("unpacks what is wanted, and does not mind how large the rest is", () => {
    expect(faultOf(() => readZip(zip))).toBe("too-large");
    const parts = readZip(zip, ({ name }) => name === "a.xml");
    expect([...parts].map(([name, content]) => `${name} ${new TextDecoder().decode(content)}`)).toEqual(["a.xml <a/>"]);
  });

  it("keeps to the limits that it is given", () => {
    expect(readZip(zip, undefined, { ...zipLimits, part: 30 * megabyte }).size).toBe(2);
    expect(faultOf(() => readZip(zip, undefined, { ...zipLimits, entries: 1 }))).toBe("too-large");
    expect(faultOf(() => readZip(zip, ({ name }) => name === "a.xml", { ...zipLimits, total: 3 }))).toBe("too-large");
    expect(faultOf(() => readZip(zip, () => false, { ...zipLimits, file: 100 }))).toBe("too-large");
  });

  it("soon stops at what is longer than declared, and tells what is shorter", () => {
    const bomb = zipSync({ "a.xml": [new Uint8Array(200 * megabyte), { level: 9 }] });
    const begin = performance.now();
    expect(faultOf(() => readZip(declare(bomb, 1000)))).toBe("too-large");
    expect(performance.now() - begin).toBeLessThan(500);
    expect(faultOf(() => readZip(declare(zipSync({ "a.xml": strToU8("<a/>") }), 1000)))).toBe("damaged");
  });
});
