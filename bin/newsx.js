#!/usr/bin/env node
import { main } from "../dist/program/main.js";

const { argv, stdin, stdout, stderr, env } = process;
process.exitCode = await main({ args: argv.slice(2), stdin, stdout, stderr, env, cwd: process.cwd() });
