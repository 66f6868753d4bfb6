/** Entry of the command line: reads the arguments and answers with an exit code. */

const help = `用法：qiaoti <命令> [选项]

  --help      显示本说明
`;

/** Runs one command. Exit code 0: done; 2: the command was not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const [command] = args;
  if (command === undefined || command === "--help" || command === "-h") {
    process.stdout.write(help);
    return 0;
  }
  process.stderr.write(`不认识的命令“${command}”。qiaoti --help 列出可用的命令。\n`);
  return 2;
}
