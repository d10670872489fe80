/** A window on a copy of the examples, for the checks that drive it as a person does. Not run by itself. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startVsCodeServer } from "../../scripts/ci/vscode-server.ts";
import { openFolder, screenshot, type Workbench } from "../../scripts/ci/workbench.ts";
import { copyExamples, type Product } from "./prepare.ts";

/** Where pictures of the window land. */
export const pictures = resolve(import.meta.dirname, "../../out/screenshots");

interface WindowOptions {
  /** True leaves workspace trust on, so that the window begins in Restricted Mode. */
  readonly trust?: boolean;
  /** Settings of the folder. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Size of the window in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

let current: Workbench | undefined;

/** Opens a copy of the examples in a window, and ends both with `run`. */
export async function withWindow(
  product: Product,
  { trust = false, settings, size }: WindowOptions,
  run: (workbench: Workbench, folder: string) => Promise<void>,
): Promise<void> {
  const folder = copyExamples(product);
  if (settings) {
    mkdirSync(join(folder, ".vscode"), { recursive: true });
    writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify(settings));
  }
  const server = await startVsCodeServer({ vsix: [product.vsix], folder, trust });
  try {
    const workbench = await openFolder(server.url, size);
    current = workbench;
    try {
      await run(workbench, folder);
    } finally {
      current = undefined;
      await workbench.close();
    }
  } finally {
    await server.stop();
  }
}

/** Keeps a picture of the open window after a failed check. */
export async function keepPictureOfFailure(name: string): Promise<void> {
  if (current) await screenshot(current, join(pictures, `failed-${name.replaceAll(/\W+/g, "-")}.png`));
}
