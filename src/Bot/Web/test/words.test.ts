import en from "../../../../dialogs/en/citizen.lg?raw";
import fr from "../../../../dialogs/fr/citizen.lg?raw";
import { describe, expect, test } from "vitest";
import { paragraphs, pieces } from "../src/words.ts";

const addresses = (sentence: string) => pieces(sentence).flatMap(({ address }) => address ?? []);

describe("what can be pressed in a sentence", () => {
  test.each([
    ["Appelez le 02 48 53 06 30.", "tel:0248530630"],
    ["Appelez le +33 2 48 53 06 30.", "tel:+33248530630"],
    ["Appelez le 3919, c’est gratuit.", "tel:3919"],
    ["Vous pouvez appeler le 39 19.", "tel:3919"],
    ["Appelez le 15.", "tel:15"],
    ["Call 112 now.", "tel:112"],
    ["In danger right now: 17, or come.", "tel:17"],
    ["Appelez le 0 800 05 95 95, gratuit.", "tel:0800059595"],
    ["Écrivez au 114, par SMS.", "sms:114"],
    ["Voyez https://www.pix.fr/abc.", "https://www.pix.fr/abc"],
  ])("« %s » leads to %s", (sentence, address) => expect(addresses(sentence)).toEqual([address]));

  test.each(["Ouvert le 15 mars.", "37000 Tours", "Il reste 3 000 places.", "javascript:alert(1)", "Fiche de 2020, le 15 h.", "Ouvert : 15, rue du Pont.", "Distance : 112 km.", "115 lieux.", "Le 3 115."])(
    "« %s » leads nowhere", (sentence) => expect(addresses(sentence)).toEqual([]));

  test("nothing of the sentence is lost", () => {
    const sentence = "Appelez le 3919 ou le 02 48 53 06 30, ou voyez https://a.fr !";
    expect(pieces(sentence).map(({ text }) => text).join("")).toBe(sentence);
  });
});

test("an empty line begins a paragraph, a line break a line", () =>
  expect(paragraphs("un\ndeux\n\ntrois")).toEqual([["un", "deux"], ["trois"]]));

/** Numbers that save lives, as dialogs/ writes them. */
const vital = /\b(?:3114|3919|3018|11[2459]|0 800 05 95 95)\b/g;

test.each([...fr.split("\n"), ...en.split("\n")].filter((line) => /^\s*- .*\b(?:3114|3919|3018|11[2459]|0 800)/.test(line)).map((line) => line.replace(/^\s*- /, "")))(
  "every number of « %s » can be pressed", (sentence) => {
    const pressed = pieces(sentence).filter(({ address }) => address !== undefined).map(({ text }) => text);
    expect(pressed).toEqual(expect.arrayContaining(sentence.match(vital)!));
  });
