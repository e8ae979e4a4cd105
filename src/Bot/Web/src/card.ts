import { button, element } from "./dom";
import { newKey } from "./key";
import type { Card, Choice, Link } from "./reply";
import type { Texts } from "./texts";

/** A structure: a heading, its facts, the ways to reach it, what can be asked of it. */
export function cardElement(card: Card, texts: Texts, choose: (choice: Choice) => void): HTMLElement {
  const id = `card-${newKey()}`;
  return element(
    "article", { class: "card", "aria-labelledby": id },
    element("h3", { id }, card.title),
    element("ul", { class: "facts", role: "list" }, ...card.lines.map(({ kind, text }) => element("li", { class: kind }, text))),
    element("ul", { class: "links", role: "list", "aria-label": texts.cardLinks }, ...card.links.map((link) => element("li", {}, linkElement(link, card, texts)))),
    ...card.choices.map((choice) => button(choice.title, () => choose(choice), { class: "quiet", "aria-describedby": id })),
  );
}

/** « Itinéraire » says little in a list of links: the name of the place goes with it. */
function linkElement({ kind, title, address }: Link, card: Card, texts: Texts): HTMLAnchorElement {
  const outside = address.startsWith("http");
  const place = element("span", { class: "heard" }, `, ${card.title}${outside ? ` (${texts.newTab})` : ""}`);
  return element("a", { class: kind, href: address, ...(outside && { target: "_blank", rel: "noopener noreferrer" }) }, title, place);
}
