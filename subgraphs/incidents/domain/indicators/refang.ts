/** How reports take the edge off an address, so that nobody follows it by mistake, and what it stands for. */
const defanged: readonly (readonly [RegExp, string])[] = [
  // The scheme is read with the colon behind it.
  [/\[:\/\/\]/g, "://"],
  [/^h(?:xx|\*\*|tt)p(s?)(?:\[:\]|:)/i, "http$1:"],
  [/^fxp(s?)(?:\[:\]|:)/i, "ftp$1:"],
  [/(?:\[|\(|\{)(?:\.|dot)(?:\]|\)|\})/gi, "."],
  [/\[:\]/g, ":"],
  [/(?:\[|\(|\{)(?:@|at)(?:\]|\)|\})/gi, "@"],
];

/** An address as it is, also where it was written so that nobody follows it: `hxxp`, `[.]`, `(dot)`, `[@]`. Pure. */
export const refang = (text: string): string =>
  defanged.reduce((written, [mark, meant]) => written.replace(mark, meant), text.trim());
