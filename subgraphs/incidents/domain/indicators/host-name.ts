/**
 * A name of the Domain Name System as it is always written: in lower case, in Punycode, without the dot at its end. Undefined where it is
 * none, such as an address of numbers. Pure.
 * @param labels how many parts it has at least
 */
export function hostName(text: string, labels: number): string | undefined {
  const bare = text.endsWith(".") ? text.slice(0, -1) : text;
  if (bare === "" || /[\s/\\?#@:%[\]<>^|]/.test(bare) || /^[\d.]+$/.test(bare)) return undefined;
  // Names of services, such as `_dmarc`, have an underscore; what the address of a page may have is narrower, not wider.
  let host: string;
  try {
    host = new URL(`https://${bare}/`).hostname;
  } catch {
    return undefined;
  }
  const parts = host.split(".");
  if (host.length > 253 || parts.length < labels) return undefined;
  if (!parts.every((part) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(part))) return undefined;
  // The last part of a name has a letter: `1.2.3.4` is an address.
  return /[a-z]/.test(parts.at(-1) ?? "") ? host : undefined;
}
