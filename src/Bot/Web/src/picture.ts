import { element } from "./dom";
import type { Picture } from "./reply";

/** A picture with its words, and the way to its figures; pressed, it opens in its full size. */
export function pictureElement({ address, alternative, data }: Picture): HTMLElement {
  return element(
    "figure", { class: "picture" },
    element("a", { href: address, target: "_blank", rel: "noopener" }, element("img", { src: address, alt: alternative, loading: "lazy" })),
    element("figcaption", {}, element("a", { href: data.address, download: "" }, data.title)),
  );
}
