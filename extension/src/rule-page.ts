import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type RulePageParams, type RulePageResult, serverRequests } from "../../server/src/lsp/protocol.ts";

const scheme = "tenderdraft-rule";

/**
 * Opens the page of a rule where a finding links to it: `<editor>://tenderdraft.tenderdraft/rule/<id>`. The pages
 * come from the server, so that they are there without a network.
 */
export function registerRulePages(client: LanguageClient): vscode.Disposable {
  const pages: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent(uri) {
      const params: RulePageParams = { id: uri.path.replace(/^\/|\.md$/g, "") };
      const page = await client.sendRequest<RulePageResult | null>(serverRequests.rulePage, params);
      return page?.markdown ?? vscode.l10n.t("There is no page about “{0}”.", params.id);
    },
  };
  const links: vscode.UriHandler = {
    async handleUri(uri) {
      const id = /^\/rule\/([a-z]+\/[a-z0-9-]+)$/.exec(uri.path)?.[1];
      if (id)
        await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.from({ scheme, path: `/${id}.md` }));
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, pages),
    vscode.window.registerUriHandler(links),
  );
}
