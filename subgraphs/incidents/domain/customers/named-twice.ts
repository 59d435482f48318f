/** The first of some names that stands among them before, and where both stand; undefined where each stands once. */
export function namedTwice(
  names: readonly string[],
): { readonly name: string; readonly place: number; readonly before: number } | undefined {
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    const before = places.get(name);
    if (before !== undefined) return { name, place, before };
    places.set(name, place);
  }
  return undefined;
}
