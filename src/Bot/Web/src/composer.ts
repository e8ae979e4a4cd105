import { byId } from "./dom";
import { fill, type Texts } from "./texts";

/** As much as the bot reads of one message. */
export const longestMessage = 4_000;

/** Where the person writes. What is typed stays until it is sent. */
export class Composer {
  private readonly form = byId<HTMLFormElement>("composer");
  private readonly field = byId<HTMLTextAreaElement>("message");
  private readonly note = byId("note");

  constructor(private readonly texts: Texts, draft: string, private readonly keep: (draft: string) => void, private readonly say: (text: string) => void) {
    this.field.value ||= draft;
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.pressed(event));
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.typed();
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  private typed(): void {
    this.keep(this.field.value);
    const count = this.field.value.trim().length;
    const tooLong = count > longestMessage;
    this.field.setAttribute("aria-invalid", String(tooLong));
    const note = tooLong ? fill(this.texts.tooLong, { count, limit: longestMessage }) : "";
    if (this.note.textContent !== note) this.note.textContent = note;
  }

  /** Enter sends, Shift+Enter begins a line; while an accent or a suggestion is being composed, Enter belongs to the keyboard. */
  private pressed(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const text = this.field.value.trim();
    if (text !== "" && text.length <= longestMessage) {
      this.field.value = "";
      this.typed();
      this.say(text);
    }
    this.focus();
  }
}
