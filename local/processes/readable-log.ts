const levels: Readonly<Record<number, string>> = { 40: "warning", 50: "error", 60: "fatal" };

/** One JSON log line as shown in the terminal: warnings and worse, in one line. */
export function readableLog(line: string): string | undefined {
  const entry = parse(line);
  const level = levels[Number(entry?.level)];
  if (!entry || !level) return undefined;
  const why = messageOf(entry.err) ?? messageOf(entry.error);
  const text = String(entry.msg ?? "");
  return `${level}: ${why && !text.includes(why) ? `${text} (${why})` : text}`.replace(/\s+/g, " ");
}

function messageOf(error: unknown): string | undefined {
  if (typeof error === "string") return error;
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  return String(error.message);
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
