import { defineConfig } from "vite";
import { languages } from "./languages.ts";

/** The server's own address, for `npx vite` beside a running bot. */
const bot = "http://localhost:5080";

export default defineConfig({
  plugins: [languages()],
  build: {
    outDir: "../wwwroot",
    emptyOutDir: true,
    target: "es2022",
    // Everything in files: the page's Content-Security-Policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ["index.html", "sans-javascript.html", "fiche.html"] },
  },
  server: { proxy: { "/v3": { target: bot, ws: true } } },
});
