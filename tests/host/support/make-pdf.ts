import { deflateSync } from "node:zlib";

export interface PdfPlan {
  readonly pages: number;
  /** The page, from 1, of each name; 0 leads to no page. */
  readonly names: Readonly<Record<string, number>>;
  /** How names are written: the dictionary of old, or the tree. */
  readonly tree?: boolean;
  /** Objects and their table are packed, as newer programs do it. */
  readonly packed?: boolean;
  /** Into the dictionary that leads to the catalogue. */
  readonly trailer?: string;
  /** How many pages it says to have. */
  readonly count?: number;
  readonly date?: string;
  /** A font that all pages share. */
  readonly font?: string;
}

/** The objects of a small PDF, the first one being number 1. */
function makeObjects({ pages, names, tree = false, count = pages, font }: PdfPlan): readonly string[] {
  const firstPage = 5;
  const kids = Array.from({ length: pages }, (_value, at) => `${firstPage + at} 0 R`);
  const half = Math.ceil(pages / 2);
  const place = (page: number) => `[${page === 0 ? 999 : firstPage + page - 1} 0 R/XYZ 56.7 785.2 0]`;
  const entries = Object.entries(names);
  const dictionary = entries.map(([name, page]) => `/${name} ${place(page)}`).join("\n");
  const pairs = entries.map(([name, page]) => `(${name}) <</D ${place(page)}>>`).join(" ");
  const resources = font === undefined ? "" : `/Resources<</Font<</F1<</Type/Font/BaseFont/BAAAAA+${font}>>>>>>`;
  return [
    `<</Type/Catalog/Pages 2 0 R ${tree ? "/Names<</Dests 3 0 R>>" : "/Dests 3 0 R"}/Lang(ar-SA)>>`,
    // The list of pages may have branches, which may be empty.
    `<</Type/Pages${resources}/Count ${count}/Kids[4 0 R ${kids.slice(half).join(" ")}]>>`,
    tree ? `<</Kids[<</Limits[(a)(z)]/Names[${pairs}]>>]>>` : `<<${dictionary}>>`,
    `<</Type/Pages/Parent 2 0 R/Count ${half}/Kids[${kids.slice(0, half).join(" ")}]>>`,
    ...kids.map(() => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> % a page"),
  ];
}

function makePlain(plan: PdfPlan): Uint8Array {
  const objects = makeObjects(plan);
  const { date = "20261124123456Z'" } = plan;
  const info = objects.length + 1;
  let text = "%PDF-1.6\n%\u00e4\u00fc\u00f6\n";
  const places: number[] = [];
  for (const [at, object] of [...objects, `<</Producer(Test)/CreationDate(D:${date})>>`].entries()) {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}trailer\n`;
  const id = Buffer.from(date.padEnd(16)).toString("hex").slice(0, 32).toUpperCase();
  text += `<</Size ${places.length + 1}/Root 1 0 R/Info ${info} 0 R/ID [ <${id}>\n<${id}> ]${plan.trailer ?? ""}>>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, "latin1");
}

/** Rows of which each byte is the difference from the one above. */
function predict(rows: readonly (readonly number[])[]): Uint8Array {
  return Buffer.from(
    rows.flatMap((row, at) => [2, ...row.map((byte, column) => (byte - (rows[at - 1]?.[column] ?? 0)) & 255)]),
  );
}

function makePacked(plan: PdfPlan): Uint8Array {
  const objects = makeObjects(plan);
  const container = objects.length + 1;
  let inner = "";
  const head = objects.map((object, at) => {
    const place = `${at + 1} ${inner.length}`;
    inner += `${object}\n`;
    return place;
  });
  const first = `${head.join(" ")} `;
  const data = deflateSync(Buffer.from(first + inner, "latin1"));
  const start = Buffer.from("%PDF-1.7\n", "latin1");
  const headOf = `${container} 0 obj\n<</Type/ObjStm/N ${objects.length}/First ${first.length}/Length ${data.length}/Filter/FlateDecode>>\nstream\n`;
  const objectBytes = Buffer.concat([
    Buffer.from(headOf, "latin1"),
    data,
    Buffer.from("\nendstream\nendobj\n", "latin1"),
  ]);
  const at = start.length + objectBytes.length;
  const rows = [
    [0, 0, 0, 0],
    ...objects.map((_object, index) => [2, container >> 8, container & 255, index]),
    [1, start.length >> 8, start.length & 255, 0],
    [1, at >> 8, at & 255, 0],
  ];
  const table = deflateSync(predict(rows));
  const tableHead = `${container + 1} 0 obj\n<</Type/XRef/W[1 2 1]/Size ${rows.length}/Root 1 0 R/Length ${table.length}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>${plan.trailer ?? ""}>>\nstream\r\n`;
  const end = `\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([start, objectBytes, Buffer.from(tableHead, "latin1"), table, Buffer.from(end, "latin1")]);
}

/** A PDF with blank pages and places that have names. */
export function makePdf(plan: PdfPlan): Uint8Array {
  return plan.packed ? makePacked(plan) : makePlain(plan);
}
