/** What somebody wrote, closed by a full stop when nothing else closes it, so that another sentence can follow. */
export const asSentence = (text: string): string => (/[.!?…。]["')\]]?$/u.test(text) ? text : `${text}.`);
