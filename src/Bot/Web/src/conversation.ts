import type { Card, Choice, Picture } from "./reply";

/** Who says a line: the person, the bot, or the page itself when something happens to the conversation. */
export type Speaker = "you" | "bot" | "page";

/** One thing said, as it shows. */
export interface Line {
  /** Of the person: chosen by this page, and the echo carries it back. Of the bot: the activity's id. */
  key: string;
  by: Speaker;
  text: string;
  language?: string;
  cards: readonly Card[];
  picture?: Picture;
  choices: readonly Choice[];
  fate: "sending" | "said" | "refused";
  /** Everything before it is erased. */
  forgets?: boolean;
}

/** Everything the page shows of a conversation. */
export interface Conversation {
  lines: readonly Line[];
  link: "joining" | "online" | "offline";
  /** The person spoke last, and the bot has not answered yet. */
  waiting: boolean;
}

/** What can happen to it. */
export type Event =
  | { kind: "said"; line: Line }
  | { kind: "heard"; lines: readonly Line[] }
  | { kind: "accepted"; key: string }
  | { kind: "refused"; key: string }
  | { kind: "link"; link: "online" | "offline" }
  | { kind: "noted"; line: Line };

export const nothingSaid: Conversation = { lines: [], link: "joining", waiting: false };

/** A line of the person or of the page, words only. */
export function plainLine(by: Speaker, key: string, text: string): Line {
  return { key, by, text, cards: [], choices: [], fate: by === "you" ? "sending" : "said" };
}

/** The conversation after an event. */
export function next(before: Conversation, event: Event): Conversation {
  switch (event.kind) {
    case "said":
      return { ...before, lines: [...before.lines, event.line], waiting: true };
    case "heard":
      return { ...before, lines: merged(before.lines, event.lines), waiting: stillWaiting(before, event.lines) };
    case "accepted":
      return { ...before, lines: withFate(before.lines, event.key, "said") };
    case "refused":
      return { ...before, lines: withFate(before.lines, event.key, "refused"), waiting: false };
    case "link":
      return { ...before, link: event.link };
    case "noted":
      return { ...before, lines: [...before.lines, event.line] };
  }
}

/** What the bot offers now: the choices of its last line, as long as the person did not answer. */
export function openChoices({ lines }: Conversation): { key: string; choices: readonly Choice[] } | undefined {
  const last = lines.filter(({ by }) => by !== "page").at(-1);
  return last?.by === "bot" && last.choices.length > 0 ? last : undefined;
}

/** The person's own words come back as an echo: they stay where they were said, as the bot keeps them (a phone number is masked). */
function merged(known: readonly Line[], heard: readonly Line[]): readonly Line[] {
  const echoes = new Map(heard.map((line) => [line.key, line]));
  const keys = new Set(known.map(({ key }) => key));
  const all = [...known.map((line) => echoes.get(line.key) ?? line), ...heard.filter(({ key }) => !keys.has(key))];
  return all.slice(Math.max(0, all.findLastIndex(({ forgets }) => forgets)));
}

function stillWaiting(before: Conversation, heard: readonly Line[]): boolean {
  return before.waiting && !heard.some(({ by }) => by === "bot");
}

function withFate(lines: readonly Line[], key: string, fate: Line["fate"]): readonly Line[] {
  return lines.map((line) => (line.key === key ? { ...line, fate } : line));
}
