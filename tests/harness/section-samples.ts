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

/** The manifest of a fixture with its one section, `bids/demo/sections/a.md`; `lines` and `head` are further lines of them. */
export function bidWithSection(body: string, lines = "", head = ""): string {
  return `//- bids/demo/sections/a.md
---
id: approach
title: Подход
${head}---
${body}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [sections/a.md]
${lines}
`;
}

/** A workspace in which a pack of the house is in force; `body` are its facts. */
export function housePack(body: string): string {
  return `//- tenderdraft.yaml
kind: workspace
packs: [our-house]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: Правила дома
${body}
`;
}
