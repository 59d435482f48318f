/** The kind and name of the operation in a document of the gateway. Pure. */
export function operationOf(document: unknown): { readonly operation?: string; readonly operationType?: string } {
  const [, type = "query", name] = /^\s*(?:(query|mutation|subscription)\b\s*(\w+)?|\{)/.exec(String(document)) ?? [];
  return typeof document === "string" ? { operationType: type, ...(name && { operation: name }) } : {};
}
