import { expect, it } from "vitest";
import { withTaken } from "../../src/building/take-imports.ts";

it("takes what a chunk uses of another when it is loaded", () => {
  const code = `const require_other=require("./other-1.cjs"),require_program=require("./program-1.cjs");
f(require_program.un(1)+require_program.$t)+require_program.un(2)+require_other.un;`;
  expect(withTaken(code, "program")).toBe(
    `const require_other=require("./other-1.cjs"),{un:program_un,$t:program_$t}=require("./program-1.cjs");
f(program_un(1)+program_$t)+program_un(2)+require_other.un;`,
  );
});

it("says so where the other is not loaded", () => {
  expect(() => withTaken("require_program.un", "program")).toThrow("does not load program");
});
