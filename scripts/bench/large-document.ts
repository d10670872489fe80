import { PNG } from "pngjs";

/** A generated proposal: a bid as files, and the same content as one Markdown file for other programs. */
export interface LargeDocument {
  /** Text or bytes by path, relative to the root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The manifest, relative to the root. */
  readonly bid: string;
  readonly markdown: string;
}

const words = (
  "the team plans every month with the buyer and agrees each text before it is published so that nothing goes out " +
  "unseen our editors answer comments within four working hours and keep a record of what was asked and promised " +
  "reports show reach visits and costs by channel and name what we change next pictures are taken on site and " +
  "stored with their rights for the whole term of the contract a second editor reads all pieces for facts and style"
).split(" ");

/** The same numbers in every run, below 1. */
function createRandom(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function makePicture(seed: number): Uint8Array {
  const png = new PNG({ width: 160, height: 120 });
  for (let at = 0; at < 160 * 120; at++) {
    png.data.set([(at * seed) % 256, (at >> 4) % 256, 90 + seed, 255], at * 4);
  }
  return new Uint8Array(PNG.sync.write(png));
}

const tender = `kind: tender
id: large
title: Information support of the regional tourism portal
language: en
pack: generic
route: contest
buyer: {name: {full: Centre for Digital Services}}
source: {number: 0417-26}
dates: {submissionDeadline: 2026-12-16T10:00+04:00}
price: {vat: included}
`;

/**
 * Makes a proposal of about 300 pages for each unit of scale: 100 headings, 3,000 paragraphs of which 600 are list items,
 * all of three runs, 60 tables of 30 rows and 5 columns, and 20 pictures. A tenth of a unit is the least.
 */
export function makeLargeDocument(scale: number): LargeDocument {
  const random = createRandom();
  const phrase = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(" ");
  const sentence = (count: number) => {
    const [first, middle, last] = [phrase(count), phrase(4), phrase(Math.ceil(count / 2))];
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} **${middle}** ${last}.`;
  };
  const files = new Map<string, string | Uint8Array>();
  const sections: string[] = [];
  const whole: string[] = [];
  const each = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at));
  let pictures = 0;
  let tables = 0;

  const makeTable = (): readonly [title: string, table: string] => {
    const rows = each(30, (row) => `| ${row + 1} | ${phrase(4)} | ${phrase(3)} | ${1000 + row} | ${phrase(2)} |`);
    const table = ["| No | Work | Result | Hours | Owner |", "|---|---|---|---:|---|", ...rows].join("\n");
    return [`Work and hours, part ${++tables}`, table];
  };
  const makePart = (part: number) => {
    const own: string[] = [];
    const other: string[] = [];
    const add = (mine: string, theirs = mine) => {
      own.push(mine);
      other.push(theirs);
    };
    for (const at of Array(10).keys()) {
      const title = `${at === 0 ? "Part" : "Chapter"} ${part + 1}.${at} ${phrase(3)}`;
      if (at > 0) add(`## ${title}`);
      else add("", `# ${title}`);
      for (const paragraph of each(24, () => sentence(30))) add(paragraph);
      add(each(6, () => `- ${sentence(12)}`).join("\n"));
      if (at % 5 < 3) {
        const [name, table] = makeTable();
        add(`:::caption[${name}]\n\n${table}\n\n:::`, `${table}\n\n: ${name}`);
      }
      if (at % 5 === 4) {
        const path = `pictures/p${++pictures}.png`;
        files.set(path, makePicture(pictures));
        const name = `View ${pictures}`;
        add(`:::caption[${name}]\n\n![${name}](../${path})\n\n:::`, `![${name}](${path})`);
      }
    }
    const path = `sections/part-${part + 1}.md`;
    const head = `---\nid: part-${part + 1}\ntitle: Part ${part + 1} ${phrase(3)}\n---\n\n`;
    files.set(path, `${head}${own.join("\n\n")}\n`);
    sections.push(path);
    whole.push(other.join("\n\n"));
  };
  for (const part of Array(Math.max(1, Math.round(scale * 10))).keys()) makePart(part);
  files.set("tender.bid.yaml", tender);
  files.set(
    "bid.yaml",
    `kind: bid\ntender: tender.bid.yaml\nstatus: draft\nlanguage: en\nsections:\n${sections.map((path) => `  - ${path}\n`).join("")}`,
  );
  return { files, bid: "bid.yaml", markdown: `${whole.join("\n\n")}\n` };
}
