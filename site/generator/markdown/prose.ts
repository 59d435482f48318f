import { isUntranslated, untranslatedAs } from "./untranslated.js";

/** What Markdown or MDX would take for markup anywhere in a line. */
const markup = /[\\`*[\]{}<>|~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What it would take for a heading, list, quote, rule or module line at the start of one. */
const lineStart = /^(?:[#>+=:-]|\d+(?=[.)])|(?:import|export)\b)/;

/**
 * A text of the schema as one line of MDX that shows exactly that text. Only `code` keeps its meaning: descriptions
 * name fields and values with it.
 */
export function prose(text: string): string {
  return untranslatedAs("span", escapeMarkdown(text));
}

/** The same for a text that stands by itself: its paragraphs are kept, and none can become another block. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      // MDX makes no paragraph around an element that stands in a line alone.
      isUntranslated(paragraph.trim())
        ? untranslatedAs("p", escapeMarkdown(paragraph))
        : prose(paragraph).replace(lineStart, neutralize),
    )
    .join("\n\n");
}

function escapeMarkdown(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(markup, "\\$&")))
    .join("");
}

/** A character reference shows the character and starts nothing. */
function neutralize(start: string): string {
  const code = start.codePointAt(0);
  return /\d/.test(start) ? `${start}\\` : `&#${code};${start.slice(1)}`;
}
