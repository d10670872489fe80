import type { DocumentPreviewResult } from "./protocol.ts";
import type { Session } from "./session.ts";
import { textProperty } from "./settings.ts";
import { uriOfPath } from "./uri.ts";

/** Answers `tenderdraft/preview`. */
export async function provideDocumentPreview(session: Session, params: unknown): Promise<DocumentPreviewResult> {
  const found = await session.locate(textProperty(params, "uri") ?? "");
  if (!found) return { state: "none" };
  const { root, file } = found;
  const wanted = textProperty(params, "bid");
  const manifest = wanted === undefined ? undefined : await session.locate(wanted);
  const known = textProperty(params, "known");
  const answer = await root.service.documentPreview({
    file,
    asOf: session.asOf(),
    ...(manifest?.root === root ? { bid: manifest.file } : {}),
    ...(known === undefined ? {} : { known }),
  });
  if (answer.state === "none") return answer;
  if (answer.state === "several") {
    return { state: "several", bids: answer.bids.map(({ bid, title }) => ({ bid: session.uriOf(root, bid), title })) };
  }
  const bid = session.uriOf(root, answer.bid);
  if (answer.state === "unreadable") return { state: "unreadable", bid };
  // The keys of pieces are the engine's own.
  const steps = answer.steps.map((step) => {
    if (!("html" in step)) return step;
    const { key: _key, ...piece } = step;
    return piece;
  });
  return { ...answer, bid, root: uriOfPath(root.path), steps };
}
