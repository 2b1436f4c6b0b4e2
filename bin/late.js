#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
setFlagsFromString("--interrupt-budget=1000000");
const t=setTimeout(()=>setFlagsFromString("--heap-growing-percent=100"),1000); t.unref();
const { run } = await import("../dist/program/start.js");
process.exitCode = await run();
