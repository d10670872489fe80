/** Makes ids that no other one of the same file has: `fraud`, then `fraud-2`, `fraud-3`. */
export class IdPool {
  readonly #used = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** @param wanted An id as the schemas allow it. */
  take(wanted: string): string {
    let id = wanted;
    while (this.#used.has(id)) {
      const count = (this.#counts.get(wanted) ?? 1) + 1;
      this.#counts.set(wanted, count);
      id = `${wanted}-${count}`;
    }
    this.#used.add(id);
    return id;
  }
}

/** Tells whether a foreign number can be an id as it is. */
export function canBeId(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}._-]{0,99}$/u.test(text);
}

/**
 * A short id that people can type, out of a title or a code: small Latin letters, digits and hyphens.
 *
 * @returns undefined where nothing is left that begins with a letter.
 */
export function slugOf(text: string | undefined, limit = 80): string | undefined {
  const slug = (text ?? "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "")
    .slice(0, limit)
    .replace(/-+$/, "");
  return slug === "" ? undefined : slug;
}

/** `CRITERION.EXCLUSION.CONVICTIONS.FRAUD` becomes `fraud`; a class that ends in `OTHER` keeps the part before it too. */
export function shortClass(code: string | undefined): string | undefined {
  const parts = (code ?? "").toLowerCase().split(".");
  const last = parts.at(-1) ?? "";
  return slugOf(last === "other" && parts.length > 1 ? `${parts.at(-2)}-${last}` : last);
}
