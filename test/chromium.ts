import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** A Chromium that the machine has: CHROMIUM, or where Linux and macOS install it. */
const places = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const executablePath = places.find((place) => place !== undefined && existsSync(place));

export const hasBrowser: boolean = executablePath !== undefined;

/** Starts it without a window, a sandbox or a word to the network. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath!,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
    ],
  });
}

/** A file in a new window, and everything the browser has to say about it or asks for. */
export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly said: string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => said.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, said };
}
