import { describe, expect, it } from "vitest";
import { locateInYaml } from "../../server/src/features/yaml-cursor.ts";
import { readFolder } from "../mutations/workspace-files.ts";

/** Where the cursor `¦` stands. */
function locate(drawn: string) {
  const offset = drawn.indexOf("¦");
  const text = drawn.replace("¦", "");
  const cursor = locateInYaml(text, offset);
  return (
    cursor && {
      at: cursor.at,
      path: cursor.path.join("."),
      word: text.slice(cursor.start, cursor.end),
      siblings: [...cursor.siblings].join(),
    }
  );
}

describe("the place of a cursor in half-typed YAML", () => {
  it.each([
    ["a key at the top", "kind: bid\nsta¦", { at: "key", path: "", word: "sta", siblings: "kind" }],
    ["a value", "kind: bid\nstatus: dr¦aft # ok", { at: "value", path: "status", word: "draft", siblings: "kind" }],
    [
      "an empty value",
      "documents:\n  - required: D1\n    document: ¦\n",
      { at: "value", path: "documents.0.document", word: "", siblings: "required" },
    ],
    [
      "a key inside an entry",
      "requirements:\n  - id: R1\n    expect:\n      ty¦\n    text: نص\n",
      { at: "key", path: "requirements.0.expect", word: "ty", siblings: "" },
    ],
    [
      "an entry that does not belong to the one above",
      "requirements:\n- id: R1\n- ¦\n- id: R2\n",
      { at: "key", path: "requirements.0", word: "", siblings: "" },
    ],
    ["a plain list", "lots:\n  - Л¦\n", { at: "key", path: "lots.0", word: "Л", siblings: "" }],
    [
      "a key in braces",
      "documents:\n  - {required: D1, doc¦}\n",
      { at: "key", path: "documents.0", word: "doc", siblings: "required" },
    ],
    [
      "a value in braces",
      "documents:\n  - {required: D1, document: ¦}\n",
      { at: "value", path: "documents.0.document", word: "", siblings: "required" },
    ],
    [
      "a list in brackets",
      "responses:\n  - requirement: T4\n    evidence: [c-library, кон¦]\n",
      { at: "key", path: "responses.0.evidence.0", word: "кон", siblings: "" },
    ],
    [
      "braces behind a key",
      "price:\n  ceiling: {amount: 98000, cur¦",
      { at: "key", path: "price.ceiling", word: "cur", siblings: "amount" },
    ],
    ["braces in brackets", "lots: [{id: L1, ti¦}]", { at: "key", path: "lots.0", word: "ti", siblings: "id" }],
  ])("%s", (_, drawn, expected) => {
    expect(locate(drawn)).toEqual(expected);
  });

  it("says nothing inside a comment", () => {
    expect(locate("kind: bid # sta¦")).toBeUndefined();
  });

  it.each([
    ["a key behind the cursor in the same braces", "responses:\n  - {¦, note: a}", "note"],
    ["a key below", "responses:\n  - requirement: R1\n    ¦\n    note: a\n", "requirement,note"],
    ["a key of a line above that is indented less", "responses:\n  - requirement: R1\n      ¦\n", "requirement"],
  ])("knows %s", (_, drawn, siblings) => {
    expect(locate(drawn)?.siblings).toBe(siblings);
  });

  it("knows what the neighbours hold, without quotes and comments", () => {
    const text = 'responses:\n  - requirement: "Т-2" # да\n    value: ';
    expect(locateInYaml(text, text.length)?.values.get("requirement")).toBe("Т-2");
    const flow = "responses:\n  - {requirement: 'Т-2', value: , unit: час}";
    expect(Object.fromEntries(locateInYaml(flow, flow.indexOf(", unit"))?.values ?? [])).toEqual({
      requirement: "Т-2",
      unit: "час",
    });
  });

  it("takes a number sign inside quotes for no comment", () => {
    expect(locate('title: "№ #1 ¦"')).toMatchObject({ at: "value", path: "title" });
    expect(locate("title: 'نص #1' # ¦")).toBeUndefined();
  });
});

describe("any text, cut anywhere", () => {
  const hostile = [
    "{[\"'#:-",
    "- - - {a: [b: {",
    "a: |\n\tb: >\n  c",
    '👁️: {é: "',
    "---\n...\n%x",
    "\r\n\t- \u2028: x\r",
  ];
  const examples = [...readFolder("examples")].flatMap(([, text]) => (typeof text === "string" ? [text] : []));

  it("gives a word around the cursor, or nothing", () => {
    for (const text of [...examples, ...hostile]) {
      // Every place of the odd texts; of the long ones a few hundred, of all sorts.
      const step = Math.ceil(text.length / 400) || 1;
      for (let offset = 0; offset <= text.length; offset += step) {
        const typed = text.slice(0, offset);
        const cursor = locateInYaml(typed, offset);
        if (cursor && !(cursor.start <= offset && offset <= cursor.end && cursor.end <= offset)) {
          expect({ typed: typed.slice(-80), cursor }).toBeUndefined();
        }
      }
    }
  });
});
