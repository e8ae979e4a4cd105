import type { Plugin } from "vite";
import en from "../../../dialogs/en/page.json" with { type: "json" };
import fr from "../../../dialogs/fr/page.json" with { type: "json" };

/** One page per language from each template: `{{key}}` is a sentence of `dialogs/<language>/page.json`. */
export function languages(): Plugin {
  return {
    name: "languages",
    enforce: "post",
    transformIndexHtml: { order: "pre", handler: (html, { server }) => (server ? filled(html, fr) : html) },
    generateBundle(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
        const template = String(page.source);
        page.source = filled(template, fr);
        this.emitFile({ type: "asset", fileName: `en/${page.fileName}`, source: filled(template, en) });
      }
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
