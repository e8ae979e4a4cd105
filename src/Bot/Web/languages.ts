import type { Plugin } from "vite";
import en from "../../../dialogs/en/page.json" with { type: "json" };
import fr from "../../../dialogs/fr/page.json" with { type: "json" };

const page = "index.html";

/** One page per language from one template: `{{key}}` is a sentence of `dialogs/<language>/page.json`. */
export function languages(): Plugin {
  return {
    name: "languages",
    enforce: "post",
    transformIndexHtml: { order: "pre", handler: (html, { server }) => (server ? filled(html, fr) : html) },
    generateBundle(_, bundle) {
      const template = bundle[page];
      if (template?.type !== "asset") throw new Error(`${page} is missing from the build`);
      const html = String(template.source);
      template.source = filled(html, fr);
      this.emitFile({ type: "asset", fileName: `en/${page}`, source: filled(html, en) });
    },
  };
}

/** Puts the sentences in; a key without a sentence stops the build. */
export function filled(html: string, texts: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`page.json (${texts["language"]}) has no « ${key} »`);
    return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  });
}
