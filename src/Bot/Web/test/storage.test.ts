import { expect, test } from "vitest";
import { Memory } from "../src/storage.ts";
import { some } from "./some.ts";

function shelf(kept: Record<string, string> = {}): Storage {
  const values = new Map(Object.entries(kept));
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  } as Storage;
}

const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage;

function refuse(): never {
  throw new DOMException("denied", "SecurityError");
}

test("a conversation is found again", () => {
  const store = shelf();
  new Memory(store).session = some.session();
  expect(new Memory(store).session).toEqual(some.session());
});

test("a forgotten conversation is not found again", () => {
  const memory = new Memory(shelf());
  memory.session = some.session();
  memory.session = undefined;
  expect(memory.session).toBeUndefined();
});

test.each(["", "{", "null", "{}", '{"token":1}'])("damaged memory « %s » is no memory", (kept) =>
  expect(new Memory(shelf({ conversation: kept })).session).toBeUndefined());

test("a draft waits for its author", () => {
  const store = shelf();
  new Memory(store).draft = "une aide pour";
  expect(new Memory(store).draft).toBe("une aide pour");
});

test("a browser that refuses storage does not stop the page", () => {
  const memory = new Memory(refusing);
  memory.session = some.session();
  expect([memory.session, memory.draft]).toEqual([undefined, ""]);
});
