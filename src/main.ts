#!/usr/bin/env node
import "./check-node.js";
import process from "node:process";
import { runCommandLine } from "./cli/program.js";

await runCommandLine(process.argv.slice(2));
