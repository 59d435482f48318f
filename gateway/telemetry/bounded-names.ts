/** The label for names beyond the limit. It is no GraphQL name, so no caller can choose it. */
const otherNames = "(other)";

/** Limits the labels made from names that callers choose: known names are always kept, others up to a number. */
export function boundedNames(isKnown: (name: string) => boolean, max: number): (name: string | undefined) => string {
  const seen = new Set<string>();
  return (name = "(unnamed)") => {
    if (seen.has(name) || isKnown(name)) return name;
    if (seen.size >= max || name.length > 100) return otherNames;
    seen.add(name);
    return name;
  };
}
