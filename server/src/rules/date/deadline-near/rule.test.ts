import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (finding = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${finding && `#       ^^^^^ info[date/deadline-near]: ${finding}\n`}`;
const near = (asOf: string, deadline: string, finding = "", before = ""): Promise<unknown> =>
  check(`//- as-of ${asOf}\n${before}${tenderFile("", deadline)}${bid(finding)}`);
const withDays = (days: number): string => `//- tenderdraft.yaml
kind: workspace
rules: {date/deadline-near: {options: {days: ${days}}}}
`;

describe("date/deadline-near", () => {
  it("begins three days ahead, to the hour where hours count", async () => {
    await near("2026-11-13", "2026-11-16T10:00+04:00");
    await near("2026-11-14", "2026-11-16T10:00+04:00", "in 2 days (16 November 2026, 10:00 (UTC+4))");
    await near("2026-11-13T09:59+04:00", "2026-11-16T10:00+04:00");
    await near("2026-11-13T10:00+04:00", "2026-11-16T10:00+04:00", "in 3 days");
    await near("2026-11-12", "2026-11-16");
    await near("2026-11-13", "2026-11-16", "in 3 days (16 November 2026)");
  });

  it("speaks of tomorrow and of today", async () => {
    await near("2026-11-15", "2026-11-16", "The deadline for bids is tomorrow");
    await near("2026-11-16", "2026-11-16", "The deadline for bids is today");
  });

  it("counts the days where the deadline is, not where the clock stands", async () => {
    await near("2026-11-14T13:59Z", "2026-11-16T10:00+10:00", "in 2 days");
    // It is past midnight in Vladivostok already.
    await near("2026-11-14T14:00Z", "2026-11-16T10:00+10:00", "tomorrow");
  });

  it("ends with the deadline, to the minute", async () => {
    await near("2026-11-16T06:00Z", "2026-11-16T10:00+04:00", "today");
    await check(
      `//- as-of 2026-11-16T06:01Z\n${tenderFile("", "2026-11-16T10:00+04:00")}${bid()}#       ^^^^^ error[date/deadline-passed]`,
    );
  });

  it("can be told to begin earlier or on the last day", async () => {
    await near("2026-11-06", "2026-11-16", "in 10 days", withDays(10));
    await near("2026-11-15", "2026-11-16", "", withDays(0));
    await near("2026-11-16", "2026-11-16", "today", withDays(0));
  });
});
