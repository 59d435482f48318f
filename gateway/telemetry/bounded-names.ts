/** Where every name goes for which there is no room. Not a name in GraphQL, so that no caller can choose it. */
export const otherNames = "(other)";

/**
 * Keeps names that callers choose from becoming endlessly many labels: those that are known beforehand are always kept,
 * of all others only the first so many.
 */
export function boundedNames(isKnown: (name: string) => boolean, max: number): (name: string | undefined) => string {
  const seen = new Set<string>();
  return (name = "(unnamed)") => {
    if (seen.has(name) || isKnown(name)) return name;
    if (seen.size >= max || name.length > 100) return otherNames;
    seen.add(name);
    return name;
  };
}
