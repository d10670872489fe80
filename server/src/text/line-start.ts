/** The offset at which the line of an offset begins. Line breaks are LF, CRLF and a lone CR. */
export function lineStartOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at -= 1;
  return at;
}
