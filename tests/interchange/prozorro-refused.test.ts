import { describe, expect, it } from "vitest";
import { ImportError } from "../../server/src/interchange/import-result.ts";
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
