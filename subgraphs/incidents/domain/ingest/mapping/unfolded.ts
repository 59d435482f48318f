/** Columns of the table SecurityAlert of Microsoft Sentinel that hold JSON in a text. */
const folded = ["Entities", "Techniques"] as const;

/** A row of that table with those columns read; whatever is none, or is not JSON, stays as it is. Pure. */
export function unfolded(row: unknown): unknown {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return row;
  const read = folded.flatMap((column) => {
    const text = Object.hasOwn(row, column) ? (row as Readonly<Record<string, unknown>>)[column] : undefined;
    const list = typeof text === "string" && text.trimStart().startsWith("[") ? listIn(text) : undefined;
    return list ? [[column, list] as const] : [];
  });
  return read.length === 0 ? row : { ...row, ...Object.fromEntries(read) };
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}
