import { describe, expect, it } from "vitest";
import { readCounts } from "../../scripts/ci/checks.ts";
import { readTestCounts } from "../../scripts/ci/test-counts.ts";

const good =
  "\u001b[2m Test Files \u001b[22m 3 passed (3)\n\u001b[2m      Tests \u001b[22m \u001b[32m12 passed\u001b[39m (12)\n";

describe("counting tests", () => {
  it("adds up the summaries of several runs, colours or not", () => {
    expect(readTestCounts(`${good}\n${good}`, 0)).toEqual({ passed: 24, failed: 0 });
  });

  it("reads failures and leaves skipped tests out", () => {
    const bad = "      Tests  2 failed | 7 passed | 1 skipped (10)\n";
    expect(readTestCounts(bad, 1)).toEqual({ passed: 7, failed: 2 });
  });

  it("counts a failure that no test shows", () => {
    expect(readTestCounts(good, 1)).toEqual({ passed: 12, failed: 1 });
    expect(readTestCounts("npm error\n", 0)).toEqual({ passed: 0, failed: 1 });
  });

  it("reads the last line of a run only", () => {
    expect(readCounts("ok - x\n3 passed, 1 failed\n")).toEqual({ passed: 3, failed: 1 });
    expect(readCounts("3 passed, 1 failed\nthen it crashed\n")).toBeUndefined();
  });
});
