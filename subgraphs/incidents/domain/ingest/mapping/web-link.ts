import { alertBounds } from "./alert-bounds.js";

/** A link that can be shown to a person: of the web alone, without a password, and whole; undefined for anything else. It is never opened. Pure. */
export function webLink(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > alertBounds.url || !/^https?:\/\/[\x21-\x7e]+$/i.test(value))
    return undefined;
  if (!URL.canParse(value)) return undefined;
  const { protocol, username, password, href } = new URL(value);
  const isOfWeb = protocol === "https:" || protocol === "http:";
  return isOfWeb && username === "" && password === "" && href.length <= alertBounds.url ? href : undefined;
}
