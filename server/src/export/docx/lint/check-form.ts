import type { XmlElement } from "../xml-tree.ts";
import type { Check } from "./check.ts";
import { attributeValues, childOrder, firstChildren, parents } from "./form-tables.ts";
import type { Report } from "./problem.ts";

/** The child that stands too late or twice; undefined where all are in order. Names that are not known do not count. */
export function findDisorder(element: XmlElement): string | undefined {
  const order = childOrder.get(element.name);
  if (!order) return undefined;
  let last = 0;
  for (const { name } of element.children) {
    const place = order.get(name);
    if (place === undefined) continue;
    const at = Math.abs(place);
    if (at < last || (at === last && place > 0)) return name;
    last = at;
  }
  return undefined;
}

function findBadValue({ name, attributes }: XmlElement): string | undefined {
  for (const [attribute, pattern] of attributeValues.get(name) ?? []) {
    const value = attributes[attribute];
    if (value !== undefined && !pattern.test(value)) return `${name} ${attribute}="${value}"`;
  }
  return undefined;
}

/** Elements of properties that were replaced are kept for tracked changes only. */
const before = /Change$/;

/** Checks that elements stand where they may, their properties in order, with values that are known. */
export function checkForm(): Check {
  let last = "";
  return {
    openNamed: Object.fromEntries(
      [...new Set([...parents.keys(), ...attributeValues.keys(), ...firstChildren])].map((name) => {
        const allowed = parents.get(name);
        const isFirst = firstChildren.has(name);
        return [
          name,
          (element, parent, state) => {
            const stray = allowed && !allowed.has(parent.name) && !/^(?:m|v|wps|mc|w14|w15):/.test(parent.name);
            const late = isFirst && parent.count > 1 && /^w:(?:p|r|tc)$/.test(parent.name);
            if (stray || late) state.report("misplaced-element", { name, text: parent.name });
            // Form fields have types of their own.
            const value = name === "w:type" && parent.name !== "w:sectPr" ? undefined : findBadValue(element);
            if (value !== undefined) state.report("bad-value", { name: value });
          },
        ];
      }),
    ),
    properties(element, parent, state) {
      if (before.test(parent.name)) return;
      const disorder = findDisorder(element);
      if (disorder !== undefined) state.report("element-order", { name: disorder, text: element.name });
    },
    open({ name }, { part }) {
      if (part === "word/document.xml")
        last = name === "w:sectPr" ? name : name === "w:p" || name === "w:tbl" ? "" : last;
    },
    end(state) {
      // Without it the last pages have the paper and margins of whoever opens the document.
      if (state.part === "word/document.xml" && last !== "w:sectPr") {
        state.report("misplaced-element", { name: "w:sectPr", text: "w:body" });
      }
    },
  };
}

/** Checks a part that is no text, such as the styles. Of what is out of order the first is told: programs do it throughout. */
export function checkTreeForm(part: string, tree: XmlElement, report: Report): void {
  let isTold = false;
  const visit = (element: XmlElement): void => {
    const disorder = isTold ? undefined : findDisorder(element);
    if (disorder !== undefined) {
      isTold = true;
      report("element-order", { part }, { name: disorder, text: element.name });
    }
    const value = findBadValue(element);
    if (value !== undefined) report("bad-value", { part }, { name: value });
    for (const child of element.children) visit(child);
  };
  visit(tree);
}
