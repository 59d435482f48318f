/** Where the pages of a released version are served, for good. */
export const versionsRoute = "/versions";

/** The address of a generated page below the root of its version, such as `matrix` for `matrix.mdx`; empty for the first. */
export function pageRoute(file: string): string {
  return file.replace(/(?:^overview|\/index)?\.mdx$/, "");
}

/** Leads the links within a text to the pages of a released version instead of the current ones. */
export function toVersion(markdown: string, version: string): string {
  return markdown.replace(
    /\]\(\/process\/([^)#]+\.mdx)/g,
    (_, file: string) => `](${[`${versionsRoute}/${version}`, pageRoute(file)].filter(Boolean).join("/")}`,
  );
}
