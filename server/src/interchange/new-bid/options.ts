import type { InterchangeLocale, MessageKey, MessageValues } from "../messages.ts";

/** What a new bid starts from. */
export interface NewBidOptions {
  /** Folder of the bid below `bids/`, and with it the id of the tender. */
  readonly slug: string;
  /** The pack that the tender names. */
  readonly pack: string;
  /** Language of the bid, of the comments and of the messages. */
  readonly language: InterchangeLocale;
  /** The current day, such as `2026-11-24`: dates in examples lie behind it. */
  readonly today: string;
}

/** Writes comments in the language chosen. */
export type Say = (key: MessageKey, values?: MessageValues) => string;
