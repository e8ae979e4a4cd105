import { expect, test } from "vitest";
import { linesOf } from "../src/reading.ts";
import { textsOf } from "../src/texts.ts";

const texts = textsOf("fr");
const picture = {
  address: "http://elsewhere:5080/coverage/tout/dep%3A45.png",
  alternative: "Carte. Loiret.",
  data: { kind: "data", title: "Les chiffres", address: "http://elsewhere:5080/coverage/tout/dep%3A45.csv" },
};

test("a picture is taken from the server of this page, whatever name it gives itself", () => {
  const [line] = linesOf([{ id: "1", type: "message", from: { id: "bot" }, text: "Voici.", channelData: { picture } }], texts);
  expect(line?.picture?.address).toBe("/coverage/tout/dep%3A45.png");
  expect(line?.picture?.data.address).toBe("/coverage/tout/dep%3A45.csv");
});

test("a picture keeps its words for who does not see it", () => {
  const [line] = linesOf([{ id: "1", type: "message", from: { id: "bot" }, channelData: { picture } }], texts);
  expect(line?.picture?.alternative).toBe("Carte. Loiret.");
});
