/** A piece of a sentence: words, or words that lead somewhere. */
export interface Piece {
  text: string;
  address?: string;
}

const space = String.raw`[\s\u00a0\u202f.]?`;
const web = String.raw`https?:\/\/[^\s<>"»]*[^\s<>"».,;:!?)]`;
const phone = String.raw`(?<![\d+])(?:(?:0|\+33${space})[1-9](?:${space}\d{2}){4}|0${space}8\d{2}(?:${space}\d{2}){3})(?!\d)`;

// A short number is a helpline where a sentence sends people to it: « Appelez le 15 », « In danger: 17. ».
const sent = String.raw`(?<=(?:^|[.!?:]\s|\b(?:au|le|call|or|at) ))`;
const counts = String.raw`\b(?:h|km|m|min)\b|%|€|rue|avenue|boulevard|place|lieux|janv|févr|mars|avril|mai |juin|juil|août|sept|oct|nov|déc`;
const helpline = String.raw`${sent}(?:(?:3\d${space}\d{2}|11[0-9])(?!\d|[\s\u00a0\u202f]?(?:\d|${counts}))|1[578](?=[.!]|$|,? (?:ou|or|tout|right)\b))`;
const reachable = new RegExp(`(${web}|${phone}|${helpline})`, "iu");

/** Reached by text message only: it is made for those who cannot hear or speak. */
const textOnly = "114";

/** Web addresses and phone numbers in a sentence of the bot can be pressed. */
export function pieces(sentence: string): readonly Piece[] {
  return sentence
    .split(reachable)
    .map((text, index): Piece => (index % 2 === 0 ? { text } : { text, address: addressOf(text) }))
    .filter(({ text }) => text !== "");
}

/** Paragraphs, each a list of lines. */
export function paragraphs(text: string): readonly (readonly string[])[] {
  return text.trim().split(/\n\s*\n/).map((paragraph) => paragraph.split("\n"));
}

function addressOf(text: string): string {
  if (text.startsWith("http")) return text;
  const number = text.replace(/[^\d+]/g, "");
  return number === textOnly ? `sms:${number}` : `tel:${number}`;
}
