/** A piece of a sentence: words, or words that lead somewhere. */
export interface Piece {
  text: string;
  address?: string;
}

const web = String.raw`https?:\/\/[^\s<>"»]*[^\s<>"».,;:!?)]`;
const phone = String.raw`(?<![\d+])(?:0|\+33[\s.]?)[1-9](?:[\s\u00a0\u202f.]?\d{2}){4}(?!\d)`;
const month = "janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc";
const helpline = String.raw`(?<=\b(?:au|le|call) )(?:3\d[\s\u00a0\u202f]?\d{2}|1[578]|11[024-9])\b(?![\s\u00a0\u202f]?(?:h\b|\d|€|%|${month}))`;
const reachable = new RegExp(`(${web}|${phone}|${helpline})`, "iu");

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
  return text.startsWith("http") ? text : `tel:${text.replace(/[^\d+]/g, "")}`;
}
