import { concernedSections } from "../../../model/document-parts.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import type { ImageInline } from "../../../syntax/markdown/tree.ts";
import { walkInlines } from "../../../syntax/markdown/walk.ts";
import { memoize } from "../../../text/memo.ts";
import { defineRule } from "../../define-rule.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A picture without words for those who cannot see it. */
export default defineRule({
  id: "text/image-without-alt",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const section of concernedSections(bid)) {
      for (const { src, span } of bareImages(section)) {
        yield { at: { file: section.path, span }, message: "bare", params: { picture: shorten(src, 60) } };
      }
    }
  },
});

const bareImages = memoize(({ tree }: SectionFile): readonly ImageInline[] => {
  const bare: ImageInline[] = [];
  walkInlines(tree.blocks, (inline) => {
    if (inline.kind === "image" && !/[\p{L}\p{N}{]/u.test(inline.alt)) bare.push(inline);
  });
  return bare;
});
