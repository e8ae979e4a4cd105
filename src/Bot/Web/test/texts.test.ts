import { describe, expect, test } from "vitest";
import { filled } from "../languages.ts";
import { fill, textsOf } from "../src/texts.ts";

const languages = ["fr", "en"].map(textsOf);

describe.each(languages)("the sentences in $language", (texts) => {
  test("are those of the other language", () => expect(Object.keys(texts).sort()).toEqual(Object.keys(textsOf("fr")).sort()));

  test.each(Object.values(texts).flatMap((text) => text.split(/[.!?]\s/)))("« %s » has 20 words at most", (sentence) =>
    expect(sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(20));
});

test("an unknown language gets French", () => expect(textsOf("uk").language).toBe("fr"));

test("numbers take their place in a sentence", () => expect(fill("{count} sur {limit}", { count: 5, limit: 4 })).toBe("5 sur 4"));

test("a page's sentence stays text", () => expect(filled("<p>{{a}}</p>", { a: '<b title="x">' })).toBe("<p>&#60;b title=&#34;x&#34;&#62;</p>"));

test("a sentence that is missing stops the build", () => expect(() => filled("{{absent}}", {})).toThrow("absent"));
