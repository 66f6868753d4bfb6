/** Builds the web application from the sources of all rooms; `npm run dev:web` serves it beside a running server. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { weigh } from "./build/weigh.ts";

/** Libraries that every screen needs change seldom: they get files of their own, which a browser keeps over releases. */
const libraries = [
  { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 30 },
  { name: "tanstack", test: /node_modules[\\/]@tanstack[\\/]/, priority: 20 },
  // Many small files cost more on a phone than one: each brings its own headers, and they press worse.
  { name: "kit", test: /platform[\\/]screen[\\/](?!office|parts[\\/](?:office|chart-canvas))/, priority: 15 },
  { name: "vocabulary", test: /policies[\\/]vocabulary[\\/]/, priority: 15 },
  { name: "zod", test: /node_modules[\\/]zod[\\/]/, priority: 20 },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), weigh({ report: process.argv.includes("--report") })],
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["chrome105", "safari16", "firefox121"],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: libraries } } },
  },
  server: {
    host: "127.0.0.1",
    port: 8701,
    proxy: { "/api": process.env["QIAOTI_SERVER"] ?? "http://127.0.0.1:8700" },
  },
});
