import { describe, expect, test } from "vitest";
import { next, nothingSaid, openChoices, plainLine, type Conversation, type Event } from "../src/conversation.ts";
import { some } from "./some.ts";

const after = (...events: Event[]): Conversation => events.reduce(next, nothingSaid);
const keys = ({ lines }: Conversation) => lines.map(({ key }) => key);

describe("what shows of a conversation", () => {
  test("the echo of a message is not a second message", () =>
    expect(keys(after({ kind: "said", line: some.you("a") }, { kind: "heard", lines: [some.you("a", { fate: "said" })] }))).toEqual(["a"]));

  test("a number that the bot masked is masked here too", () => {
    const said = after({ kind: "said", line: some.you("a", { text: "06 12 34 56 78" }) }, { kind: "heard", lines: [some.you("a", { text: "•••" })] });
    expect(said.lines[0]?.text).toBe("•••");
  });

  test("a message stays marked until it is taken", () => {
    const sent = after({ kind: "said", line: some.you("a") });
    expect(sent.lines[0]?.fate).toBe("sending");
    expect(next(sent, { kind: "accepted", key: "a" }).lines[0]?.fate).toBe("said");
  });

  test("a refused message no longer waits for an answer", () => {
    const refused = after({ kind: "said", line: some.you("a") }, { kind: "refused", key: "a" });
    expect(refused).toMatchObject({ waiting: false, lines: [{ fate: "refused" }] });
  });

  test("the bot is awaited until it answers", () => {
    const asked = after({ kind: "said", line: some.you("a") });
    expect(asked.waiting).toBe(true);
    expect(next(asked, { kind: "heard", lines: [some.bot("1")] }).waiting).toBe(false);
  });

  test("a lost connection loses no line", () =>
    expect(keys(after({ kind: "said", line: some.you("a") }, { kind: "link", link: "offline" }))).toEqual(["a"]));
});

test("what the bot erased no longer shows, nor what was said before", () =>
  expect(keys(after({ kind: "heard", lines: [some.bot("1")] }, { kind: "said", line: some.you("a") }, { kind: "heard", lines: [some.bot("2", { forgets: true })] }))).toEqual(["2"]));

describe("the choices that are open", () => {
  const asked = after({ kind: "heard", lines: [some.bot("1", { choices: [some.choice("Blois")] })] });

  test("are those of the bot's last line", () => expect(openChoices(asked)?.key).toBe("1"));

  test("close when the person answers", () => expect(openChoices(next(asked, { kind: "said", line: some.you("a") }))).toBeUndefined());

  test("stay when the page itself says something", () =>
    expect(openChoices(next(asked, { kind: "noted", line: plainLine("page", "n", "Position inconnue") }))?.key).toBe("1"));
});
