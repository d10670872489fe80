/** A PDF that cannot be read; the message is for a report of the fault. */
export class PdfError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PdfError";
  }
}
