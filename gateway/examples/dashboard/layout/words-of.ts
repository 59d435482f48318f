/** A value of an enumeration as people write it: POST_INCIDENT_ACTIVITY is "Post incident activity". */
export function wordsOf(value: string): string {
  const words = value.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
