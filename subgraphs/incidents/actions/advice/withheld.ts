import { createHash } from "node:crypto";

/** An input, with something else in place of some of its texts. */
const replace = (input: object, names: readonly string[], by: (text: string) => object): object =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      names.includes(name) && typeof value === "string" ? by(value) : value,
    ]),
  );

/**
 * What the audit trail keeps of an attempt in place of some of its texts: that there was one. A question and its answer may become
 * privileged, and the audit trail takes no change.
 */
export const withheld =
  (...names: readonly string[]) =>
  (input: object): object =>
    replace(input, names, () => ({ withheld: true }));

/**
 * What it keeps of them once they are on record: SHA-256 over the salt that is kept beside them and the text, in hexadecimal, so
 * that nobody finds a short answer by trying, and a text that was changed in the database is noticed. Nothing where there is no
 * salt, as with questions of before.
 */
export const sealed = (input: object, salt: string | null, ...names: readonly string[]): object =>
  salt === null
    ? withheld(...names)(input)
    : replace(input, names, (text) => ({ saltedSha256: createHash("sha256").update(`${salt}${text}`).digest("hex") }));
