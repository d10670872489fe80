/** The checks of the suite, in the order in which they run. See index.ts on how they are started. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import { open, waitFor } from "./host.ts";
import { formatFinding, pickFixable, type SuitePlan } from "./plan.ts";
import { killsHungServer, previewsDocument, previewsSections, runsTasks } from "./tool-checks.ts";

const extensionId = "tenderdraft.tenderdraft";
const commands = ["newBid", "importTender", "checkBid", "exportDocx", "openPreview", "restartServer", "showLog"];
const firstDraft = "bids/first-draft/bid.yaml";

type Check = readonly [name: string, run: (plan: SuitePlan) => Promise<void>];

export const checks: readonly Check[] = [
  ["the extension activates by itself when a folder with bids is opened", activatesByItself],
  ["every command is registered", registersCommands],
  ["closed files have exactly the command line's findings", showsFindings],
  ["a finding names its source and links its rule", linksRules],
  ["bid.yaml and *.bid.yaml have their own language", setsLanguage],
  ["completion proposes the values of a property", completesValues],
  ["hover explains a property from its schema", explainsProperty],
  ["a typing mistake is shown and goes away with it", followsTyping],
  ["a quick fix repairs its line", repairsLine],
  ["export writes the same file as the command line", exportsBid],
  ["a failed export leaves the earlier file untouched, a good one replaces it", keepsEarlierFile],
  ["the findings come back after a restart of the server", restartsServer],
  ["the preview of a section shows the facts of its bid, and leaves other files alone", previewsSections],
  ["the preview of a document opens beside the text and takes no focus", previewsDocument],
  ["check and export are offered as tasks, and run", runsTasks],
  ["a server that hangs is ended by a restart, and does not come back", killsHungServer],
  ["the findings are there after that, too", expectFindings],
];

async function activatesByItself(): Promise<void> {
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension, `${extensionId} is not installed`);
  await waitFor("the activation", () => extension.isActive);
}

async function registersCommands(): Promise<void> {
  const registered = await vscode.commands.getCommands(true);
  const missing = commands.map((name) => `tenderdraft.${name}`).filter((id) => !registered.includes(id));
  assert.deepEqual(missing, []);
}

async function showsFindings(plan: SuitePlan): Promise<void> {
  const open = vscode.workspace.textDocuments.map(({ uri }) => uri.fsPath);
  assert.ok(!open.includes(join(plan.folder, firstDraft)), "the file must be closed for this check");
  assert.ok(plan.findings.length > 0, "the examples hold no finding at all");
  await expectFindings(plan);
}

async function linksRules(plan: SuitePlan): Promise<void> {
  for (const [uri, diagnostics] of diagnosticsUnder(plan.folder)) {
    for (const { code, message, source } of diagnostics) {
      assert.equal(source, "tenderdraft", `${uri.path}: ${message}`);
      assert.ok(typeof code === "object" && code.target.toString() !== "", `${uri.path}: no link in "${message}"`);
    }
  }
}

async function setsLanguage(plan: SuitePlan): Promise<void> {
  for (const file of [firstDraft, "tenderdraft.yaml", "company/company.bid.yaml"]) {
    assert.equal((await open(plan, file)).languageId, "bid-yaml", file);
  }
}

async function completesValues(plan: SuitePlan): Promise<void> {
  const document = await open(plan, firstDraft);
  const position = after(document, /^status:[ \t]*/m);
  const answer = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  const labels = answer.items.map(({ label }) => (typeof label === "string" ? label : label.label));
  for (const value of ["draft", "ready", "submitted", "won", "lost"]) {
    assert.ok(labels.includes(value), `${value} is not among ${labels.join(", ")}`);
  }
}

async function explainsProperty(plan: SuitePlan): Promise<void> {
  const document = await open(plan, firstDraft);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    after(document, /^stat/m),
  );
  const text = hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
  const schemaFile = vscode.extensions.getExtension(extensionId)?.extensionUri;
  assert.ok(schemaFile);
  const schema = JSON.parse(readFileSync(join(schemaFile.fsPath, "schemas/bid.schema.json"), "utf8"));
  assert.ok(text.includes(schema.properties.status.description), `the hover says: ${text}`);
}

async function followsTyping(plan: SuitePlan): Promise<void> {
  const document = await open(plan, firstDraft);
  const before = readFindings(plan);
  const start = after(document, /^status:[ \t]*/m);
  const value = new vscode.Range(start, document.lineAt(start.line).range.end);
  const original = document.getText(value);
  await replace(document, value, "finished");
  await waitFor("a finding on the wrong status", () =>
    vscode.languages.getDiagnostics(document.uri).some(({ range }) => range.intersection(value) !== undefined),
  );
  await replace(document, document.lineAt(start.line).range.with({ start }), original);
  await waitFor("the old findings", () => sameList(readFindings(plan), before));
  await discard(document);
}

async function repairsLine(plan: SuitePlan): Promise<void> {
  const finding = pickFixable(plan.findings);
  const document = await open(plan, finding.file);
  const { start, end } = finding.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const has = (): boolean =>
    vscode.languages
      .getDiagnostics(document.uri)
      .some((one) => ruleOf(one) === finding.rule && one.range.isEqual(range));
  await waitFor(formatFinding(finding), has);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
  // The command gives the actions without their diagnostics; the finding stands alone on its line.
  const action = actions.find(({ isPreferred }) => isPreferred) ?? actions[0];
  assert.ok(action, `no fix for ${finding.rule}`);
  const line = document.lineAt(start.line).text;
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
  assert.notEqual(document.lineAt(start.line).text, line, `"${action.title}" left the line as it was`);
  await waitFor("the finding to go away", () => !has());
  await discard(document);
  await expectFindings(plan);
}

async function exportsBid(plan: SuitePlan): Promise<void> {
  const to = vscode.Uri.file(join(plan.folder, "out/in-host.docx"));
  assert.equal((await exportDocx(plan, "bids/state-portal/bid.yaml", to)).ok, true);
  const written = readFileSync(to.fsPath);
  assert.equal(written.subarray(0, 2).toString("latin1"), "PK");
  assert.ok(written.equals(readFileSync(plan.expectedDocx)), "the command line writes other bytes");
}

async function keepsEarlierFile(plan: SuitePlan): Promise<void> {
  const to = vscode.Uri.file(join(plan.folder, "out/earlier.docx"));
  await vscode.workspace.fs.writeFile(to, Buffer.from("an earlier file"));
  const failed = await exportDocx(plan, "bids/not-there/bid.yaml", to);
  assert.equal(failed.ok, false);
  assert.ok(failed.message, "a failed export says why");
  assert.equal(readFileSync(to.fsPath, "utf8"), "an earlier file");
  assert.equal((await exportDocx(plan, "bids/state-portal/bid.yaml", to)).ok, true);
  assert.ok(readFileSync(to.fsPath).equals(readFileSync(plan.expectedDocx)));
}

/** Calls the command as a script does: no dialog, and the outcome as its result. */
async function exportDocx(
  plan: SuitePlan,
  bid: string,
  to: vscode.Uri,
): Promise<{ readonly ok: boolean; readonly message?: string }> {
  return vscode.commands.executeCommand("tenderdraft.exportDocx", { bid: vscode.Uri.file(join(plan.folder, bid)), to });
}

async function restartsServer(plan: SuitePlan): Promise<void> {
  await vscode.commands.executeCommand("tenderdraft.restartServer");
  await expectFindings(plan);
}

async function expectFindings(plan: SuitePlan): Promise<void> {
  const expected = plan.findings.map(formatFinding).sort();
  try {
    await waitFor("the findings", () => sameList(readFindings(plan), expected));
  } catch {
    assert.deepEqual(readFindings(plan), expected);
  }
}

function readFindings(plan: SuitePlan): string[] {
  const severities = ["error", "warning", "info", "info"] as const;
  return diagnosticsUnder(plan.folder)
    .flatMap(([uri, diagnostics]) =>
      diagnostics.map((diagnostic) =>
        formatFinding({
          file: uri.fsPath.slice(plan.folder.length + 1).replaceAll("\\", "/"),
          range: diagnostic.range,
          rule: ruleOf(diagnostic),
          severity: severities[diagnostic.severity],
        }),
      ),
    )
    .sort();
}

function diagnosticsUnder(folder: string): [vscode.Uri, vscode.Diagnostic[]][] {
  return vscode.languages
    .getDiagnostics()
    .filter(([uri]) => uri.fsPath.startsWith(folder))
    .map(([uri, diagnostics]) => [uri, diagnostics.filter(({ source }) => source !== "markdown")]);
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

/** The place behind the first match. */
function after(document: vscode.TextDocument, pattern: RegExp): vscode.Position {
  const match = pattern.exec(document.getText());
  assert.ok(match, `${pattern} is not in ${document.fileName}`);
  return document.positionAt(match.index + match[0].length);
}

async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Gives up every unsaved change of a document. */
async function discard(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("workbench.action.files.revert");
  assert.equal(document.isDirty, false);
}
