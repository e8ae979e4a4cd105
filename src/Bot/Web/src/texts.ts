import en from "../../../../dialogs/en/page.json";
import fr from "../../../../dialogs/fr/page.json";

/** The page's sentences in one language, from `dialogs/<language>/page.json`. */
export type Texts = typeof fr;

/** The sentences of a page by its `lang`; French where there are none. */
export function textsOf(language: string): Texts {
  return language === "en" ? en : fr;
}

/** Puts numbers in a sentence: `{count}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
