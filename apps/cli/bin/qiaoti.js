#!/usr/bin/env node
// The command `qiaoti`: hands the arguments to the compiled program.
import { main } from "../dist/main.js";

process.exitCode = await main(process.argv.slice(2));
