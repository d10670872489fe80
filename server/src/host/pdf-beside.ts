/** The PDF lies beside the document: `out/bid.pdf` beside `out/bid.docx`. */
export function pdfBeside(docx: string): string {
  return `${docx.replace(/\.docx$/i, "")}.pdf`;
}
