/**
 * Characters that an address does not show as what they are: blanks, controls, marks of the direction of writing, and the
 * backslash, which browsers read as a slash.
 */
const hidden = /[\s\\\p{Cc}\p{Cf}\p{Z}]/u;

/** Whether a text is the address of something that is reached by https, with nobody's name or password in it. */
export function isHttpsUrl(text: string): boolean {
  if (!text.startsWith("https://") || hidden.test(text) || !URL.canParse(text)) return false;
  // What stands before the path: an at sign in it divides a name from the host, also where the name is empty.
  const authority = text.slice("https://".length).split(/[/?#]/)[0] ?? "";
  return authority !== "" && !authority.includes("@");
}
