import { describe, expect, it } from "vitest";
import type { ImportedFile } from "../../server/src/interchange/import-result.ts";
import { createBidFiles } from "../../server/src/interchange/new-bid.ts";
import type { FileKind } from "../../server/src/schema/generated/types.ts";
import { checkFilesAsOf, readFileOfKind, textOf } from "./imported.ts";

const languages = ["en", "ru", "ar"] as const;
type Language = (typeof languages)[number];

const create = (language: Language, slug = "bid"): readonly ImportedFile[] =>
  createBidFiles({ slug, pack: "generic", language, today: "2026-11-24" });

/** The same files with other texts at some places. */
function edit(files: readonly ImportedFile[], name: string, change: (text: string) => string): readonly ImportedFile[] {
  return files.map((file) => (file.path.endsWith(name) ? { ...file, text: change(file.text) } : file));
}

/** Writes values into the empty places of a file, by the key they stand behind. */
const fill =
  (values: Readonly<Record<string, string>>) =>
  (text: string): string =>
    Object.entries(values).reduce((before, [key, value]) => {
      const after = before.replace(new RegExp(`^( *${key}:)( #.*)?$`, "m"), `$1 ${value}`);
      if (after === before) throw new Error(`no empty place for ${key}`);
      return after;
    }, text);

/** A bid writer fills in what is empty and writes prose where the sections ask for it. */
function fillAll(files: readonly ImportedFile[]): readonly ImportedFile[] {
  const prose = (text: string): string => text.replace(/^TODO.*$/gm, "نقدّم عملًا متقنًا في موعده.");
  const tender = fill({ title: "خدمات", full: "وزارة الصحة", submissionDeadline: "2026-12-20T10:00+03:00" });
  const company = fill({
    full: "شركة المنارة",
    legalForm: "LLC",
    registeredAt: "2016-04-12",
    address: "الرياض",
    checkedAt: "2026-11-20",
    listed: "false",
  });
  const pricing = fill({ currency: "SAR", rate: "15" });
  return ["01-letter.md", "02-approach.md", "03-about-us.md"].reduce(
    (before, name) => edit(before, name, prose),
    edit(edit(edit(files, "tender.bid.yaml", tender), "company.bid.yaml", company), "pricing.bid.yaml", pricing),
  );
}

describe.each(languages)("a new bid in the language %s", (language) => {
  it("has the files that a bid writer needs, and no more", () => {
    expect(create(language, "portal-2027").map(({ path }) => path)).toEqual([
      "bids/portal-2027/tender.bid.yaml",
      "bids/portal-2027/bid.yaml",
      "bids/portal-2027/specification.bid.yaml",
      "bids/portal-2027/pricing.bid.yaml",
      "bids/portal-2027/sections/01-letter.md",
      "bids/portal-2027/sections/02-approach.md",
      "bids/portal-2027/sections/03-about-us.md",
      "company/company.bid.yaml",
      "company/documents.bid.yaml",
      "tenderdraft.yaml",
    ]);
  });

  it("is found wanting only where something is to be filled in", async () => {
    const { findings, bids } = await checkFilesAsOf(create(language), "2026-11-24");
    expect(bids).toEqual(["bids/bid/bid.yaml"]);
    const toFillIn = ["schema/invalid", "text/placeholder", "link/unknown-variable"];
    expect(findings.filter(({ rule }) => !toFillIn.includes(rule))).toEqual([]);
    const places = findings
      .filter(({ rule }) => rule === "schema/invalid")
      .map(({ file, range }) => {
        const line = textOf({ files: create(language) }, file).split("\n")[range.start.line] ?? "";
        return `${file.split("/").at(-1)} ${line.trim().split(":")[0]}`;
      });
    expect(places.sort()).toEqual([
      "company.bid.yaml address",
      "company.bid.yaml checkedAt",
      "company.bid.yaml full",
      "company.bid.yaml legalForm",
      "company.bid.yaml listed",
      "company.bid.yaml registeredAt",
      "pricing.bid.yaml currency",
      "pricing.bid.yaml rate",
      "tender.bid.yaml full",
      "tender.bid.yaml submissionDeadline",
      "tender.bid.yaml title",
    ]);
  });

  it("has no error left once that is filled in", async () => {
    const { findings } = await checkFilesAsOf(fillAll(create(language)), "2026-11-24");
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("speaks that language: in the comments, the sections and the settings", () => {
    const files = create(language);
    const script = { en: /[a-z]/, ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u }[language];
    for (const { path, text } of files) {
      const first = text.split("\n").find((line) => line.startsWith(path.endsWith(".md") ? "title:" : "#"));
      expect(first, path).toMatch(script);
    }
    expect(readFileOfKind("workspace", textOf({ files }, "tenderdraft.yaml")).locale).toBe(language);
    expect(textOf({ files }, "tender.bid.yaml")).toContain(`language: ${language} #`);
  });

  it("holds examples that are right as they stand, once their comment marks are gone", async () => {
    const uncomment = (text: string): string =>
      text
        // An example replaces the empty list of its key.
        .replace(/^(responses|items|documents): \[\]$/m, "$1:")
        .replace(/^signatories: \[\].*$/m, "")
        .replace(/^# (?= |requiredDocuments:|requirements:|items:|documents:|signatories:|number:|date:)/gm, "");
    const names = [
      "tender.bid.yaml",
      "/bid.yaml",
      "specification.bid.yaml",
      "pricing.bid.yaml",
      "company.bid.yaml",
      "documents.bid.yaml",
    ];
    const files = names.reduce((before, name) => edit(before, name, uncomment), fillAll(create(language)));
    const read = <Kind extends FileKind>(kind: Kind, name: string) => readFileOfKind(kind, textOf({ files }, name));
    expect(read("tender", "tender.bid.yaml").requirements).toHaveLength(2);
    expect(read("tender", "tender.bid.yaml").requiredDocuments).toHaveLength(2);
    expect(read("pricing", "pricing.bid.yaml").items[0]?.unitPrice).toBe("9000.00");
    expect(read("specification", "specification.bid.yaml").responses[0]?.requirement).toBe("R1");
    expect(read("documents", "documents.bid.yaml").documents[0]?.id).toBe("charter");
    expect(read("company", "company.bid.yaml").signatories).toHaveLength(1);
    expect(read("bid", "bid.yaml").documents).toEqual([{ required: "D1", document: "charter" }]);
    const { findings } = await checkFilesAsOf(files, "2026-11-24");
    // What the examples ask for and do not answer: the second requirement and the second document.
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule).sort()).toEqual(["document/missing", "requirement/no-response"]);
  });
});

describe("a new bid", () => {
  it("takes any folder name for the id of its tender", () => {
    const tenderId = (slug: string): string =>
      /^id: (.*)$/m.exec(textOf({ files: create("en", slug) }, "tender.bid.yaml"))?.[1] ?? "";
    expect(tenderId("portal-2027")).toBe("portal-2027");
    expect(tenderId("2027-portal")).toBe("tender-2027-portal");
  });

  it("names the pack that was asked for, and gives an example deadline behind today", () => {
    const files = createBidFiles({ slug: "bid", pack: "ru-44fz", language: "ru", today: "2026-12-15" });
    expect(textOf({ files }, "tender.bid.yaml")).toMatch(/^pack: ru-44fz /m);
    expect(textOf({ files }, "tender.bid.yaml")).toContain("2027-01-14T10:00");
  });

  it("marks what several bids share, so that a second bid leaves it as it is", () => {
    const shared = create("en").filter((file) => file.shared);
    expect(shared.map(({ path }) => path)).toEqual([
      "company/company.bid.yaml",
      "company/documents.bid.yaml",
      "tenderdraft.yaml",
    ]);
  });
});
