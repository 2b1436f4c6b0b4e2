import { rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFile } from "../../src/input/open-file.ts";
import { folder } from "./world.ts";

const content = Buffer.from("The boats stayed in the harbour.\n".repeat(20_000));

/** Reads a file to which something happens after its first chunk. */
async function readWhile(happens: (path: string) => void): Promise<Buffer> {
  const path = join(folder(), "a.txt");
  writeFileSync(path, content);
  const { chunks, close } = openFile(path, "a.txt");
  const read: Uint8Array[] = [];
  try {
    for await (const chunk of chunks) if (read.push(chunk) === 1) happens(path);
  } finally {
    close();
  }
  return Buffer.concat(read);
}

test.each([0, 1, content.length >> 1, content.length - 1])(
  "a file cut to %i bytes while it is read is an error",
  async (size) => {
    await expect(readWhile((path) => truncateSync(path, size))).rejects.toThrow(
      "became shorter while it was read",
    );
  },
);

test("a file that is deleted while it is read is read to its end", async () => {
  expect((await readWhile((path) => rmSync(path))).equals(content)).toBe(true);
});

test("a file that another takes the place of is read as it was", async () => {
  const read = await readWhile((path) => {
    rmSync(path);
    writeFileSync(path, "Another file.");
    expect(statSync(path).size).toBe(13);
  });
  expect(read.equals(content)).toBe(true);
});
