import { expect, test } from "vitest";
import { linesOf, positionActivity, pressActivity } from "../src/reading.ts";
import { textsOf } from "../src/texts.ts";
import { some } from "./some.ts";

const texts = textsOf("fr");
const only = (...parameters: Parameters<typeof some.activity>) => linesOf([some.activity(...parameters)], texts)[0]!;
const card = { title: "Mairie", lines: [], buttons: [{ title: "Signaler une erreur", choice: "report:1" }] };

test("what is no message does not show", () => expect(linesOf([some.activity("1", { type: "typing" })], texts)).toEqual([]));

test("one's own words are found again by the key they were sent with", () =>
  expect(only("1", { from: { id: "x", role: "user" }, channelData: { clientActivityID: "k" } })).toMatchObject({ key: "k", by: "you" }));

test("a shared position comes back as words", () => {
  const echo = { type: "message", from: { id: "x", role: "user" } };
  expect(linesOf([{ ...echo, id: "1" }], texts)[0]?.text).toBe(texts.sharedPosition);
});

test("choices keep what they send and whether they ask for the position", () => {
  const actions = [{ title: "Utiliser ma position", value: { choice: "here", asksLocation: true } }];
  expect(only("1", { suggestedActions: { actions } }).choices).toEqual([{ title: "Utiliser ma position", value: "here", asksPosition: true }]);
});

test.each(["javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "vbscript:x", " javascript:alert(1)", "/relative"])(
  "a link of a card to « %s » is left out", (address) => {
    const cards = [{ ...card, links: [{ kind: "website", title: "Site", address }] }];
    expect(only("1", { channelData: { cards } }).cards[0]?.links).toEqual([]);
  });

test("a card keeps its call and its « Signaler une erreur »", () => {
  const cards = [{ ...card, links: [{ kind: "call", title: "Appeler", address: "tel:+33248530630" }] }];
  expect(only("1", { channelData: { cards } }).cards[0]).toMatchObject({ links: [{ kind: "call" }], choices: [{ value: "report:1" }] });
});

test("pressing a choice says its title and sends its value", () =>
  expect(pressActivity(some.choice("Blois"))).toEqual({ type: "message", text: "Blois", value: { choice: "blois" } }));

test("a position is sent as a place", () =>
  expect(positionActivity({ latitude: 47, longitude: 2 }).entities).toEqual([{ type: "Place", geo: { type: "GeoCoordinates", latitude: 47, longitude: 2 } }]));
