import { isAnswered } from "../../model/answers.ts";
import type { RequirementEntry } from "../../model/coverage.ts";
import { parseDecimal } from "../../model/decimal.ts";
import type { ResponseData } from "../../model/entities.ts";
import { textOf } from "../../schema/place.ts";
import type { ParagraphBlock, TableCell } from "../blocks/types.ts";
import type { BuildContext } from "./build-context.ts";
import { factBlocks, factCell } from "./cells.ts";
import { formatBoolean, formatDate, formatNumber, joinList } from "./format-value.ts";

/** The response to a requirement in a specification, where it says anything. */
export function responseOf(entry: RequirementEntry): ResponseData | undefined {
  const answer = entry.answers.find((candidate) => candidate.kind === "response" && isAnswered(candidate.data));
  return answer?.kind === "response" ? answer.data : undefined;
}

/** A number with its unit, as in `0.55 kW`. */
const quantity = /^(-?\d+(?:\.\d+)?)(\s+\D.*)$/su;

/** A value in the form of the language; a text is the writer's own and stays, but where a number is asked for. */
function scalarText(value: unknown, entry: RequirementEntry, context: BuildContext): string {
  if (typeof value === "boolean") return formatBoolean(value, context.language);
  const written = String(value);
  if (parseDecimal(written)) return formatNumber(written, context.language);
  const { expect, filling } = entry.data;
  const isNumber = (expect?.type === "number" || expect?.type === "integer") && filling !== "verbatim";
  const [, number, unit = ""] = (isNumber && quantity.exec(written)) || [];
  return number === undefined ? formatDate(written, context.language) : formatNumber(number, context.language) + unit;
}

/** The value of a response with its unit. */
function valueText(entry: RequirementEntry, response: ResponseData, context: BuildContext): string | undefined {
  const { value } = response;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) {
    return joinList(
      value.map((item) => scalarText(item, entry, context)),
      context.language,
    );
  }
  const unit = response.unit ?? entry.data.expect?.unit;
  // A number keeps the digits that were written, such as 1.10.
  const shown = scalarText(typeof value === "number" ? (textOf(response, "value") ?? value) : value, entry, context);
  return unit !== undefined && typeof value === "number" ? `${shown} ${unit}` : shown;
}

/** Why the bid decided that a requirement does not apply to it. */
function reasonOf(entry: RequirementEntry, context: BuildContext): string | undefined {
  const { decisions } = context.model.manifest.data;
  return decisions?.find(({ required }) => required?.normalize("NFC") === entry.id)?.reason;
}

/** What the bid answers: the value, the product, the note; the reason where the requirement does not apply. */
export function responseCell(entry: RequirementEntry, context: BuildContext): TableCell {
  const response = responseOf(entry);
  if (!response) return factCell(entry.waived ? reasonOf(entry, context) : undefined, context);
  const product = context.entities.products.get(response.product?.normalize("NFC") ?? "");
  const productText = product && [product.name, product.maker, product.model].filter((part) => part).join(" ");
  const blocks: ParagraphBlock[] = [
    ...factBlocks(valueText(entry, response, context), context),
    ...factBlocks(productText, context),
    ...factBlocks(response.note, context),
  ];
  return blocks.length > 0 ? { blocks } : factCell(undefined, context);
}
