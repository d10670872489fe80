import { describe, expect, it } from "vitest";
import { PdfError } from "../../server/src/host/pdf/pdf-error.ts";
import { readDestinations } from "../../server/src/host/pdf/read-destinations.ts";
import { settlePdf } from "../../server/src/host/pdf/settle-pdf.ts";
import { makePdf } from "./support/make-pdf.ts";

const names = { "5Fb1qs6bh612fk": 1, "5Fbl98sth73mf": 3, "5Fbzx2hibfbb": 7 };
const found = new Map(Object.entries(names));

describe("the pages of a PDF", () => {
  it.each([
    ["plain, with a dictionary of names", {}],
    ["plain, with a tree of names", { tree: true }],
    ["packed, with a dictionary of names", { packed: true }],
    ["packed, with a tree of names", { packed: true, tree: true }],
  ])("are read from a file that is %s", (_, form) => {
    expect(readDestinations(makePdf({ pages: 7, names, ...form }))).toEqual({ total: 7, destinations: found });
  });
  it("are read where a later part of the file takes the place of an earlier one", () => {
    const before = Buffer.from(makePdf({ pages: 7, names })).toString("latin1");
    const place = before.length;
    const object = "3 0 obj\n<</5Fbl98sth73mf[5 0 R/Fit]>>\nendobj\n";
    const start = place + object.length;
    const previous = /startxref\n(\d+)/.exec(before)?.[1];
    const table = `xref\n3 1\n${String(place).padStart(10, "0")} 00000 n \ntrailer\n<</Root 1 0 R/Prev ${previous}>>\n`;
    const after = Buffer.from(`${before}${object}${table}startxref\n${start}\n%%EOF\n`, "latin1");
    expect(readDestinations(after).destinations).toEqual(new Map([["5Fbl98sth73mf", 1]]));
  });
  it("leave out a name that leads to no page", () => {
    expect(readDestinations(makePdf({ pages: 2, names: { a: 0, b: 2 } })).destinations).toEqual(new Map([["b", 2]]));
  });
});

describe("a PDF that cannot be read", () => {
  const whole = Buffer.from(makePdf({ pages: 3, names: { a: 2 } }));
  const packed = Buffer.from(makePdf({ pages: 3, names: { a: 2 }, packed: true }));
  it.each([
    ["is empty", Buffer.alloc(0), /no PDF/],
    ["is something else", Buffer.from("PK\u0003\u0004 это не PDF"), /no PDF/],
    ["holds nothing", Buffer.from("%PDF-1.6\nstartxref\n12\n%%EOF"), /./],
    ["points before its beginning", Buffer.from("%PDF-1.6\nstartxref\n99999999\n%%EOF"), /./],
    ["is encrypted", makePdf({ pages: 1, names: {}, trailer: "/Encrypt 9 0 R" }), /encrypted/],
    ["counts other pages than it has", makePdf({ pages: 3, names: {}, count: 4 }), /counts 4 pages, but has 3/],
    ["leads to itself", Buffer.from(whole.toString("latin1").replace("/Kids[4 0 R", "/Kids[2 0 R"), "latin1"), /sense/],
    [
      "has a table that leads astray",
      Buffer.from(whole.toString("latin1").replace("2 0 obj", "7 0 obj"), "latin1"),
      /byte/,
    ],
  ])("and %s is refused with the reason", (_, bytes, reason) => {
    expect(() => readDestinations(bytes)).toThrow(PdfError);
    expect(() => readDestinations(bytes)).toThrow(reason);
  });
  it("and is cut off anywhere is refused, and never tells a page", () => {
    for (const file of [whole, packed]) {
      const last = file.lastIndexOf("startxref");
      for (let length = 0; length <= last; length += 7) {
        expect(() => readDestinations(file.subarray(0, length)), `${length} bytes`).toThrow(PdfError);
      }
    }
  });
  it("and has one byte changed is refused or tells the pages all the same", () => {
    for (const file of [whole, packed]) {
      for (let at = 0; at < file.length; at++) {
        const damaged = Buffer.from(file);
        damaged.writeUInt8((damaged.readUInt8(at) + 101) & 255, at);
        let total: number | undefined;
        try {
          total = readDestinations(damaged).total;
        } catch (error) {
          expect(error, `byte ${at}`).toBeInstanceOf(PdfError);
        }
        if (total !== undefined) expect(total).toBe(3);
      }
    }
  });
});

describe("the dates of a PDF", () => {
  const make = (date: string) => makePdf({ pages: 2, names: { a: 2 }, date });
  it("give way to that of the document, so that two files of one document are equal", () => {
    const [first, second] = [make("20261124123456Z'"), make("20270101000000Z'")].map((pdf) =>
      settlePdf(pdf, "2026-11-12"),
    );
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? [0]))).toBe(true);
    expect(Buffer.from(first ?? []).toString("latin1")).toContain("/CreationDate(D:20261112000000Z')");
    expect(readDestinations(first ?? new Uint8Array()).destinations).toEqual(new Map([["a", 2]]));
  });
  it("do not hide that documents differ", () => {
    const id = (pdf: Uint8Array) => /\/ID \[ <([0-9A-F]{32})>/.exec(Buffer.from(pdf).toString("latin1"))?.[1];
    const other = settlePdf(makePdf({ pages: 3, names: {} }), "2026-11-12");
    expect(id(settlePdf(make("20261124123456Z'"), "2026-11-12"))).not.toBe(id(other));
  });
  it("of which the zone is behind Greenwich, too", () => {
    const text = Buffer.from(settlePdf(make("20261124123456-03'30'"), "2026-11-12")).toString("latin1");
    expect(text).toContain("/CreationDate(D:20261112000000+00'00')");
  });
});
