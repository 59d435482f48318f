/** The kind and the name of the operation that a document begins with, as subgraphs are sent them. Pure. */
export function operationOf(document: unknown): { readonly operation?: string; readonly operationType?: string } {
  const [, type = "query", name] = /^\s*(?:(query|mutation|subscription)\b\s*(\w+)?|\{)/.exec(String(document)) ?? [];
  return typeof document === "string" ? { operationType: type, ...(name && { operation: name }) } : {};
}
