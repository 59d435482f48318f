const abbreviations = new Set(["CIRCIA", "CRA", "DORA", "GDPR", "NIS2", "PIPA", "SEC"]);

/** A value of an enumeration as people write it: POST_INCIDENT_ACTIVITY is "Post incident activity". */
export function wordsOf(value: string): string {
  const words = value
    .split("_")
    .map((word) => (abbreviations.has(word) ? word : word.toLowerCase()))
    .join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
