import { hash } from "node:crypto";

/**
 * The hash of a link as `chainHash` makes it, at a fraction of its cost: all members of the entry must stand in alphabetical
 * order already, and its numbers must be whole.
 */
export const hashLink = (previousHash: string, entry: object): string =>
  hash("sha256", `${previousHash}\n${JSON.stringify(entry)}`);
