import { describe, expect, it, vi } from "vitest";
import { checkFiles } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { rules } from "../../index.generated.ts";

describe("internal/rule-crashed", () => {
  it("names the rule that failed, in the bid it failed in, and lets the others go on", async () => {
    const faulty = rules.find((rule) => rule.id === "bid/file-missing");
    if (!faulty?.check) throw new Error("the rule to break is gone");
    const spy = vi.spyOn(faulty, "check").mockImplementation(() => {
      throw new TypeError("نص غير متوقع");
    });
    try {
      const { findings } = await checkFiles(
        parseFixture(`${tenderFile("", "2026-11-16T10:00+04:00")}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [нет.md]
`),
      );
      expect(findings.map(({ rule, severity, range }) => [rule, severity, range.start.line])).toEqual([
        ["internal/rule-crashed", "error", 0],
        ["date/deadline-passed", "error", 2],
      ]);
      expect(findings[0]?.message).toContain("“bid/file-missing” stopped with an error (نص غير متوقع)");
      expect(findings[0]?.bid).toBe("bids/demo/bid.yaml");
    } finally {
      spy.mockRestore();
    }
  });

  it("keeps a comment that silences the failed rule from being called needless", async () => {
    const fixture = parseFixture(`${tenderFile()}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
# tenderdraft-disable-next-line bid/file-missing -- раздел пишет Ольга
sections: [нет.md]
`);
    const faulty = rules.find((rule) => rule.id === "bid/file-missing");
    if (!faulty?.check) throw new Error("the rule to break is gone");
    const spy = vi.spyOn(faulty, "check").mockImplementation(() => {
      throw new TypeError("نص غير متوقع");
    });
    try {
      const { findings } = await checkFiles(fixture);
      expect(findings.map(({ rule }) => rule)).toEqual(["internal/rule-crashed"]);
    } finally {
      spy.mockRestore();
    }
  });
});
