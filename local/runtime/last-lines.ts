/** The line of standard error that says why a process ended: the last, or the line with the error above a stack trace. */
export function lastLines(lines: readonly string[]): string {
  const written = lines.map((line) => line.trim()).filter((line) => line !== "");
  const fault =
    /^Node\.js v\d/.test(written.at(-1) ?? "") && written.find((line) => /^(\w*Error|Uncaught)\b/.test(line));
  return fault || (written.at(-1) ?? "it said nothing.");
}
