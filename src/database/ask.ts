import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { connect } from "./connection.ts";
import { openPrivateView } from "./private-view.ts";
import { checkVersion } from "./version.ts";

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a database can be asked without writing anything, here or in another file. */
const question = /^\s*(?:select|with|values|explain)\b/i;

/** Rows that are held at once. */
const MAX_ROWS = 1_000_000;

/** The script of the thread that asks: SQLite has no clock of its own, and a thread can be ended. */
const script = `
const { parentPort, workerData } = require("node:worker_threads");
const { Database } = require(workerData.sqlite);
const connection = new Database(workerData.path, { readOnly: true });
let answer;
try {
  const statement = connection.prepare(workerData.sql);
  try {
    const columns = statement._getColumnNames();
    const rows = [];
    for (const row of statement.iterate()) {
      if (rows.length === workerData.maxRows) throw new Error("more than " + workerData.maxRows + " rows: add a LIMIT");
      rows.push(columns.map((name) => plain(row[name])));
    }
    answer = { columns, rows };
  } finally {
    statement.finalize();
  }
} catch (error) {
  answer = { problem: error.message };
} finally {
  connection.close();
}
parentPort.postMessage(answer);
function plain(value) {
  return value instanceof Uint8Array ? "(" + value.length + " bytes)" : typeof value === "bigint" ? String(value) : value;
}
`;

/** Asks a database one question in SQL. Throws what is wrong with the file, the question, or the time it takes. */
export async function ask(path: string, sql: string, seconds: number): Promise<Answer> {
  if (!question.test(sql.replace(/^(?:\s|--[^\n]*\n)*/, "")))
    throw new Error("only questions are taken: SELECT, WITH, VALUES or EXPLAIN");
  const view = openPrivateView(path);
  try {
    const connection = await connect(view.path, { readOnly: true });
    try {
      checkVersion(connection);
    } finally {
      connection.close();
    }
    return await askInThread(view.path, sql, seconds);
  } finally {
    view.close();
  }
}

async function askInThread(path: string, sql: string, seconds: number): Promise<Answer> {
  const sqlite = createRequire(import.meta.url).resolve("node-sqlite3-wasm");
  const worker = new Worker(script, { eval: true, workerData: { sqlite, path, sql, maxRows: MAX_ROWS } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((done, fail) => {
      worker.once("message", (answer: Answer | { readonly problem: string }) => {
        if ("problem" in answer) fail(new Error(answer.problem));
        else done(answer);
      });
      worker.once("error", fail);
      timer = setTimeout(
        () => fail(new Error(`no answer within ${seconds} seconds (--time-limit)`)),
        seconds * 1000,
      );
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
