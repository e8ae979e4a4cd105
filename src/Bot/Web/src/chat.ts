import type { Activity } from "./activity";
import { Composer } from "./composer";
import { next, nothingSaid, plainLine, type Event } from "./conversation";
import { DirectLine, type Listener } from "./directline";
import { byId } from "./dom";
import { newKey } from "./key";
import { locate } from "./position";
import { linesOf, positionActivity, pressActivity, textActivity } from "./reading";
import type { Choice } from "./reply";
import type { Memory } from "./storage";
import type { Texts } from "./texts";
import { View } from "./view";
import { Wire, type Session } from "./wire";

/** The conversation of this page: what the person does goes to the bot, what the bot says shows. */
export class Chat {
  private readonly view: View;
  private readonly composer: Composer;
  private conversation = nothingSaid;
  private line!: DirectLine;
  private session: Session | undefined;
  private spoke: boolean;

  constructor(private readonly texts: Texts, private readonly memory: Memory) {
    this.session = memory.session;
    this.spoke = this.session !== undefined;
    this.view = new View(texts, (choice, event) => void this.choose(choice, event));
    this.composer = new Composer(texts, memory.draft, (draft) => (memory.draft = draft), (text) => this.say(text, textActivity(text)));
  }

  open(): void {
    byId("composer").hidden = false;
    byId("restart").addEventListener("click", () => this.restart());
    for (const sign of ["online", "focus"]) window.addEventListener(sign, () => this.line.wake());
    this.connect();
  }

  private connect(): void {
    this.line = new DirectLine(new Wire(this.texts.language), this.listener(), this.session);
    void this.line.stay();
  }

  private listener(): Listener {
    return {
      heard: (activities) => this.happen({ kind: "heard", lines: linesOf(activities, this.texts) }),
      link: (link) => this.happen({ kind: "link", link }),
      accepted: (key) => this.happen({ kind: "accepted", key }),
      refused: (key) => this.happen({ kind: "refused", key }),
      expired: () => this.note(this.texts.expired),
      joined: (session) => this.remember(session),
    };
  }

  private say(shown: string, activity: Activity): void {
    const key = newKey();
    this.spoke = true;
    if (this.session) this.memory.session = this.session;
    this.happen({ kind: "said", line: plainLine("you", key, shown) });
    this.line.post({ ...activity, locale: this.texts.language, channelData: { clientActivityID: key } });
  }

  private async choose(choice: Choice, event?: MouseEvent): Promise<void> {
    if (choice.asksPosition) await this.sharePosition();
    else this.say(choice.title, pressActivity(choice));
    this.comeBack(event);
  }

  private async sharePosition(): Promise<void> {
    const found = await locate();
    if (typeof found === "object") this.say(this.texts.sharedPosition, positionActivity(found));
    else this.note({ denied: this.texts.positionDenied, unknown: this.texts.positionUnknown, absent: this.texts.positionAbsent }[found]);
  }

  /** After a press, back to where one writes; under a finger that would open the keyboard over the answer. */
  private comeBack(event?: MouseEvent): void {
    const finger = event !== undefined && event.detail > 0 && matchMedia("(pointer: coarse)").matches;
    if (finger) this.view.focusLastLine();
    else this.composer.focus();
  }

  private restart(): void {
    this.line.stop();
    this.session = this.memory.session = undefined;
    this.spoke = false;
    this.conversation = nothingSaid;
    this.note(this.texts.restarted);
    this.connect();
    this.composer.focus();
  }

  /** A conversation in which the person said nothing is not worth a trace in the browser. */
  private remember(session: Session): void {
    this.session = session;
    if (this.spoke) this.memory.session = session;
  }

  private note(text: string): void {
    this.happen({ kind: "noted", line: plainLine("page", newKey(), text) });
  }

  private happen(event: Event): void {
    this.conversation = next(this.conversation, event);
    this.view.draw(this.conversation);
  }
}
