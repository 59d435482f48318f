/** What somebody wrote, as a sentence that others can follow: with its full stop where it has none. Pure. */
export const asSentence = (text: string): string => {
  const written = text.trim();
  return /[.!?…。](["'”’)\]]*)$/u.test(written) || written === "" ? written : `${written}.`;
};
