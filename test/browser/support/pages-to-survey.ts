import type { BuiltPage } from "./built-pages.js";

/**
 * Where the pages lie that are made from one template each, and differ in their words alone. Those of released versions
 * are made as the present ones were.
 */
const madeAlike =
  /^(?:\/ko)?\/(api\/objects|process\/machines|process\/notification|process\/phases|process\/work|versions)\/./;

/** Every page that is the only one of its kind; of those made alike the longest and the shortest in each language. Pure. */
export function pagesToSurvey(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const groups = new Map<string, BuiltPage[]>();
  for (const page of pages) {
    const [, template] = madeAlike.exec(page.path) ?? [];
    const group = template ? `${page.language} ${template}` : page.path;
    groups.set(group, [...(groups.get(group) ?? []), page]);
  }
  return [...groups.values()].flatMap((group) => {
    const byLength = group.toSorted((a, b) => b.html.length - a.html.length);
    return byLength.filter((_, index) => index === 0 || index === byLength.length - 1);
  });
}
