/** The page for browsers: program, tables and style in one file that asks for nothing. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { styleHash } from "../output/html/style.ts";

const tables = ["gazetteer", "names", "quotes", "cities"] as const;

/** The page as one HTML text. Its policy lets it run its own script and reach nothing. */
export async function page(): Promise<string> {
  const script = await bundle();
  const style = read("src/page/page.css");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    // The report, which is shown in a frame, is held to this policy, too.
    `style-src '${hashOf(style)}' '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const parts = {
    policy,
    style: `<style>${style}</style>\n`,
    tables: tables.map(element).join(""),
    script: `<script type="module">${script}</script>\n`,
  };
  return read("src/page/page.html").replace(
    /\{(policy|style|script|tables)\}/g,
    (_, name) => parts[name as keyof typeof parts],
  );
}

async function bundle(): Promise<string> {
  const program = await rolldown({
    input: "src/page/main.ts",
    platform: "browser",
    transform: { target: "es2022" },
    // Its face for Node wants a Buffer.
    resolve: { alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" } },
    logLevel: "warn",
  });
  const { output } = await program.generate({ format: "esm", minify: true, codeSplitting: false });
  // No text of the script may end its element.
  return output[0].code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

function element(name: (typeof tables)[number]): string {
  const packed = gzipSync(readFileSync(`src/data/${name}.bin`), { level: 9 }).toString("base64");
  return `<script type="application/octet-stream" id="table-${name}">${packed}</script>\n`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
