const verbs = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "START", "COMMIT", "ROLLBACK", "SAVEPOINT", "LISTEN"];
const known = new Map(verbs.map((verb) => [verb, verb]));

/** The kind of a statement, one of a few words for a metrics label. Pure. */
export function verbOf(text: string): string {
  const [word = ""] = /[A-Za-z]+/.exec(text) ?? [];
  return known.get(word.toUpperCase()) ?? "OTHER";
}

/**
 * A statement in two or three words, such as `SELECT incident`: its verb and tables, without the names of its CTEs.
 * Pure.
 */
export function statementSummary(text: string): string {
  const queries = [...text.matchAll(/\b([a-z_]\w*)\s+AS\s+(?:(?:NOT\s+)?MATERIALIZED\s+)?\(/gi)].map(
    ([, name]) => name,
  );
  const tables = [...text.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?"?([a-z_]\w*)"?(?![\w(])/gi)].map(
    ([, table]) => table,
  );
  const named = tables.filter((table) => !queries.includes(table));
  return [verbOf(text), ...new Set(named)].join(" ").slice(0, 255);
}

const maxTextLength = 2_000;

/** The statement with a question mark for every value. Pure. */
export function withoutValues(text: string): string {
  return text
    .replace(/'(?:[^']|'')*'/g, "?")
    .replace(/(?<![\w$"])\d+(?:\.\d+)?\b/g, "?")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxTextLength);
}
