/** Words about VAT behind an amount. `\b` knows no Cyrillic and no Arabic letters, hence the sign in front. */
const tailStart =
  /[\s,;(–—-](?:в\s+том\s+числе|в\s?т\.?\s?ч|включая|с\s+уч[её]том|с\s+ндс|без|ндс|не\s+облагается|of\s+which|incl|excl|plus|with|vat|و?(?:شامل|غير\s+(?:شامل|خاضع)|بما\s|بدون|متضمن|يشمل|تشمل|مع\s|ضريبة|معف))/iu;

/** Cuts off what follows an amount and is none of it, such as the VAT in it. */
export function cutTail(text: string): { readonly head: string; readonly tail: string } {
  const match = tailStart.exec(text);
  if (!match) return { head: text, tail: "" };
  const head = text
    .slice(0, match.index)
    .trimEnd()
    .replace(/[,;(–—-]$/u, "")
    .trimEnd();
  return { head, tail: text.slice(head.length) };
}
