import { openChoices, type Conversation, type Line } from "./conversation";
import { button, byId, element } from "./dom";
import { lineElement, showFate } from "./line";
import type { Choice } from "./reply";
import type { Texts } from "./texts";

/** An answer that takes longer, in milliseconds, is announced: nearly all come at once. */
const slowAnswer = 800;

/** Draws a conversation, adding only what is new: a screen reader hears each line once. */
export class View {
  private readonly log = byId("log");
  private readonly status = byId("status");
  private readonly shown = new Map<string, HTMLElement>();
  private offer: { key: string; group: HTMLElement } | undefined;
  private wasOffline = false;
  private slow: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly texts: Texts, private readonly choose: (choice: Choice, event?: MouseEvent) => void) {}

  draw(conversation: Conversation): void {
    const fresh = conversation.lines.filter(({ key }) => !this.shown.has(key));
    this.forget(conversation);
    this.offerChoices(conversation);
    for (const line of fresh) {
      const drawn = lineElement(line, this.texts, this.choose);
      this.shown.set(line.key, drawn);
      this.log.insertBefore(drawn, this.offer?.group ?? null);
    }
    for (const line of conversation.lines) showFate(this.shown.get(line.key)!, line, this.texts);
    this.tellStatus(conversation);
    document.body.classList.toggle("spoke", conversation.lines.some(({ by }) => by === "you"));
    this.follow(conversation, fresh);
  }

  /** Puts the reader at the last line, without opening the keyboard of a phone. */
  focusLastLine(): void {
    [...this.shown.values()].at(-1)?.focus({ preventScroll: true });
  }

  /** What is no longer said no longer shows. */
  private forget({ lines }: Conversation): void {
    const said = new Set(lines.map(({ key }) => key));
    for (const [key, shown] of this.shown) {
      if (said.has(key)) continue;
      shown.remove();
      this.shown.delete(key);
    }
  }

  private offerChoices(conversation: Conversation): void {
    const open = openChoices(conversation);
    if (open?.key === this.offer?.key) return;
    this.offer?.group.remove();
    this.offer = open && { key: open.key, group: this.choicesElement(open.choices) };
    if (this.offer) this.log.append(this.offer.group);
  }

  private choicesElement(choices: readonly Choice[]): HTMLElement {
    return element(
      "div", { class: "choices", role: "group", "aria-label": this.texts.choices },
      ...choices.map((choice) => button(choice.title, (event) => this.choose(choice, event))),
    );
  }

  private tellStatus({ link, waiting }: Conversation): void {
    const back = link === "online" && this.wasOffline ? this.texts.online : "";
    if (link !== "joining") this.wasOffline = link === "offline";
    clearTimeout(this.slow);
    if (link === "offline") this.write(this.texts.offline);
    else if (waiting) this.slow = setTimeout(() => this.write(this.texts.waiting), slowAnswer);
    else this.write(back);
    this.status.classList.toggle("offline", link === "offline");
  }

  private write(status: string): void {
    if (this.status.textContent !== status) this.status.textContent = status;
  }

  /** The beginning of an answer matters more than its end; before the person says anything the page stays at its top. */
  private follow({ lines }: Conversation, fresh: readonly Line[]): void {
    if (!lines.some(({ by }) => by === "you")) return;
    const start = fresh.findLast(({ by }) => by === "you") ?? fresh[0];
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (start) this.shown.get(start.key)!.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
  }
}
