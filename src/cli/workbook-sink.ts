import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FormatOptions } from "../output/format.ts";
import { reportRecord } from "../output/reported-record.ts";
import { storySheets } from "../output/workbook/story-sheets.ts";
import { createWorkbook, type Spool } from "../output/workbook/workbook.ts";
import type { Host } from "./host.ts";
import { openSink } from "./open-sink.ts";
import { cannotWrite, guard, turn } from "./sink.ts";
import { quietly } from "./staged-file.ts";
import type { StorySink } from "./story-sink.ts";

/** Output to a workbook: its sheets wait packed in a temporary folder until all stories are in. */
export async function workbookSink(output: string, options: FormatOptions, host: Host): Promise<StorySink> {
  const sink = await openSink({ output }, host);
  const folder = mkdtempSync(join(tmpdir(), "newsx-workbook-"));
  const spools: FileSpool[] = [];
  const sweep = () => {
    host.interruption.removeEventListener("abort", sweep);
    for (const spool of spools) quietly(spool.close);
    quietly(() => rmSync(folder, { recursive: true }));
  };
  host.interruption.addEventListener("abort", sweep);
  const workbook = createWorkbook(() => {
    const spool = fileSpool(join(folder, String(spools.length)));
    spools.push(spool);
    return spool;
  });
  const addStory = storySheets(workbook, options);
  const guarded = guard((error) => cannotWrite(output, error));
  return {
    add: async (story) => {
      guarded(() => addStory(reportRecord(story)));
      await turn();
      return true;
    },
    commit: async () => {
      for (const bytes of guarded(workbook.bytes)) await sink.write(bytes);
      await sink.commit();
      sweep();
    },
    abandon: async () => {
      sweep();
      await sink.abandon();
    },
  };
}

interface FileSpool extends Spool {
  readonly close: () => void;
}

const PIECE = 1 << 20;

function fileSpool(path: string): FileSpool {
  const file = openSync(path, "wx+");
  return {
    write: (bytes) => writeFileSync(file, bytes),
    read: function* () {
      const piece = new Uint8Array(PIECE);
      for (let at = 0; ; ) {
        const length = readSync(file, piece, 0, PIECE, at);
        if (length === 0) return;
        at += length;
        yield piece.slice(0, length);
      }
    },
    close: () => closeSync(file),
  };
}
