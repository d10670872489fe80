import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ImportError } from "../../server/src/interchange/import-result.ts";
import { findJsonFault } from "../../server/src/interchange/json/find-json-fault.ts";
import { importProzorroText } from "../../server/src/interchange/prozorro/import-prozorro.ts";
import { corpusPresent, readCorpus, sampleTender, withCorpus } from "./prozorro-samples.ts";

/** The error that a text gives. */
function refusal(text: string): ImportError {
  try {
    importProzorroText(text);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error("it was imported");
}

describe("what cannot be imported says what it is", () => {
  it.each([
    ["nothing", "", "error.empty"],
    ["blanks and a byte order mark", "\ufeff \n", "error.empty"],
    ["a web page", "<!DOCTYPE html><html></html>", "error.not-json"],
    ["a value", '"UA-2026-11-02-004242-a"', "error.not-object"],
    ["a number", "42", "error.not-object"],
    ["nothing at all", "null", "error.not-object"],
    ["a list", "[]", "error.list"],
    ["a page of the list of tenders", '{"data": [{"id": "a"}], "next_page": {}}', "error.list"],
    ["an empty object", "{}", "error.not-tender"],
    ["some other object", '{"name": "tenderdraft", "version": "1.0.0"}', "error.not-tender"],
    ["a bid", '{"data": {"tenderers": [{"name": "ТОВ"}], "value": {"amount": 5}}}', "error.bid"],
    ["a bid with nothing but answers", '{"requirementResponses": [], "procuringEntity": {}}', "error.bid"],
    ["a contract", '{"data": {"contractID": "UA-c", "procuringEntity": {}}}', "error.other-kind"],
    ["a plan", '{"data": {"planID": "UA-P", "procuringEntity": {}}}', "error.other-kind"],
    ["an open data release", '{"ocid": "ocds-213czf-1", "tender": {}}', "error.other-kind"],
    ["a refusal", '{"status": "error", "errors": [{"description": "Not Found"}]}', "error.refusal"],
  ])("%s", (_name, text, key) => {
    expect(refusal(text).key).toBe(key);
  });

  it("points at the place where JSON breaks off", () => {
    const text = JSON.stringify(sampleTender(), undefined, 1);
    const cut = text.slice(0, text.indexOf('"procuringEntity"') + 30);
    const lines = cut.split("\n");
    expect(refusal(cut).params).toEqual({ line: lines.length, column: (lines.at(-1) ?? "").length + 1 });
    expect(refusal('{"data": {\n  "title": "x",,\n}}').params).toEqual({ line: 2, column: 16 });
    expect(refusal("# Тендер\n\nтекст").params).toEqual({ line: 1, column: 1 });
    expect(refusal('{"data": {}}\n{"data": {}}').params).toEqual({ line: 2, column: 1 });
  });

  it("finds the place of every kind of fault", () => {
    const places = [
      ["", 0],
      ["{", 1],
      ['{"a"', 4],
      ['{"a":1 "b":2}', 7],
      ['{"a":01}', 6],
      ["{a:1}", 1],
      ["{'a':1}", 1],
      ["[1,]", 3],
      ['{"a":1,}', 7],
      ["[1}", 2],
      ['{"a":1]', 6],
      ["[tru]", 1],
      ['["x\ty"]', 1],
      ['["\\x"]', 1],
      ["NaN", 0],
      ["1 2", 2],
      ["]", 0],
    ] as const;
    for (const [text, place] of places) expect(findJsonFault(text), text).toBe(place);
  });

  it("finds a fault exactly where JSON.parse does: what stands before it can still become JSON", () => {
    const noise = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom("", ",", "}", "]", '"', ":", "x", "1"));
    fc.assert(
      fc.property(noise, ([json, seed, put]) => {
        const at = seed % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + 1);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const fault = findJsonFault(text);
        expect(fault).toBeLessThanOrEqual(text.length);
        if (valid) expect(text.slice(fault)).toBe("");
        else expect(findJsonFault(text.slice(0, fault))).toBe(fault);
      }),
    );
  });

  it("does not fall over JSON that is nested without end", () => {
    expect(refusal(`${'{"data":['.repeat(50_000)}`).key).toMatch(/^error\.(too-deep|not-json)$/);
    expect(refusal(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`).key).toBe("error.too-deep");
  });

  it("says what is wrong and what to do, with the reason that Prozorro gave", () => {
    const { message } = refusal('{"status": "error", "errors": [{"description": "Not Found"}]}');
    expect(message).toContain("(Not Found)");
    expect(message).toMatch(/Save the JSON of the tender/);
    expect(message).not.toMatch(/[{}]/);
  });

  it.skipIf(!corpusPresent)(`bids that bidders really sent, accepted and refused${withCorpus}`, () => {
    expect(refusal(readCorpus("pricequotation-register-bidder.json")).key).toBe("error.bid");
    expect(refusal(readCorpus("pricequotation-register-bidder-invalid-unit-value.json")).key).toBe("error.bid");
  });
});
