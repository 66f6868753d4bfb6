/** Starts the command line on its sources, as bin/qiaoti.js starts it compiled. */
import { main } from "../main.ts";

process.exitCode = await main(process.argv.slice(2));
