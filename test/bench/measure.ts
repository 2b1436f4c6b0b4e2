/** Measures one system in a process of its own: `measure.js SYSTEM FILE`, where FILE is a JSON array of texts. */
import { readFileSync } from "node:fs";
import { systems } from "./systems.ts";

const [name = "", file = ""] = process.argv.slice(2);
const texts: readonly string[] = JSON.parse(readFileSync(file, "utf8"));
const run = await systems[name]!();

/** Passes for the compiler, not counted: a corpus is read by warm code, and V8 goes on compiling for megabytes. */
const WARM_UP = 8;
for (let pass = 0; pass < WARM_UP; pass++) await run(texts);
const before = process.cpuUsage();
await run(texts);
const { user, system } = process.cpuUsage(before);
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: maxRSS / 1024 }));
