import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type Attachment, attachFiles } from "./attach.ts";
import { writeInsertion } from "./write-insertion.ts";
import { type AttachedFile, describeName, writeMarkdown } from "./write-reference.ts";

/** The kind of the edits, by which settings name them. */
const kind = vscode.DocumentDropOrPasteEditKind.Text.append("tenderdraft", "attachment");

const mimeTypes = ["text/uri-list", "files", "image/*"];

const selector: vscode.DocumentSelector = [
  { scheme: "file", language: "markdown" },
  { scheme: "file", language: "bid-yaml" },
];

/** A paste of one picture, whose words are asked for when it is chosen. */
class AttachmentPaste extends vscode.DocumentPasteEdit {
  picture: AttachedFile | undefined;
}

/** Lets files be dropped on sections and bid files, and pasted into them: they become attachments of the bid. */
export function registerAttachments(client: LanguageClient): vscode.Disposable {
  const drop: vscode.DocumentDropEditProvider = {
    async provideDocumentDropEdits(document, position, transfer, token) {
      const attachment = await attachFiles(client, document, transfer);
      if (!attachment || token.isCancellationRequested) return undefined;
      const { text, besides, title } = writeInsertion(document, position, attachment);
      const edit = new vscode.DocumentDropEdit(text, title, kind);
      edit.additionalEdit = besides;
      return edit;
    },
  };
  const paste: vscode.DocumentPasteEditProvider<AttachmentPaste> = {
    async provideDocumentPasteEdits(document, [range], transfer, _context, token) {
      const attachment = range && (await attachFiles(client, document, transfer));
      if (!attachment || token.isCancellationRequested) return undefined;
      const { text, besides, title } = writeInsertion(document, range.start, attachment);
      const edit = new AttachmentPaste(text, title, kind);
      edit.additionalEdit = besides;
      edit.picture = document.languageId === "markdown" ? onlyPicture(attachment) : undefined;
      return [edit];
    },
    async resolveDocumentPasteEdit(edit) {
      if (!edit.picture) return edit;
      const words = await vscode.window.showInputBox({
        title: vscode.l10n.t("Picture"),
        prompt: vscode.l10n.t("What does the picture show? Readers who cannot see it hear these words."),
        // A picture that comes from no file is called "image", which describes nothing.
        value: /^image\.\w+$/.test(edit.picture.name) ? "" : describeName(edit.picture.name),
      });
      // Whoever gives no words now gets a place to type them.
      if (words?.trim()) edit.insertText = writeMarkdown(edit.picture, words);
      return edit;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentDropEditProvider(selector, drop, {
      providedDropEditKinds: [kind],
      dropMimeTypes: mimeTypes,
    }),
    vscode.languages.registerDocumentPasteEditProvider(selector, paste, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: mimeTypes,
    }),
  );
}

function onlyPicture({ files }: Attachment): AttachedFile | undefined {
  const [file] = files;
  return files.length === 1 && file?.isPicture ? file : undefined;
}
