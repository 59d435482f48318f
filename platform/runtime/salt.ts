import { randomBytes } from "node:crypto";

/** A new salt, for a hash of what could be guessed. */
export const newSalt = (): string => randomBytes(16).toString("hex");
