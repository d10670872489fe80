// Makes the files that the examples attach: document copies (PDF) and figures (PNG). They are committed, so this is
// run only to change them: node scripts/make-example-files.ts [path to a Chromium for the figures]
import { writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const examples = new URL("../examples/", import.meta.url);

/** Document copies by path: a title and the lines under it. The built-in PDF fonts know Latin letters only. */
const copies: Readonly<Record<string, readonly string[]>> = {
  "company/files/charter.pdf": ["Charter of OOO Mayak-Media", "Revision No. 2, registered 18 March 2021"],
  "company/files/registration.pdf": ["Certificate of state registration", "Series 63 No. 018412, 12 April 2016"],
  "company/files/appointment-order.pdf": [
    "Order No. 1/K on the appointment of the general director",
    "A. V. Sokolova, from 10 January 2024 to 10 January 2029",
  ],
  "company/files/tax-clearance.pdf": ["Tax clearance No. 2026-114587", "Issued 20 October 2026, no arrears"],
  "company/files/register-extract.pdf": [
    "Extract from the register of unfair suppliers",
    "11 November 2026: not listed",
  ],
  "company/files/signature-certificate.pdf": [
    "Qualified signature certificate 02 5A 41 77",
    "Valid until 29 February 2028",
  ],
  "company/files/letter-portal.pdf": ["Letter of thanks No. 04-118", "Ministry of Tourism, 14 February 2025"],
  "company/files/letter-students.pdf": [
    "Letter of recommendation",
    "League of Arab Students in Volzhsk, 22 December 2025",
  ],
  "company/files/accessibility-certificate.pdf": ["Certificate D-2025/307", "Web accessibility, GOST R 52872-2019"],
  "company/files/cv-galiev.pdf": ["Curriculum vitae", "Timur Galiev, project manager"],
  "company/files/cv-mansour.pdf": ["Curriculum vitae", "Layla Mansour, head of the Arabic desk"],
  "bids/first-draft/company/files/charter.pdf": ["Charter of OOO Mirazh-Promo", "1 August 2024"],
  "bids/first-draft/company/files/appointment-order.pdf": [
    "Order No. 2 on the appointment of the director",
    "I. I. Petrov, from 2 August 2024 to 1 December 2027",
  ],
  "bids/first-draft/company/files/tax-clearance.pdf": [
    "Tax clearance",
    "Issued 12 November 2025, valid until 12 May 2026",
  ],
  "bids/state-portal/attachments/0142200001326000451_04.pdf": [
    "Declaration of no grounds for exclusion, No. M-112/26",
    "Notice 0142200001326000451, signed 10 November 2026",
  ],
};

/** One A4 page with lines of text: the smallest PDF that every reader opens. */
function makePdf(lines: readonly string[]): string {
  const escaped = [...lines, "Sample made for an example bid"].map((line) => line.replace(/[\\()]/g, "\\$&"));
  const stream = `BT /F1 16 Tf 72 740 Td 28 TL ${escaped.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}

const font = "font-family=\"'Noto Sans Arabic','Noto Naskh Arabic','DejaVu Sans',sans-serif\"";

/** The monthly cycle: five boxes from right to left and an arrow back. */
function cycleFigure(): string {
  const steps = ["الخطة", "الكتابة", "الاعتماد", "النشر", "التقرير"];
  const boxes = steps.map((step, index) => {
    const x = 780 - index * 185;
    const arrow =
      index < 4 ? `<path d="M${x - 6} 90 h-26" stroke="#33566b" stroke-width="4" marker-end="url(#tip)"/>` : "";
    const fill = step === "الاعتماد" ? "#f2c14e" : "#dce9ef";
    return `<rect x="${x}" y="50" width="140" height="80" rx="12" fill="${fill}" stroke="#33566b" stroke-width="2"/>
      <text x="${x + 70}" y="100" text-anchor="middle" font-size="28" ${font} fill="#17303d">${step}</text>${arrow}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="230" viewBox="0 0 960 230">
    <defs><marker id="tip" orient="auto" markerWidth="5" markerHeight="5" refX="2" refY="2.5"><path d="M0 0 L5 2.5 L0 5 z" fill="#33566b"/></marker></defs>
    <rect width="960" height="230" fill="#fff"/>${boxes.join("")}
    <path d="M110 140 V190 H850 V146" fill="none" stroke="#33566b" stroke-width="3" stroke-dasharray="8 6" marker-end="url(#tip)"/>
    </svg>`;
}

/** Followers at the beginning and the end of three contracts. */
function growthFigure(): string {
  const groups = [
    { name: "المكتبة 2023", from: 6100, to: 11300 },
    { name: "السياحة 2024", from: 14200, to: 26600 },
    { name: "الطلاب 2025", from: 2900, to: 7450 },
  ];
  const height = (value: number) => Math.round((value / 28000) * 280);
  const bar = (x: number, value: number, fill: string) =>
    `<rect x="${x}" y="${340 - height(value)}" width="80" height="${height(value)}" fill="${fill}"/>
     <text x="${x + 40}" y="${328 - height(value)}" text-anchor="middle" font-size="20" ${font} fill="#17303d">${value}</text>`;
  const parts = groups.map((group, index) => {
    const x = 660 - index * 280;
    return `${bar(x + 92, group.from, "#9db8c6")}${bar(x, group.to, "#33566b")}
      <text x="${x + 86}" y="378" text-anchor="middle" font-size="22" ${font} fill="#17303d">${group.name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="400" viewBox="0 0 960 400">
    <rect width="960" height="400" fill="#fff"/>${parts.join("")}<path d="M40 341 H920" stroke="#17303d" stroke-width="2"/></svg>`;
}

async function drawFigures(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const figures = { "cycle.png": cycleFigure(), "growth.png": growthFigure() };
  for (const [name, svg] of Object.entries(figures)) {
    const page = await browser.newPage({ deviceScaleFactor: 1.5 });
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    const picture = await page.locator("svg").screenshot();
    await writeFile(new URL(`bids/state-portal/attachments/${name}`, examples), picture);
  }
  await browser.close();
}

for (const [path, lines] of Object.entries(copies)) await writeFile(new URL(path, examples), makePdf(lines), "latin1");
await drawFigures(process.argv[2] ?? "/usr/bin/chromium");
