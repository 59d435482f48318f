const word = /[\p{L}\p{N}_]+/gu;

/**
 * The pieces of which the search makes the excerpt around a result: it takes as many as there is room for. The original
 * knows no Hangul, so that an excerpt ends where Korean begins.
 */
export function looseTokenize(text: string): readonly string[] {
  const starts = [...text.matchAll(word)].flatMap(({ 0: match, index }) => [index, index + match.length]);
  const bounds = [...new Set([0, ...starts, text.length])];
  return bounds.slice(1).map((end, place) => text.slice(bounds[place], end));
}
