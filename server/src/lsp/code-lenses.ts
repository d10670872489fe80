import type { CodeLens, CodeLensParams } from "vscode-languageserver";
import type { LensSubject } from "../features/code-lenses.ts";
import { inReadingOrder } from "./reading-order.ts";
import type { Session } from "./session.ts";
import { property, textProperty } from "./settings.ts";

const kinds: readonly LensSubject["kind"][] = ["coverage", "requirement", "document", "score", "criterion", "length"];

/** Answers `textDocument/codeLens`: where lenses stand; what they say comes by *resolve*. */
export async function provideCodeLenses(session: Session, { textDocument }: CodeLensParams): Promise<CodeLens[]> {
  const wishes = session.settings().lenses;
  const wanted = kinds.filter((kind) => isWanted(kind, wishes));
  const found = wanted.length === 0 ? undefined : await session.locate(textDocument.uri);
  if (!found) return [];
  const answers = await found.root.service.codeLenses({ file: found.file });
  return answers
    .filter(({ subject }) => wanted.includes(subject.kind))
    .map(({ range, subject }) => ({ range, data: { uri: textDocument.uri, ...subject } }));
}

function isWanted(kind: LensSubject["kind"], wishes: ReturnType<Session["settings"]>["lenses"]): boolean {
  if (kind === "coverage" || kind === "length") return wishes.coverage;
  return kind === "score" || kind === "criterion" ? wishes.score : wishes.answers;
}

/** Answers `codeLens/resolve`. What nothing can be said about becomes a lens without a word. */
export async function resolveCodeLens(session: Session, lens: CodeLens): Promise<CodeLens> {
  const uri = textProperty(lens.data, "uri");
  const kind = kinds.find((one) => one === property(lens.data, "kind"));
  const found = uri === undefined ? undefined : await session.locate(uri);
  if (uri === undefined || !kind || !found) return { ...lens, command: { title: "", command: "" } };
  const { root, file } = found;
  const subject = { kind, id: textProperty(lens.data, "id") ?? "" };
  const answer = await root.service.resolveCodeLens({ file, subject, locale: session.locale(), asOf: session.asOf() });
  const locations = (answer?.locations ?? []).map((place) => ({
    uri: session.uriOf(root, place.file),
    range: place.range,
  }));
  const title = inReadingOrder(answer?.title ?? "", session.locale(), session.client);
  const command = locations.length === 0 ? undefined : session.client.showReferencesCommand;
  if (command === undefined) return { ...lens, command: { title, command: "" } };
  return { ...lens, command: { title, command, arguments: [uri, lens.range.start, locations] } };
}
