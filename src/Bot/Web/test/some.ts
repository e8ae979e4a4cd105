import type { Activity } from "../src/activity.ts";
import type { Line } from "../src/conversation.ts";

/** Values that tests only need to exist. */
export const some = {
  bot: (key: string, more: Partial<Line> = {}): Line =>
    ({ key, by: "bot", text: `réponse ${key}`, cards: [], choices: [], fate: "said", ...more }),
  you: (key: string, more: Partial<Line> = {}): Line =>
    ({ key, by: "you", text: `message ${key}`, cards: [], choices: [], fate: "sending", ...more }),
  choice: (title: string) => ({ title, value: title.toLowerCase(), asksPosition: false }),
  activity: (id: string, more: Partial<Activity> = {}): Activity =>
    ({ id, type: "message", from: { id: "bot", role: "bot" }, text: `réponse ${id}`, ...more }),
  session: (token = "jeton") => ({ conversationId: "abc", token }),
};
