import type { Session } from "./wire";

const sessionKey = "conversation";
const draftKey = "draft";

/**
 * What the browser remembers, for this tab only: many people write from the computer of a library,
 * and nobody after them may find their conversation.
 */
export class Memory {
  constructor(private readonly store: Storage) {}

  get session(): Session | undefined {
    return this.read((kept) => {
      const { conversationId, token } = JSON.parse(kept) as Partial<Session>;
      return typeof conversationId === "string" && typeof token === "string" ? { conversationId, token } : undefined;
    }, sessionKey);
  }

  set session(session: Session | undefined) {
    this.write(sessionKey, session && JSON.stringify({ conversationId: session.conversationId, token: session.token }));
  }

  /** What was typed and not sent yet. */
  get draft(): string {
    return this.read((kept) => kept, draftKey) ?? "";
  }

  set draft(text: string) {
    this.write(draftKey, text === "" ? undefined : text);
  }

  /** A browser may refuse storage, and what it holds may be damaged: then nothing is remembered. */
  private read<Value>(understand: (kept: string) => Value | undefined, key: string): Value | undefined {
    try {
      const kept = this.store.getItem(key);
      return kept === null ? undefined : understand(kept);
    } catch {
      return undefined;
    }
  }

  private write(key: string, value: string | undefined): void {
    try {
      if (value === undefined) this.store.removeItem(key);
      else this.store.setItem(key, value);
    } catch {
      // Private browsing may forbid it; the conversation works, and is lost on reload.
    }
  }
}
