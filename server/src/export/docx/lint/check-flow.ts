import { findChild } from "../xml-tree.ts";
import type { Check, Paragraph, WalkState } from "./check.ts";
import { isSet, visibleText } from "./look.ts";
import { headingLevel } from "./outline.ts";
import type { LintPlace } from "./problem.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** Paragraphs this small are there to keep two tables apart; half points. */
const smallest = 12;

function isEmpty({ text, hasContent, bookmarks, properties, table, style }: Paragraph, styles: StyleSheet): boolean {
  if (table || hasContent || bookmarks.length > 0 || visibleText(text) !== "") return false;
  const shows = ["w:sectPr", "w:pBdr", "w:numPr", "w:framePr"].some((name) => findChild(properties, name));
  if (shows || isSet(properties, "w:pageBreakBefore")) return false;
  const size =
    findChild(properties, "w:rPr", "w:sz")?.attributes["w:val"] ?? styles.runLook(undefined, style).value("w:sz");
  return Number(size ?? 22) > smallest;
}

/** Checks what follows what: headings alone at the foot of a page, empty paragraphs for distance. */
export function checkFlow(styles: StyleSheet): Check {
  let heading: { readonly text: string; readonly place: LintPlace } | undefined;
  let empty: Paragraph | undefined;
  let told = false;
  const tellHeading = (state: WalkState): void => {
    if (heading) state.report("lonely-heading", { text: heading.text }, heading.place);
    heading = undefined;
  };
  const isOn = (paragraph: Paragraph, name: string): boolean =>
    isSet(paragraph.properties, name) ?? styles.paragraphSet(paragraph.style, name);

  return {
    beginTable() {
      heading = undefined;
      empty = undefined;
    },
    paragraph(paragraph, state) {
      if (paragraph.contents) heading = undefined;
      if (paragraph.table || paragraph.contents) return;
      const { text } = paragraph;
      const isNew = isEmpty(paragraph, styles);
      if (isNew && empty && !told) {
        told = true;
        state.report("empty-paragraph");
      }
      empty = isNew ? paragraph : undefined;
      if (paragraph.breaksPage || isOn(paragraph, "w:pageBreakBefore")) tellHeading(state);
      const ends = visibleText(text) === "" && !paragraph.hasContent;
      // A heading with the end of the section in it, or in an empty paragraph behind it, has nothing below it.
      if (!ends) heading = undefined;
      if (!headingLevel(paragraph, styles) || visibleText(text) === "") return;
      heading = { text, place: state.place };
      if (!isOn(paragraph, "w:keepNext")) state.report("loose-heading", { text });
    },
    section: (_section, state) => tellHeading(state),
  };
}

/** Notes to oneself and sample texts; what the rules for the source cannot see may still be in a template. */
const leftovers: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_\-/#@.])(?:TODO|TBC|TBD|FIXME|[XХ]{3,})(?![\p{L}\p{N}_\-/@]|\.\p{L}|\s+(?:век|столет|съезд|сесси|олимп|centur|congress|session|olymp))/u,
  /(?<!\p{L})lorem ipsum(?!\p{L})/iu,
  /[[<«(](?:указать|укажите|заполнить|заполните|вставить|вставьте|вписать|впишите|уточнить)(?!\p{L})[^\]>»)]{0,100}[\]>»)]/iu,
  /[[<«](?:insert|enter|fill in|specify|click or tap)(?!\p{L})[^\]>»]{0,100}[\]>»]/iu,
  /[[<«(](?:أدخل|ادخل|أدرج|اكتب|املأ|يُملأ)(?!\p{L})[^\]>»)]{0,100}[\]>»)]/u,
];
const placeholder = /\{\{[^{}]{0,200}\}\}/;

/** Checks that no place to be filled in was left. */
export function checkLeftovers(): Check {
  return {
    paragraph({ text }, state) {
      const variable = placeholder.exec(text)?.[0];
      if (variable !== undefined) state.report("leftover-placeholder", { text: variable });
      for (const pattern of leftovers) {
        const found = pattern.exec(text)?.[0];
        if (found === undefined) continue;
        state.report("leftover-note", { text: found });
        return;
      }
    },
  };
}

const changes =
  "w:ins w:del w:moveFrom w:moveTo w:rPrChange w:pPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPrChange w:cellIns w:cellDel w:cellMerge w:numberingChange".split(
    " ",
  );

/** Checks that nobody sees what was changed or remarked while the document was made. */
export function checkTraces(): Check {
  const told = new Set<number | undefined>();
  const tellChange: NonNullable<Check["openNamed"]>[string] = ({ name }, _parent, state) => {
    if (told.has(state.place.child)) return;
    told.add(state.place.child);
    state.report("tracked-change", { name });
  };
  return {
    openNamed: {
      ...Object.fromEntries(changes.map((name) => [name, tellChange])),
      "w:commentReference": (_element, _parent, state) => state.report("comment"),
    },
  };
}
