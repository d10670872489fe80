import type { PlainParams } from "../../analysis/format-message.ts";
import { UsageError } from "../say.ts";

/** LibreOffice is missing, or did not do what it was asked for; whatever can be had without it still can. */
export class OfficeError extends UsageError {
  constructor(
    key: "officeMissing" | "officeNotThere" | "officeFailed" | "officeSlow" | "officeUnreadable",
    params?: PlainParams,
  ) {
    super(key, params);
    this.name = "OfficeError";
  }
}
