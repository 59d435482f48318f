const max = 120;

/** The first line of a text that says something, without the marks of a Markdown heading or list, cut at 120 characters. */
export function firstLineOf(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^[\s#>*+-]+/, "").trim());
  // A text of marks alone is named by itself.
  const characters = Array.from(lines.find((line) => line !== "") ?? text.trim().replaceAll(/\s+/g, " "));
  return characters.length <= max ? characters.join("") : `${characters.slice(0, max - 1).join("")}…`;
}
