/** The service as a process. */
import { serve } from "./serve.ts";

const code = await serve(process.env, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
process.exit(code);
