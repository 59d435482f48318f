/** Runs a command: prints its help, and sets exit status 1 when it returns false or throws, with the error's message. */
export async function runCommand(help: string, command: () => Promise<boolean>): Promise<void> {
  if (process.argv.includes("--help")) {
    process.stdout.write(help);
    return;
  }
  try {
    if (!(await command())) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
