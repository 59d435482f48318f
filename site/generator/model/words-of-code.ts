/** A code as words, for what has no title: `AWAITING_VERIFICATION` reads "Awaiting verification". */
export function wordsOfCode(code: string): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
