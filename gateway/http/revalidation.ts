import { createHash } from "node:crypto";

/** A weak entity tag of a text (RFC 9110, section 8.8.3): the same whatever the compression. Pure. */
export function entityTag(text: string): string {
  return `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 32)}"`;
}

/** Whether an If-None-Match header contains the entity tag. Pure. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const withoutWeakness = (one: string) => one.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((one) => one.trim() === "*" || withoutWeakness(one) === withoutWeakness(tag));
}
