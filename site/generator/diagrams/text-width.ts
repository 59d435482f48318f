/** The widest letters of Korean and other scripts that fill a square. */
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]/u;
const narrow = /[iIjlrtf.,:;'|!()[\] -]/;
const wide = /[A-Zmw@%—]/;

/**
 * How wide a text will be, at most: diagrams are drawn before any browser knows. The letters of the site's font were
 * measured; a little is added, since a reader's own font may stand in for it.
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
}

function widthOf(letter: string): number {
  if (square.test(letter)) {
    return 0.92;
  }
  if (narrow.test(letter)) {
    return 0.36;
  }
  return wide.test(letter) ? 0.74 : 0.58;
}
