/** A code as words, for what has no title: `AWAITING_VERIFICATION` reads "Awaiting verification". */
export function wordsOfCode(code: string): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a type as words: `FunctionalImpact` reads "Functional impact". */
export function wordsOfTypeName(name: string): string {
  return wordsOfCode(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_"));
}
