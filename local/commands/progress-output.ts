/** Somewhere to write to, as a process has it. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const width = 30;

/** Shows how far something has come: a bar on a terminal, elsewhere a line for each tenth. */
export function progressOutput(output: Output, unit: string, total: number, elapsedSeconds: () => number) {
  let shown = 0;
  return (done: number): void => {
    const share = done / total;
    const words = `${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${unit}, ${Math.round(elapsedSeconds())} s`;
    if (output.isTTY) {
      const filled = Math.round(width * share);
      output.write(`\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${words}${done === total ? "\n" : ""}`);
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth === shown) return;
    shown = tenth;
    output.write(`${words}\n`);
  };
}
