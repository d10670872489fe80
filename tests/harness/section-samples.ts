import { tenderFile } from "./rule-samples.ts";

/** What a fixture of one bid holds besides the prose of its section. */
export interface SectionSample {
  /** Language of the tender and so of the bid. */
  readonly language?: string;
  /** Further lines of the tender. */
  readonly tender?: string;
  /** Further lines of the front matter. */
  readonly head?: string;
  readonly title?: string;
  /** Further lines of the manifest. */
  readonly bid?: string;
  /** Further files. */
  readonly files?: string;
}

/** A fixture of one bid with one section, `bids/demo/sections/a.md`, whose prose is `body`. */
export function sectionFixture(body: string, sample: SectionSample = {}): string {
  const { language = "ru", tender = "", head = "", title = "Подход", bid = "", files = "" } = sample;
  return `${tenderFile(tender).replace("language: ru", `language: ${language}`)}${files}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [sections/a.md]
${bid}
//- bids/demo/sections/a.md
---
id: approach
title: ${title}
${head}${head === "" ? "" : "\n"}---
${body}
`;
}
