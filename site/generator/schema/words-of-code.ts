/** A code as words, for what has no title: `AWAITING_VERIFICATION` reads "Awaiting verification". */
export function wordsOfCode(code: string): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words that a name runs together as if they were two. */
const compounds = /\b(?:follow up|on call|post incident|service side)\b/gi;

/** The name of a type or an operation as words: `FunctionalImpact` reads "Functional impact", `startFollowUp` "Start follow-up". */
export function wordsOfName(name: string): string {
  const words = wordsOfCode(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_"));
  return words.replaceAll(compounds, (compound) => compound.replace(" ", "-"));
}
