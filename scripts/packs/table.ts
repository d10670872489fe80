import type { BuiltInPack } from "../../server/src/model/pack.ts";

interface Row {
  readonly kind: string;
  readonly what: string;
  readonly routes?: readonly string[];
  readonly source?: {
    readonly clause?: string;
    readonly asOf?: string;
    readonly verified?: boolean;
    readonly url?: string;
  };
}

/** The page of all facts of law that the product holds, with source and date; what nobody confirmed is marked. */
export function makePacksPage(packs: readonly BuiltInPack[]): string {
  const parts = packs.map((pack) => {
    const rows = rowsOf(pack);
    const table = [
      "| what | routes | where it stands | read on | confirmed |",
      "| --- | --- | --- | --- | --- |",
      ...rows.map(({ kind, what, routes, source }) => {
        const clause = source?.clause ?? "";
        const linked = source?.url === undefined ? clause : `[${clause}](${source.url})`;
        const cells = [
          `${kind}: ${what}`,
          routes?.join(", ") ?? "all",
          linked,
          source?.asOf ?? "",
          source?.verified ? "yes" : "**no**",
        ];
        return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
      }),
    ];
    const lists =
      pack.styles?.map((list) => `- \`${list.id}\`: ${list.title} (${list.entries?.length ?? 0} entries)`) ?? [];
    return [
      `## \`${pack.id}\`: ${pack.title}`,
      pack.description ?? "",
      rows.length > 0 ? table.join("\n") : "It holds no fact of law.",
      ...(lists.length > 0 ? [`Lists of words:\n\n${lists.join("\n")}`] : []),
    ].join("\n\n");
  });
  return `${[
    "# Packs",
    "What differs by law. A tender names its pack under `pack`; a workspace can add packs of its own, files with `kind: pack` that `tenderdraft.yaml` names under `packs`: documents, numbers, words and verdicts without any code. What nobody has confirmed is marked here, and a finding that rests on it is a warning at most and says so.",
    ...parts,
  ].join("\n\n")}\n`;
}

function rowsOf(pack: BuiltInPack): readonly Row[] {
  const row = (kind: string, what: string, data: Omit<Row, "kind" | "what">): Row => ({
    kind,
    what,
    ...(data.routes ? { routes: data.routes } : {}),
    ...(data.source ? { source: data.source } : {}),
  });
  return [
    ...(pack.requiredDocuments ?? []).map((one) => {
      const when = one.nature === "conditional" ? ` (${one.condition ?? "conditional"})` : "";
      return row("document", `${one.title}${when}`, one);
    }),
    ...(pack.thresholds ?? []).map((one) =>
      row("number", `\`${one.id}\` ${[one.value, one.unit].filter(Boolean).join(" ")}`, one),
    ),
    ...(pack.legalForms ?? []).map((one) =>
      row("legal form", `${one.names?.join(", ")}: ${one.allowed ? "may bid" : "may not bid"}`, one),
    ),
    ...(pack.formulas ?? []).map((one) => row("formula", `\`${one.id}\` ${one.title}`, one)),
    ...(pack.verdicts ?? []).map((one) => row("verdict", `\`${one.rule}\` is ${one.verdict}`, one)),
    ...(pack.calendar ? [row("calendar", "working days", pack.calendar)] : []),
  ];
}
