import type { BidModel } from "../../../model/bid-model.ts";
import { plainText } from "../../../model/collect-section-symbols.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { placeOf } from "../../../schema/place.ts";
import type { Inline } from "../../../syntax/markdown/tree.ts";
import { walkBlocks, walkInline } from "../../../syntax/markdown/walk.ts";
import { memoize } from "../../../text/memo.ts";
import { defineRule } from "../../define-rule.ts";
import { askBuyer, isAskedAbout } from "../../support/tender/ask-buyer.ts";
import { kpiQuestions } from "../../support/tender/kpi-questions.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The buyer keeps the data by which the work is judged, and nothing promises that we get them. */
export default defineRule({
  id: "kpi/no-data-access",
  verdict: "advice",
  severity: "warning",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const isSettled = (id: string): boolean =>
      concernedSections(bid).some((section) => kpisWithAccess(section).has(id));
    for (const kpi of bid.tender?.data.kpis ?? []) {
      if (kpi.id === undefined || !isBuyers(bid, kpi.dataOwner)) continue;
      if (isAskedAbout(bid, kpi.id) || isSettled(kpi.id.normalize("NFC"))) continue;
      const edit = askBuyer(bid, kpi.id, kpiQuestions(bid).access(kpi.metric ?? kpi.id));
      yield {
        at: placeOf(bid.manifest.data, "tender"),
        message: "noAccess",
        params: { id: kpi.id, metric: kpi.metric ?? kpi.id },
        related: [{ at: placeOf(kpi, "dataOwner"), message: "owner" }],
        ...(edit ? { fix: { title: "ask" as const, edits: [edit], needsReview: true as const } } : {}),
      };
    }
  },
});

function isBuyers(bid: BidModel, owner: string | undefined): boolean {
  const name = bid.tender?.data.buyer?.name;
  return owner === "buyer" || (owner !== undefined && (owner === name?.full || owner === name?.short));
}

const accessWords =
  /доступ|предостав|переда(?:ёт|ет|ст|ч)|выгрузк|access|provid|export|read-only|اطلاع|وصول|النفاذ|تزويد|يُ?زوّ?د|تسليم|تقارير الزيارات/iu;

/** The KPIs of which a paragraph or a row of a table says how their data are got. */
const kpisWithAccess = memoize((section: SectionFile): ReadonlySet<string> => {
  const found = new Set<string>();
  const read = (inlines: readonly Inline[]): void => {
    const mentioned = kpisIn(inlines);
    if (mentioned.length > 0 && accessWords.test(plainText(inlines))) for (const id of mentioned) found.add(id);
  };
  walkBlocks(section.tree.blocks, (block) => {
    if (block.kind === "paragraph") read(block.children);
    if (block.kind === "table") for (const row of block.rows) read(row.flatMap((cell) => cell.children));
  });
  return found;
});

function kpisIn(inlines: readonly Inline[]): readonly string[] {
  const ids: string[] = [];
  for (const inline of inlines) {
    walkInline(inline, (one) => {
      if (one.kind === "directive" && one.name === "kpi" && one.label !== undefined)
        ids.push(one.label.trim().normalize("NFC"));
    });
  }
  return ids;
}
