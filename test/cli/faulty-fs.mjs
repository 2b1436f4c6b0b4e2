/**
 * Loaded before the program: counts the calls that its write path makes to the file system and, at the call of number
 * FAULT_AT, ends the process before it ("kill"), in the middle of its bytes ("tear"), or lets it fail ("fail"). Where the
 * program ends by itself, FAULT_LOG gets the number of calls.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { FAULT_AT, FAULT_MODE, FAULT_LOG } = process.env;
const folder = process.cwd();
const real = { ...fs };
const opened = new Set();
let calls = 0;

// existsSync gives false where the system says no.
const names = Object.keys(real).filter((name) => /^(?!exists)[a-z]+Sync$/i.test(name));
for (const name of names) {
  fs[name] = (...args) => {
    const [target] = args;
    const isOurs = typeof target === "number" ? opened.has(target) : String(target).startsWith(folder);
    if (isOurs && ++calls === Number(FAULT_AT)) strike(name, args);
    const result = real[name](...args);
    if (isOurs && name === "openSync") opened.add(result);
    if (name === "closeSync") opened.delete(target);
    return result;
  };
}
syncBuiltinESMExports();

function strike(name, [target, data]) {
  if (FAULT_MODE === "fail") throw Object.assign(new Error("EIO"), { code: "EIO" });
  if (FAULT_MODE === "tear" && name === "writeFileSync")
    real.writeSync(target, data.slice(0, data.length / 2));
  process.kill(process.pid, "SIGKILL");
}

process.on("exit", () => real.writeFileSync(FAULT_LOG, String(calls)));
