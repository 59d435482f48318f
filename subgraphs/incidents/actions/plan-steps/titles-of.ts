const maxTitles = 10;

/** Steps by their titles, for a sentence in the timeline: a few of them, and how many more, as each stands in its own history. */
export function titlesOf(steps: readonly { readonly title: string }[]): string {
  const titles = steps.slice(0, maxTitles).map(({ title }) => title);
  const more = steps.length - titles.length;
  return `${titles.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
