import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A response that offers a product which is no longer made. */
export default defineRule({
  id: "response/discontinued-product",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const products = new Map(
      bid.specifications
        .flatMap((file) => file.data.products ?? [])
        .map((product) => [product.id?.normalize("NFC"), product]),
    );
    for (const entry of bid.coverage.requirements) {
      for (const answer of entry.answers) {
        if (answer.kind !== "response" || answer.data.product === undefined) continue;
        const product = products.get(answer.data.product.normalize("NFC"));
        if (product?.status !== "discontinued") continue;
        const name = [product.maker, product.name, product.model].filter((part) => part !== undefined).join(" ");
        yield {
          at: placeOf(answer.data, "product"),
          message: "discontinued",
          params: { id: entry.id, name },
          related: [
            { at: placeOf(product, "status"), message: "product" },
            { at: placeOf(entry.data, "id"), message: "asked" },
          ],
          ...tenderSource(entry.data),
        };
      }
    }
  },
});
