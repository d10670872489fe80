/** The language servers that this one is compared with; read in their sources in the middle of 2026. */
export const peers = [
  "vscode-markdown-languageserver",
  "yaml-language-server",
  "vscode-eslint",
  "rust-analyzer",
  "langium",
  "volar",
  "marksman",
  "tinymist",
  "texlab",
  "actions/languageserver",
] as const;

/** What each peer has, in the order of `peers`: `-` nothing, `r` with resolve, `p` with prepare, `f` a hook of a framework, `c` by a request of its own. */
export const peerFeatures = {
  "diagnostics, pushed": "- Y - Y Y Y Y Y Y Y",
  "diagnostics, pulled by document": "Y - Y Y - Y - - - -",
  "diagnostics, pulled by workspace": "- - - - - f - - - -",
  "diagnostics of files that are not open": "- - - Y Y Y Y Y Y -",
  completion: "Y Y - Yr f Yr Y Y Yr Y",
  hover: "Y Y - Y f Y Y Y Y Y",
  definition: "Y Y - Y f Y Y Y Y -",
  references: "Y - - Y f Y Y Y Y -",
  "document highlight": "Y - - Y f Y - Y Y -",
  rename: "Yp Yp - Yp fp Yp Yp Yp Yp -",
  "paths follow renamed files": "c - - Y f c - Y - -",
  "document symbols": "Y Y - Y f Y Y Y Y Y",
  "workspace symbols": "Y - - Y f Yr Y Y Y -",
  "code actions": "Yr Y Y Yr f Yr Y Y - Y",
  "code lenses": "- Y - Yr f Yr Y Y - -",
  "inlay hints": "- - - Yr f Yr - Y Y Y",
  "semantic tokens": "- - - Y f Y Y Y - -",
  folding: "Y Y - Y f Y - Y Y -",
  "selection ranges": "Y Y - Y - Y - Y - -",
  "document links": "Yr Y - - f Yr - Y Y Y",
  formatting: "- Y Y Y f Y - Y Y -",
  "linked editing": "- - - - - Y - - - -",
  "call or type hierarchy": "- - - Y f Y - - - -",
  "preview of the document": "- - - - - - - c - -",
  commands: "- Y Y - f Y Y Y Y Y",
  "progress of long work": "- - - Y - Y - - Y -",
  "several workspace folders": "Y Y Y Y Y Y Y Y - Y",
  "position encoding by agreement": "- - - Y - - - Y - -",
  "cancelled requests end at once": "Y - Y Y Y Y - ? - -",
} as const;

/** A row of the comparison. */
export type FeatureName = keyof typeof peerFeatures;
