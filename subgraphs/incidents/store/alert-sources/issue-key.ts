import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { newSalt } from "../../../../platform/runtime/salt.js";

/** A new key of a source: what is kept of it, and the secret, which whoever asked for it is shown once. */
export interface IssuedKey {
  readonly id: string;
  readonly salt: string;
  readonly hash: string;
  readonly secret: string;
}

/** By which a key is recognized wherever it turns up, as in a scan of a repository for secrets. */
const prefix = "cordon-alerts";
const form = new RegExp(`^${prefix}_([0-9a-f]{32})_([\\w-]{43})$`);

/** With 256 random bits in it nobody guesses one, so a hash that is quick to compute keeps it as well as a slow one. */
const hashOf = (salt: string, secret: string) => createHash("sha256").update(salt).update(secret).digest("hex");

export function issueKey(): IssuedKey {
  const id = newIdentifier();
  const salt = newSalt();
  const random = randomBytes(32).toString("base64url");
  return { id, salt, hash: hashOf(salt, random), secret: `${prefix}_${id.replaceAll("-", "")}_${random}` };
}

/** What a text says that has the form of a key; undefined for any other. */
export function readKey(text: string): { readonly id: string; readonly random: string } | undefined {
  const [, id, random] = form.exec(text) ?? [];
  if (!id || !random) return undefined;
  return { id: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), random };
}

/** Whether it is the key that was kept, in a time that tells nothing. */
export const isKey = ({ salt, hash }: Pick<IssuedKey, "salt" | "hash">, random: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(salt, random)), Buffer.from(hash));
