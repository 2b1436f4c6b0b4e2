/** Writes the page for browsers: `npm run build:page`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { page } from "./page.ts";

mkdirSync("dist", { recursive: true });
writeFileSync("dist/newsx.html", await page());
