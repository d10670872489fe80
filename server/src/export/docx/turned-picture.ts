import { type IContext, ImageRun } from "docx";
import type { XmlData } from "./serialise.ts";

/** English Metric Units of a pixel at 96 to the inch. */
const unitsPerPixel = 9525;

function findElement(data: unknown, name: string): unknown[] | undefined {
  if (Array.isArray(data)) {
    for (const child of data) {
      const found = findElement(child, name);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof data !== "object" || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    if (key === name) return [value];
    const found = findElement(value, name);
    if (found) return found;
  }
  return undefined;
}

/**
 * A picture on its side. Its size is that before it was turned, and what stands out above and below, or left and right, is
 * added around it, as word processors write it.
 */
export class TurnedPicture extends ImageRun {
  readonly #beside: number;

  /** @param size Of the picture before it is turned, in pixels at 96 to the inch. */
  constructor(
    options: ConstructorParameters<typeof ImageRun>[0],
    size: { readonly width: number; readonly height: number },
  ) {
    super(options);
    this.#beside = Math.round(((size.height - size.width) / 2) * unitsPerPixel);
  }

  override prepForXml(context: IContext): XmlData | undefined {
    const run: XmlData | undefined = super.prepForXml(context);
    const [extent] = findElement(run, "wp:effectExtent") ?? [];
    const sides = Math.max(0, this.#beside);
    const ends = Math.max(0, -this.#beside);
    if (typeof extent === "object" && extent !== null && "_attr" in extent && typeof extent._attr === "object") {
      Object.assign(extent._attr ?? {}, { t: ends, b: ends, l: sides, r: sides });
    }
    return run;
  }
}
