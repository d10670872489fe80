import type { Block } from "../blocks/types.ts";
import { textLanguage } from "../language.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factBlocks, line, text } from "./cells.ts";
import { formatDate, joinList } from "./format-value.ts";
import { addressText } from "./variable-text.ts";

function referenceText(context: BuildContext): string | undefined {
  const { number, date } = context.model.manifest.data;
  const day = date && formatDate(date, context.language);
  if (!number) return day;
  const written = embed(number, context);
  return day
    ? word(context, "letterReference", { number: written, date: day })
    : word(context, "letterNumber", { number: written });
}

/** The buyer in the dative where the language has one and the tender declares it, else as it is called. */
function addressee(context: BuildContext): string | undefined {
  const name = context.model.tender?.data.buyer?.name;
  const dative = textLanguage(context.language) === "ru" ? name?.dative : undefined;
  if (dative) return dative;
  const called = name?.full ?? name?.short;
  return called && word(context, "letterTo", { buyer: embed(called, context) });
}

function subject(context: BuildContext): Block[] {
  const { title, source } = context.model.tender?.data ?? {};
  const notice = source?.number && word(context, "letterNotice", { number: embed(source.number, context) });
  const named = title && word(context, "letterSubject", { title: embed(title, context) });
  const words = joinList(
    [named, notice].flatMap((part) => part || []),
    context.language,
  );
  return words === "" ? [] : [{ kind: "paragraph", children: [{ kind: "strong", children: [text(words)] }] }];
}

/** What stands above the text of a letter: number and date, whom it is for, what it is about. */
export function letterHead(context: BuildContext): readonly Block[] {
  const reference = referenceText(context);
  const buyer = addressee(context);
  const address = addressText(context.model.tender?.data.buyer?.address, context);
  return [
    ...(reference ? [line(reference)] : []),
    ...(buyer ? [line(buyer)] : []),
    ...factBlocks(address, context),
    ...subject(context),
  ];
}
