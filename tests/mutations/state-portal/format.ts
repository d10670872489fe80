import { makeTemplate, sectionXml } from "../../harness/make-template.ts";
import { append, type Change, type Mutation, replace, write } from "../mutation.ts";
import { bid, tender } from "./files.ts";

const letterhead = "bids/state-portal/attachments/letterhead.docx";
const narrow = { top: 1134, bottom: 1134, left: 567, right: 1701 };
const demanded = sectionXml({ ...narrow, left: 1134 });

/** Gives the bid a Word template that keeps every demand but what is said otherwise. */
const withTemplate = (look: Parameters<typeof makeTemplate>[0]): readonly Change[] => [
  write(letterhead, makeTemplate({ arabicFont: "Arial", arabicSize: 24, sections: [demanded], ...look })),
  append(bid, "template: attachments/letterhead.docx"),
];
const approach = "{id: approach, title: منهجية العمل, maxPages: 10}";

/** The form of the document: its length, its letters, its paper. */
export const formatMutations: readonly Mutation[] = [
  {
    name: "the buyer takes fewer words in a section than it has",
    changes: [replace(tender, approach, approach.replace("}", ", maxWords: 300}"))],
    rule: "format/word-limit",
    at: "منهجية العمل",
    says: "and the tender takes 300",
  },
  {
    name: "the buyer takes fewer characters in a section than it has",
    changes: [replace(tender, approach, approach.replace("}", ", maxCharacters: 2000}"))],
    rule: "format/word-limit",
    at: "منهجية العمل",
    says: "characters with blanks, and the tender takes 2000",
  },
  {
    name: "the buyer takes one page of a section that fills more",
    changes: [replace(tender, approach, approach.replace("10", "1"))],
    rule: "format/page-limit",
    at: "منهجية العمل",
    says: "pages, and the tender takes 1.",
  },
  {
    name: "the buyer takes fewer pages than the bid has",
    changes: [replace(tender, "maxPages: 40", "maxPages: 4")],
    rule: "format/page-limit",
    at: "sections",
    says: "without cover and contents",
  },
  {
    name: "the text of the template is too small",
    changes: withTemplate({ arabicSize: 20 }),
    rule: "format/font",
    at: "attachments/letterhead.docx",
    says: "is 10 pt",
  },
  {
    name: "the template is set in a font that is not allowed",
    changes: [
      ...withTemplate({}),
      replace(tender, "  minFontSize: 12\n", "  minFontSize: 12\n  fonts: [Traditional Arabic]\n"),
    ],
    rule: "format/font",
    at: "attachments/letterhead.docx",
    says: "Arial",
  },
  {
    name: "the smallest letters of the tender have a digit too many",
    // Set in letters of 24 pt, the bid would be over the limits of pages, too.
    changes: [
      replace(tender, "minFontSize: 12", "minFontSize: 120"),
      replace(tender, "  maxPages: 40\n", ""),
      replace(tender, ", maxPages: 10", ""),
    ],
    rule: "format/font",
    at: "tender.bid.yaml",
  },
  {
    name: "the left margin of the template is too narrow",
    changes: withTemplate({ sections: [sectionXml(narrow)] }),
    rule: "format/margins",
    at: "attachments/letterhead.docx",
    says: "are 20, 30, 20, 10 mm",
  },
  {
    name: "the template is made for American paper",
    changes: withTemplate({ sections: [sectionXml({ ...narrow, left: 1134 }, 'w:w="12240" w:h="15840"')] }),
    rule: "format/margins",
    at: "attachments/letterhead.docx",
    says: "216 × 279",
  },
  {
    name: "a margin of the tender is written in centimetres",
    changes: [replace(tender, "right: 30 mm", "right: 30 cm")],
    rule: "format/margins",
    at: "tender.bid.yaml",
  },
];
