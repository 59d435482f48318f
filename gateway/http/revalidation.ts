import { createHash } from "node:crypto";

/** A mark of what a text says, whatever it is compressed with (RFC 9110, section 8.8.3). Pure. */
export function entityTag(text: string): string {
  return `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 32)}"`;
}

/** Whether somebody with this If-None-Match header has what the mark stands for. Pure. */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const withoutWeakness = (one: string) => one.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((one) => one.trim() === "*" || withoutWeakness(one) === withoutWeakness(tag));
}
