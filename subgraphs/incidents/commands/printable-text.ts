import { openSync } from "fontkit";

/** Whether a font has a glyph of its own for a character. */
type HasGlyph = (codePoint: number) => boolean;

/** What a font file has glyphs for. */
export function glyphsOf(file: string): HasGlyph {
  const font = openSync(file);
  if (!("hasGlyphForCodePoint" in font)) throw new Error(`${file} is a collection of fonts, not one.`);
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}

/**
 * A text as a document can show it: a character that the font does not have, or that would only turn others around, stands there by its
 * number, so that no name is lost or disguised in print.
 */
export const printableText = (text: string, hasGlyph: HasGlyph): string =>
  [...text.normalize("NFC").replaceAll(/\s+/g, " ")]
    .map((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const isShown = character === " " || (!/\p{C}/u.test(character) && hasGlyph(codePoint));
      return isShown ? character : `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
    })
    .join("");
