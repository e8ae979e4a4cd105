import { cardElement } from "./card";
import type { Line } from "./conversation";
import { element } from "./dom";
import { pictureElement } from "./picture";
import type { Choice } from "./reply";
import type { Texts } from "./texts";
import { paragraphs, pieces, type Piece } from "./words";

/** One line: who says it, to the eye and to the ear, then what. */
export function lineElement(line: Line, texts: Texts, choose: (choice: Choice) => void): HTMLElement {
  const spoken = line.language === undefined || line.language === texts.language ? {} : { lang: line.language };
  return element(
    "div", { class: `line ${line.by}`, tabindex: "-1", ...spoken },
    element("p", { class: "who", lang: texts.language }, texts[line.by], element("span", { class: "heard" }, " :")),
    ...(line.text.trim() === "" ? [] : [element("div", { class: "words" }, ...wordsOf(line))]),
    ...line.cards.map((card) => cardElement(card, texts, choose)),
    ...(line.picture ? [pictureElement(line.picture)] : []),
    element("p", { class: "fate" }),
  );
}

/** What became of a line the person said: on its way, kept with its personal numbers masked, or not taken. */
export function showFate(shown: HTMLElement, { by, text, fate }: Line, texts: Texts): void {
  if (by !== "you") return;
  write(shown.querySelector(".words p")!, text);
  write(shown.querySelector(".fate")!, fate === "said" ? "" : texts[fate]);
}

/** A live region is read again when it is written again: only a change is written. */
function write(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** What a person types is shown as it is and leads nowhere; what the bot says can be pressed where it leads somewhere. */
function wordsOf(line: Line): HTMLElement[] {
  if (line.by !== "bot") return [element("p", {}, line.text)];
  return paragraphs(line.text).map((lines) =>
    element("p", {}, ...lines.flatMap((words, index) => [...(index > 0 ? [element("br", {})] : []), ...pieces(words).map(pieceOf)])),
  );
}

function pieceOf({ text, address }: Piece): Node | string {
  return address === undefined ? text : element("a", { href: address, rel: "noopener noreferrer" }, text);
}
