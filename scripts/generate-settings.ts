import { readFile } from "node:fs/promises";

/** A setting as package.json declares it; texts are keys of package.nls.json between percent signs. */
interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription: string;
}

const begin = "<!-- Settings: generated from package.json by scripts/generate-settings.ts -->";
const end = "<!-- End of the settings -->";

/** The README with the table of all settings of the extension between its two markers. Throws where they are missing. */
export async function generateSettings(): Promise<Map<string, string>> {
  const readme = await readFile("README.md", "utf8");
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error("README.md has lost the markers of the settings.");
  const manifest: { contributes: { configuration: { properties: Record<string, Setting> } } } = JSON.parse(
    await readFile("package.json", "utf8"),
  );
  const texts: Record<string, string> = JSON.parse(await readFile("package.nls.json", "utf8"));
  const table = makeTable(manifest.contributes.configuration.properties, texts);
  return new Map([["README.md", `${readme.slice(0, from)}${begin}\n\n${table}\n\n${readme.slice(to)}`]]);
}

function makeTable(settings: Readonly<Record<string, Setting>>, texts: Readonly<Record<string, string>>): string {
  const say = (text: string): string => (/^%.+%$/.test(text) ? (texts[text.slice(1, -1)] ?? text) : text);
  const rows = Object.entries(settings).map(([name, setting]) => {
    const choices = (setting.enum ?? []).map((value, index) => {
      const meaning = say(setting.enumDescriptions?.[index] ?? "").replace(/\.$/, "");
      return meaning === "" ? `\`${value}\`` : `\`${value}\`: ${meaning}`;
    });
    const meaning = [say(setting.markdownDescription), ...(choices.length > 0 ? [`${choices.join("; ")}.`] : [])];
    return `| \`${name}\` | \`${String(setting.default)}\` | ${meaning.join("<br>").replaceAll("|", "\\|")} |`;
  });
  return ["| setting | unless you change it | what it means |", "| --- | --- | --- |", ...rows].join("\n");
}
