import type { SourcePlace } from "./blocks/types.ts";
import type { PictureDoubt, PictureFault } from "./images.ts";

/** Something that the bid asks to print, but that cannot be printed; the document is whole without it. */
export interface ExportProblem {
  readonly problem:
    | "unknown-reference"
    | "duplicate-id"
    | "unknown-id"
    | "unknown-variable"
    | "unknown-directive"
    | "missing-picture"
    | PictureFault
    | PictureDoubt
    | "crowded-table"
    | "no-data";
  /** The id, variable, directive or path that it is about. */
  readonly id: string;
  readonly source?: SourcePlace;
  /** Numbers for the message. */
  readonly params?: Readonly<Record<string, number>>;
}
