/** Runs a command that says by its result whether all is well, or throws an error with words for whoever called it. */
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
