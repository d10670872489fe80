import fc from "fast-check";
import { CORE_SCHEMA, dump, load, parseEvents } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import { recoverTree } from "../../server/src/syntax/yaml/recover.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { findSpanFaults } from "./check-spans.ts";
import { textOf, words, yamlPieces } from "./random-text.ts";
import { toData } from "./yaml-data.ts";

const key = fc.constantFrom("id", "цена", "عنوان", "a b", "1", "x-note", "true");
const value: fc.Memo<unknown> = fc.memo((depth) => {
  const scalar = fc.oneof(fc.constantFrom(...words), fc.integer(), fc.boolean(), fc.constant(null), textOf(words, 6));
  if (depth <= 1) return scalar;
  return fc.oneof(scalar, fc.array(value(), { maxLength: 3 }), fc.dictionary(key, value(), { maxKeys: 4 }));
});

function isRefused(text: string): boolean {
  try {
    parseEvents(text, { maxDepth: 100 });
    return false;
  } catch {
    return true;
  }
}

describe("any YAML text", () => {
  it("has all nodes inside their parents and in order, and all problems inside the text", () => {
    fc.assert(
      fc.property(textOf(yamlPieces), (text) => {
        expect(findSpanFaults(parseYaml(text), text)).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });

  it("never throws, whatever the characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(() => parseYaml(text)).not.toThrow();
      }),
    );
  });

  it("reads what js-yaml wrote, with the values that js-yaml reads", () => {
    fc.assert(
      fc.property(fc.dictionary(key, value(4)), fc.boolean(), (data, flow) => {
        const text = dump(data, { flowLevel: flow ? 1 : -1 });
        const { root, problems } = parseYaml(text);
        expect(problems).toEqual([]);
        if (root) expect(toData(root)).toEqual(load(text, { schema: CORE_SCHEMA }));
      }),
      { numRuns: 1000 },
    );
  });

  it("stands where it says: a plain or quoted scalar read alone is the same scalar", () => {
    fc.assert(
      fc.property(fc.dictionary(key, value(3)), (data) => {
        const text = dump(data, { flowLevel: 1 });
        const { root } = parseYaml(text);
        for (const pair of root?.kind === "map" ? root.pairs : []) {
          if (pair.value.kind !== "scalar" || pair.value.style === "literal" || pair.value.style === "folded") continue;
          const alone = parseYaml(text.slice(pair.value.span.start, pair.value.span.end)).root;
          expect(toData(alone) ?? null).toEqual(pair.value.value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has a problem whenever js-yaml refuses it, and none of the parser's where it does not", () => {
    let refusals = 0;
    fc.assert(
      fc.property(textOf(yamlPieces), (text) => {
        const refused = isRefused(text);
        if (refused) refusals += 1;
        const { problems } = parseYaml(text);
        if (refused) expect(problems.length).toBeGreaterThan(0);
        else expect(problems.map((problem) => problem.message)).not.toContain("generic");
      }),
      { numRuns: 3000 },
    );
    expect(refusals).toBeGreaterThan(500);
  });

  it("is rid of a problem once its repair was accepted", () => {
    let repairs = 0;
    fc.assert(
      fc.property(textOf(yamlPieces, 12), (text) => {
        for (const problem of parseYaml(text).problems) {
          if (!problem.fix) continue;
          repairs += 1;
          const left = parseYaml(applyEdits(text, problem.fix.edits)).problems;
          expect(left).not.toContainEqual(problem);
        }
      }),
      { numRuns: 3000 },
    );
    expect(repairs).toBeGreaterThan(500);
  });

  it("gives the same tree whether it is valid or had to be recovered", () => {
    fc.assert(
      fc.property(fc.dictionary(key, value(4), { minKeys: 1 }), (data) => {
        const text = dump(data);
        expect(toData(recoverTree(text)?.root)).toEqual(toData(parseYaml(text).root));
      }),
      { numRuns: 500 },
    );
  });
});
