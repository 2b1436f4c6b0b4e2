import { runInThisContext } from "node:vm";
import { expect, it } from "vitest";
import { asScript } from "../../src/building/write-scripts.ts";

/** What a module of this code exports. */
function exported(code: string): unknown {
  const module = { exports: {} };
  const run = runInThisContext(asScript(code)) as (...given: unknown[]) => void;
  run(module.exports, () => null, module, "", "");
  return module.exports;
}

it("is ASCII alone", () => {
  expect(asScript("module.exports=`Zoë’s 🚢`")).toMatch(/^[\0-\x7f]*$/);
});

it.each([
  ["a string", 'module.exports="Zoë’s 🚢"', "Zoë’s 🚢"],
  ["a template", `module.exports=\`Zoë’s \${1+1} 🚢\``, "Zoë’s 2 🚢"],
  ["a backslash before it", 'module.exports="\\’"', "’"],
  ["two backslashes before it", 'module.exports="\\\\’"', "\\’"],
  ["JSON in a string", 'module.exports=JSON.parse("[\\"Zoë\\",\\"a\\\\nb\\"]")', ["Zoë", "a\nb"]],
  ["an expression", "module.exports=/^[à-ü’]+$/.test(`éü’`)", true],
  ["an expression of code points", "module.exports=/^[🚢é]$/u.test(`🚢`)", true],
  ["an expression from raw text", "module.exports=RegExp(String.raw`^\\d[’é]$`,`u`).test(`1’`)", true],
])("says the same: %s", (_, code, value) => {
  expect(exported(code)).toEqual(value);
});
