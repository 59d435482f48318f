/**
 * The one line that says why a process ended, out of what it wrote to standard error: its last, or for a fault that
 * Node prints with a stack trace the line that names the error.
 */
export function lastLines(lines: readonly string[]): string {
  const written = lines.map((line) => line.trim()).filter((line) => line !== "");
  const fault =
    /^Node\.js v\d/.test(written.at(-1) ?? "") && written.find((line) => /^(\w*Error|Uncaught)\b/.test(line));
  return fault || (written.at(-1) ?? "it said nothing.");
}
