// The layers of the server, the lowest first. A layer may import only layers that stand before it.
const layers = [
  "text",
  "syntax",
  "schema",
  "model",
  "rules",
  "export",
  "interchange",
  "analysis",
  "features",
  "host",
  "lsp",
  "cli",
];

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `layer-${layer}`,
  comment: `${layer}/ may import only what stands before it: ${layers.slice(0, index).join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `^server/src/${layer}/`, pathNot: "\\.test\\.ts$" },
  to: {
    path: layers
      .slice(index + 1)
      .map((later) => `^server/src/${later}/`)
      .join("|"),
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "rules-and-export-apart",
      comment: "What is judged and what is printed both come from the model, never from each other.",
      severity: "error",
      from: { path: "^server/src/export/", pathNot: "\\.test\\.ts$" },
      to: { path: "^server/src/rules/" },
    },
    {
      name: "cli-and-lsp-apart",
      comment: "The faces know the engine, not each other.",
      severity: "error",
      from: { path: "^server/src/cli/" },
      to: { path: "^server/src/lsp/" },
    },
    {
      name: "no-node-in-the-core",
      comment: "The core must run in a web worker one day: files come through the Workspace port.",
      severity: "error",
      from: { path: "^server/src/", pathNot: "^server/src/(?:host|cli)/|^server/src/lsp/main|\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "vscode-only-in-the-extension",
      comment: "The server serves every editor.",
      severity: "error",
      from: { pathNot: "^extension/|^tests/vscode/" },
      to: { path: "^vscode$|^vscode-languageclient" },
    },
    {
      name: "extension-stays-thin",
      comment:
        "The client talks to the server through the protocol. It shares names with it, and the rules by which a Markdown parser reads directives.",
      severity: "error",
      from: { path: "^extension/" },
      to: {
        path: "^server/src/",
        pathNot:
          "^server/src/(?:lsp/protocol|syntax/markdown/(?:block-rules|inline-rules|heading-attributes|recorder))\\.ts$",
      },
    },
    {
      name: "no-circular",
      comment:
        "A circle of imports has no order to be read in. Blocks hold blocks, so their writers may call each other.",
      severity: "error",
      from: { pathNot: "^server/src/export/(?:build|docx|pages)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "not-resolvable",
      comment: "An import that leads nowhere would make every other rule blind.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|out)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".cjs", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
