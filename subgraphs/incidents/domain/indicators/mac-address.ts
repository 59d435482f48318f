/** A hardware address as it is always written: its bytes in lower case, with colons between them. Undefined where it is none. Pure. */
export function macAddress(text: string): string | undefined {
  const digits = text.replace(/[:.-]/g, "").toLowerCase();
  return /^[\da-f]{12}$/.test(digits) && /^[\da-f]+([:.-]?[\da-f]+)*$/i.test(text)
    ? (digits.match(/../g) ?? []).join(":")
    : undefined;
}
