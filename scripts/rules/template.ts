const idForm = /^[a-z]+(?:-[a-z]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What the folder of a rule is called from the root of the repository. */
export function ruleFolder(id: string): string {
  return `server/src/rules/${id}`;
}

/** Tells whether a text can be the id of a rule: `<object>/<problem>`, in lower case with hyphens. */
export function isRuleId(id: string): boolean {
  return idForm.test(id);
}

/**
 * The files of a new rule by their paths from the root of the repository. The rule works as it is, on titles of
 * sections, so that its author changes something that runs.
 */
export function makeRule(id: string): ReadonlyMap<string, string> {
  const folder = ruleFolder(id);
  return new Map([
    [`${folder}/rule.ts`, makeCode(id)],
    [`${folder}/messages.en.json`, makeMessages()],
    [`${folder}/rule.md`, makePage(id)],
    [`${folder}/rule.test.ts`, makeTest(id)],
  ]);
}

function makeCode(id: string): string {
  return `import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A section still has the title of the template. */
export default defineRule({
  id: "${id}",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const section of bid.sections) {
      const { title } = section.data;
      if (title === undefined || !/^(?:New section|Новый раздел|قسم جديد)$/.test(title)) continue;
      yield { at: placeOf(section.data, "title"), message: "found", params: { title } };
    }
  },
});
`;
}

function makeMessages(): string {
  const messages = {
    found: "“{title}” is the title of the template. The buyer reads it in the table of contents. Name the section.",
  };
  return `${JSON.stringify(messages, undefined, 2)}\n`;
}

function makePage(id: string): string {
  const example = (title: string, drawn: string): string => `\`\`\`bid
//- bids/demo/tender.bid.yaml
kind: tender
id: T1
title: Сопровождение портала услуг
language: ru
pack: generic
route: contest
buyer: {name: {full: МКУ «Портал услуг»}}
source: {}
dates: {submissionDeadline: 2026-12-01T10:00+03:00}
price: {vat: included}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [about.md]
//- bids/demo/about.md
---
id: about
title: ${title}
${drawn}---
Мы работаем с 2016 года.
\`\`\``;
  return `# ${id}

A section still has the title of the template.

## What it checks

The \`title\` of every section of the bid.

## Why it matters

The buyer reads it in the table of contents.

## Incorrect

${example("Новый раздел", `#      ^^^^^^^^^^^^ info[${id}]: is the title of the template\n`)}

## Correct

${example("О компании", "")}

## Options

None.

## When to turn it off

Say here when somebody would be right to turn the rule off.
`;
}

function makeTest(id: string): string {
  return `import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

describe("${id}", () => {
  it("knows the template in every language", () =>
    check(\`\${tenderFile()}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [about.md]
//- bids/demo/about.md
---
id: about
title: قسم جديد
# info[${id}] "قسم جديد"
---
نعمل منذ عام 2016.
\`));
});
`;
}
