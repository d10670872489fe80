import { type IContext, TableRow } from "docx";
import { rawKey, serialiseXml, type XmlData } from "./serialise.ts";

/** A row of a long table: written when the library comes to it, made into text at once and dropped. */
export class LateRow extends TableRow {
  readonly #write: () => TableRow;

  constructor(write: () => TableRow) {
    super({ children: [] });
    this.#write = write;
  }

  override prepForXml(context: IContext): XmlData | undefined {
    const written: XmlData | undefined = this.#write().prepForXml(context);
    return written && { [rawKey]: serialiseXml(written) };
  }
}
