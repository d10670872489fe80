/**
 * VS Code's window, driven as a person drives it: keys, the command palette, the Problems list.
 *
 * Not run by itself; used by tests/vscode/ and scripts/screenshots.ts. Needs Debian's `chromium`
 * (another browser of that family: set TENDERDRAFT_CHROMIUM to its path).
 */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { makeTemporaryFolder, waitUntil } from "./process.ts";

const startTimeout = 90_000;
const answerTimeout = 30_000;

export interface Workbench {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Counts as the status bar shows them for the whole workspace. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/**
 * Opens a window on a folder and waits until the explorer shows it.
 *
 * @param url as `startVsCodeServer` gives it; the folder is part of it.
 */
export async function openFolder(url: string, size = { width: 1280, height: 800 }): Promise<Workbench> {
  const browser = await startBrowser();
  const context = await browser.newContext({ viewport: size, locale: "en-US", colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(answerTimeout);
  await page.goto(url);
  await page.locator(".monaco-workbench").waitFor({ timeout: startTimeout });
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: startTimeout });
  return { page, close: () => browser.close() };
}

async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.TENDERDRAFT_CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: apt-get install chromium`);
  const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
  const offline = ["--disable-background-networking", "--disable-component-update"];
  const home = makeTemporaryFolder("chromium");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage", ...quiet, ...offline],
    env: { ...definedEnvironment(), HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/**
 * Opens a file through quick open and puts the cursor there.
 *
 * @param path absolute.
 * @param at line and character, counted from 0; without it the cursor stays where VS Code puts it.
 */
export async function openFile(
  workbench: Workbench,
  path: string,
  at?: { readonly line: number; readonly character: number },
): Promise<void> {
  const { page } = workbench;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const input = await openQuickInput(page, "Control+P");
  await input.fill(at ? `${path}:${at.line + 1}:${at.character + 1}` : path);
  // Enter takes the row that is marked, which at first may be another file that was opened before.
  await page.locator(".quick-input-widget .monaco-list-row.focused", { hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  await activeTab(page).filter({ hasText: name }).waitFor();
  await page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
  if (at) {
    await waitUntil(`the cursor in line ${at.line + 1}`, async () => (await readCursorLine(workbench)) === at.line);
  }
}

/** Line of the cursor in the active editor as the status bar tells it, counted from 0. */
export async function readCursorLine({ page }: Workbench): Promise<number | undefined> {
  const text = await page.locator("#status\\.editor\\.selection").textContent();
  const line = /(\d+)/.exec(text ?? "")?.[1];
  return line === undefined ? undefined : Number(line) - 1;
}

/** Waits until the active editor underlines something, and tells how many underlined places are in view. */
export async function waitForSquiggle({ page }: Workbench, severity: "error" | "warning" | "info"): Promise<number> {
  const squiggles = page.locator(`.editor-group-container.active .squiggly-${severity}`);
  await squiggles.first().waitFor({ state: "attached", timeout: startTimeout });
  return squiggles.count();
}

/** The text of the line that holds the cursor, as the editor shows it. */
export async function readCurrentLine({ page }: Workbench): Promise<string> {
  const editor = page.locator(".editor-group-container.active .monaco-editor").first();
  const marker = await editor.locator(".view-overlays .current-line").first().boundingBox();
  for (const line of await editor.locator(".view-line").all()) {
    const box = await line.boundingBox();
    if (!marker || !box || Math.abs(box.y - marker.y) > 4) continue;
    return ((await line.textContent()) ?? "").replaceAll("\u00a0", " ");
  }
  throw new Error("the active editor shows no current line");
}

/**
 * Opens the Problems panel and reads it.
 *
 * @returns the rows that are in view: first the file's row, then its entries.
 */
export async function readProblems(workbench: Workbench): Promise<string[]> {
  const rows = workbench.page.locator(".markers-panel .monaco-list-row");
  if (!(await workbench.page.locator(".markers-panel").isVisible())) {
    await workbench.page.keyboard.press("Control+Shift+M");
  }
  await rows.first().waitFor();
  return (await rows.allTextContents()).map((text) => text.replaceAll("\u00a0", " ").trim());
}

/** The counts of the whole workspace, closed files included, from the status bar. */
export async function readProblemCounts({ page }: Workbench): Promise<ProblemCounts> {
  const status = page.locator("#status\\.problems a, #status\\.problems .statusbar-item-label");
  const label = (await status.first().getAttribute("aria-label")) ?? "";
  const count = (word: string): number => Number(new RegExp(`${word}s?: (\\d+)`).exec(label)?.[1] ?? 0);
  if (label === "") throw new Error("the status bar shows no problem counts");
  return { errors: count("Error"), warnings: count("Warning"), infos: count("Info") };
}

/**
 * Opens the menu of quick fixes at the cursor with Ctrl+. and leaves it open.
 *
 * @returns its entries.
 */
export async function openQuickFixMenu({ page }: Workbench): Promise<Locator> {
  const entries = page.locator(".action-widget .monaco-list-row.action");
  // The menu stays away while the answer is on its way, so the key may have to be pressed again.
  await waitUntil("the menu of quick fixes", async () => {
    await page.keyboard.press("Control+.");
    return reaches(entries.first(), 5_000);
  });
  return entries;
}

/**
 * Applies a quick fix at the cursor through the menu.
 *
 * @param title part of the entry's text; without it the first entry is taken.
 * @returns the titles that the menu offered.
 */
export async function applyQuickFix(workbench: Workbench, title?: string): Promise<string[]> {
  const entries = await openQuickFixMenu(workbench);
  const titles = (await entries.allTextContents()).map((text) => text.trim());
  const entry = title === undefined ? entries.first() : entries.filter({ hasText: title }).first();
  if ((await entry.count()) === 0) throw new Error(`no quick fix "${title}" among: ${titles.join("; ")}`);
  await entry.click();
  await entries.first().waitFor({ state: "hidden" });
  return titles;
}

/** Shows the hover at the cursor and reads it. */
export async function readHover({ page }: Workbench): Promise<string> {
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  const hover = page.locator(".monaco-editor .monaco-hover:not(.hidden) .hover-contents").first();
  await hover.waitFor();
  return waitUntil("the text of the hover", async () => {
    const text = ((await hover.textContent()) ?? "").trim();
    return text !== "" && text !== "Loading..." ? text : undefined;
  });
}

/** The text of the active editor as far as it is in view, with the hints that are shown within its lines. */
export async function readEditor({ page }: Workbench): Promise<string> {
  const lines = page.locator(".editor-group-container.active .monaco-editor .view-line");
  return (await lines.allTextContents()).join("\n").replaceAll("\u00a0", " ");
}

/** Types at the end of the active file; the editor indents new lines as it does for a person. */
export async function typeAtEnd({ page }: Workbench, text: string): Promise<void> {
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

/**
 * Opens the completion list at the cursor and leaves it open.
 *
 * @returns its entries that are in view.
 */
export async function readSuggestions({ page }: Workbench): Promise<string[]> {
  const rows = page.locator(".suggest-widget.visible .monaco-list-row");
  await waitUntil("the completion list", async () => {
    if (!(await rows.first().isVisible())) await page.keyboard.press("Control+Space");
    return reaches(rows.first(), 5_000);
  });
  return (await rows.allTextContents()).map((text) => text.replaceAll("\u00a0", " ").trim());
}

/** Renames what stands at the cursor with F2. */
export async function renameSymbol({ page }: Workbench, name: string): Promise<void> {
  const input = page.locator(".rename-box input");
  await waitUntil("the box for the new name", async () => {
    await page.keyboard.press("F2");
    return reaches(input, 5_000);
  });
  await input.fill(name);
  await page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}

/** What the command palette offers for the words typed. */
export async function findCommands({ page }: Workbench, words: string): Promise<string[]> {
  const input = await openQuickInput(page, "F1");
  await input.fill(`>${words}`);
  const rows = page.locator(".quick-input-widget .monaco-list-row");
  await rows.first().waitFor();
  const labels = await waitUntil("a settled command palette", async () => {
    const before = await rows.allTextContents();
    await page.waitForTimeout(300);
    const after = await rows.allTextContents();
    return before.join("\n") === after.join("\n") ? after : undefined;
  });
  await page.keyboard.press("Escape");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  return labels;
}

/** Runs a command by its full title through the command palette. */
export async function runCommand({ page }: Workbench, title: string): Promise<void> {
  const input = await openQuickInput(page, "F1");
  await input.fill(`>${title}`);
  const row = page.locator(".quick-input-widget .monaco-list-row.focused", { hasText: title });
  await row.waitFor();
  await page.keyboard.press("Enter");
}

/**
 * Accepts what an open save dialog proposes, and the question that may follow (a new folder, an existing file).
 *
 * @returns the proposed path.
 */
export async function acceptSaveDialog({ page }: Workbench, expected: RegExp): Promise<string> {
  const dialog = page.locator(".quick-input-widget");
  const input = dialog.locator("input.input").first();
  await input.waitFor();
  const value = await waitUntil(`a proposal like ${expected}`, async () => {
    const text = await input.inputValue();
    return expected.test(text) ? text : undefined;
  });
  await waitUntil("the end of the save dialog", async () => {
    await page.keyboard.press("Enter");
    return reaches(dialog, 2_000, "hidden");
  });
  return value;
}

/** Leaves Restricted Mode through the editor that manages trust. */
export async function trustFolder(workbench: Workbench): Promise<void> {
  await runCommand(workbench, "Workspaces: Manage Workspace Trust");
  const { page } = workbench;
  await page
    .locator(".workspace-trust-editor .monaco-button", { hasText: /^Trust$/ })
    .first()
    .click();
  await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).first().waitFor({ state: "detached" });
}

/** Waits for a notification and gives its text. */
export async function readNotification({ page }: Workbench, expected: RegExp): Promise<string> {
  const messages = page.locator(".notification-list-item-message");
  const notification = messages.filter({ hasText: expected }).first();
  await notification.waitFor();
  return ((await notification.textContent()) ?? "").trim();
}

export async function screenshot({ page }: Workbench, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, animations: "disabled", caret: "initial" });
}

/** Puts something into the clipboard as another program does: the same content by each of its types. */
export async function copy({ page }: Workbench, content: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const encoded = Object.entries(content).map(([type, bytes]) => [type, Buffer.from(bytes).toString("base64")]);
  // Written as text, since the page knows the browser's names and this project does not.
  await page.evaluate(`navigator.clipboard.write([new ClipboardItem(Object.fromEntries(${JSON.stringify(encoded)}.map(
    ([type, text]) => [type, new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type })],
  )))])`);
}

/** Saves the active editor and waits until its tab shows no unsaved change. */
export async function saveFile({ page }: Workbench): Promise<void> {
  await page.keyboard.press("Control+S");
  await page.locator(".editor-group-container.active .tab.active:not(.dirty)").waitFor();
}

async function openQuickInput(page: Page, key: string): Promise<Locator> {
  const input = page.locator(".quick-input-widget input.input").first();
  await waitUntil("the quick input", async () => {
    await page.keyboard.press(key);
    return reaches(input, 3_000);
  });
  return input;
}

function activeTab(page: Page): Locator {
  return page.locator(".editor-group-container.active .tab.active");
}

/** Whether an element reaches a state in time; no error when it does not. */
function reaches(locator: Locator, timeout: number, state: "visible" | "hidden" = "visible"): Promise<boolean> {
  return locator.waitFor({ state, timeout }).then(
    () => true,
    () => false,
  );
}
