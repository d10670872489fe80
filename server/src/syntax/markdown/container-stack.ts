/**
 * Closes the container that a line of colons belongs to, with all that were opened in it: the innermost with as many
 * colons, else the innermost with fewer. `open` holds the colons of the open containers, outermost first.
 */
export function closeContainer(open: number[], colons: number): void {
  let closed = open.lastIndexOf(colons);
  if (closed === -1) closed = open.findLastIndex((count) => count < colons);
  if (closed !== -1) open.length = closed;
}
