/** Puts pieces on their pages, and further rows into their tables. What stands in its place already is not touched. */
export function arrange(root: HTMLElement, pieces: readonly HTMLElement[]): void {
  const pages: { readonly kind: string; readonly children: HTMLElement[] }[] = [];
  const rows = new Map<HTMLTableElement, HTMLElement[]>();
  let table: HTMLTableElement | undefined;
  for (const piece of pieces) {
    if (piece.tagName === "TBODY") {
      if (table) rows.get(table)?.push(piece);
      continue;
    }
    const kind = piece.dataset.page ?? "upright";
    const last = pages.at(-1);
    if (last?.kind === kind && kind !== "cover") last.children.push(piece);
    else pages.push({ kind, children: [piece] });
    table = piece.querySelector<HTMLTableElement>(":scope > table") ?? undefined;
    if (table) rows.set(table, []);
  }
  for (const [holder, more] of rows) {
    const own = [...holder.children].filter((child) => !child.classList.contains("piece"));
    if (more.length > 0 || own.length < holder.children.length) setChildren(holder, [...own, ...more]);
  }
  const sheets = pages.map(({ kind, children }, at) => {
    const known = root.children[at];
    const sheet = known instanceof HTMLElement ? known : document.createElement("div");
    sheet.className = `page page-${kind}`;
    setChildren(sheet, children);
    return sheet;
  });
  setChildren(root, sheets);
}

/** Gives an element these children in this order, moving as few as it can. */
function setChildren(parent: Element, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const child of wanted) {
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
}
