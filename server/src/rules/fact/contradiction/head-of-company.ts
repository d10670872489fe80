/** How people files name the head of a company. */
export const headRole =
  /генеральн\p{L}{2} директор|general director|director general|chief executive|\bCEO\b|managing director|المدير(?:ة)? العام(?:ة)?|مدير(?:ة)? عام(?:ة)?/iu;

/** How prose names the head of a company, in folded text. */
export const headCue =
  /(?<!\p{L})(генеральн(?:ый|ого|ому|ым|ом) директор(?:а|у|ом|е)?|general director|director general|chief executive(?: officer)?|CEO|managing director|المدير العام|المديرة العامة)(?!\p{L})/giu;

/** Tells whether a folded text speaks of the head of a company at all. */
export function speaksOfHead(text: string): boolean {
  return text.search(headCue) >= 0;
}
