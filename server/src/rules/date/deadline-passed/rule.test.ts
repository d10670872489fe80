import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
${lines}
`;
const passed = "status: ready\n#       ^^^^^ error[date/deadline-passed]: still marked “ready”";

describe("date/deadline-passed", () => {
  it("lets the whole day of the deadline pass when it is checked by day", () =>
    check(`//- as-of 2026-11-16\n${tenderFile("", "2026-11-16T10:00+04:00")}${bid("status: ready")}`));

  it("counts to the minute when it is checked by the minute, whatever the offset", async () => {
    const tender = tenderFile("", "2026-11-16T10:00+04:00");
    await check(`//- as-of 2026-11-16T06:00Z\n${tender}${bid("status: ready")}`);
    await check(`//- as-of 2026-11-16T06:01Z\n${tender}${bid(passed)}`);
  });

  it("begins the next day in the offset of the tender", async () => {
    const tender = tenderFile("", "2026-11-16T23:30+04:00");
    await check(`//- as-of 2026-11-16T19:30Z\n${tender}${bid("status: ready")}`);
    await check(`//- as-of 2026-11-17\n${tender}${bid(passed)}`);
  });

  it("lets a deadline that is a day last until midnight where the tender's other clocks stand", async () => {
    const tender = tenderFile().replace(
      "{submissionDeadline: 2026-12-01T10:00+03:00}",
      "{submissionDeadline: 2026-11-16, opening: 2026-11-17T09:00+10:00}",
    );
    await check(`//- as-of 2026-11-16T13:59Z\n${tender}${bid("status: ready")}`);
    await check(`//- as-of 2026-11-16T14:00Z\n${tender}${bid(passed)}`);
  });

  it("lets a deadline that is a day last that day in UTC where nothing names an offset", async () => {
    const tender = tenderFile("", "2026-11-16");
    await check(`//- as-of 2026-11-16\n${tender}${bid("status: ready")}`);
    await check(`//- as-of 2026-11-16T23:59Z\n${tender}${bid("status: ready")}`);
    await check(`//- as-of 2026-11-17\n${tender}${bid(passed)}`);
    await check(`//- as-of 2026-11-17T00:00Z\n${tender}${bid(passed)}`);
  });

  it("measures the moment of submission by a deadline that is a day", async () => {
    const tender = tenderFile("", "2026-11-16");
    const submitted = (at: string): string => bid(`status: submitted\nsubmittedAt: ${at}`);
    await check(tender + submitted("2026-11-16T23:59Z"));
    await check(tender + submitted("2026-11-16"));
    await check(
      `${tender + submitted("2026-11-17")}#            ^^^^^^^^^^ error[date/deadline-passed]: handed in on 17 November 2026`,
    );
    await check(
      `${tender + submitted("2026-11-17T00:30Z")}#            ^^^^^^^^^^^^^^^^^ error[date/deadline-passed]: handed in on`,
    );
  });

  it("says nothing of a bid that won, however late its date looks", () =>
    check(`${tenderFile("", "2026-11-16T10:00+04:00")}${bid("status: won\nsubmittedAt: 2026-11-16T11:00+04:00")}`));

  it("does not call a day late that holds the deadline", () =>
    check(`${tenderFile("", "2026-11-16T10:00+04:00")}${bid("status: submitted\nsubmittedAt: 2026-11-16")}`));

  it("leaves a deadline that is not a date to the schema", () =>
    check(
      `${tenderFile("x-note: срок уточняется").replace(
        "{submissionDeadline: 2026-12-01T10:00+03:00}",
        `
  submissionDeadline: 16 ноября
#                     ^^^^^^^^^ error[schema/invalid]: does not have the form`,
      )}${bid("status: draft")}`,
    ));
});
