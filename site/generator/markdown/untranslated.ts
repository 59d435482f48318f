/*
 * A text that stands in English among those of another language is marked where it is chosen, deep in a model, and shown as
 * such where it is written out. On the way it may be put together with others, measured or sorted, so the marks are
 * characters in it: those of Unicode for a piece of other writing, which nobody sees where one is left.
 */

const start = "\u2068";
const end = "\u2069";

/** Marks an English text, each paragraph by itself. */
export function markUntranslated(english: string): string {
  return english.replaceAll(/\S(?:(?!\n\s*\n)[\s\S])*/g, (paragraph) => `${start}${paragraph.trimEnd()}${end}`);
}

/** The text alone, for places where nothing can be said of its language. */
export function withoutMarks(text: string): string {
  return text.replaceAll(start, "").replaceAll(end, "");
}

/** Whether a paragraph is English as a whole. */
export function isUntranslated(paragraph: string): boolean {
  return paragraph.startsWith(start) && paragraph.indexOf(end) === paragraph.length - 1;
}

/** Writes the marks as an element, which the style sheet shows and a screen reader pronounces as English. */
export function untranslatedAs(element: "p" | "span", mdx: string): string {
  return mdx.replaceAll(start, `<${element} lang="en" className="untranslated">`).replaceAll(end, `</${element}>`);
}
