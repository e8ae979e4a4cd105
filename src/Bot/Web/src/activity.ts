/** What Direct Line carries, as far as this page reads and writes it. */
export interface Activity {
  id?: string;
  type: string;
  from?: { id: string; role?: string };
  text?: string;
  value?: Chosen;
  locale?: string;
  suggestedActions?: { actions?: readonly CardAction[] };
  entities?: readonly object[];
  channelData?: ChannelData;
}

/** What a button sends back. */
export interface Chosen {
  choice: string;
  asksLocation?: boolean;
}

export interface CardAction {
  title: string;
  value: Chosen;
}

export interface ChannelData {
  /** Given by the sender; comes back untouched in the echo. */
  clientActivityID?: string;
  /** The bot's cards as data, beside the Adaptive Cards that other clients show. */
  cards?: readonly CardData[];
  /** A picture of the bot's own server. */
  picture?: PictureData;
  /** Everything said before was just erased. */
  forgets?: boolean;
}

export interface PictureData {
  address: string;
  alternative: string;
  data: { kind: string; title: string; address: string };
}

export interface CardData {
  title: string;
  lines: readonly { kind: string; text: string }[];
  links: readonly { kind: string; title: string; address: string }[];
  buttons: readonly { title: string; choice: string; asksLocation?: boolean }[];
}

export interface ActivitySet {
  activities: readonly Activity[];
  watermark?: string;
}
