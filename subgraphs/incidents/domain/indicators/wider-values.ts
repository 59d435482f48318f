import { hostName } from "./host-name.js";
import { ipAddress, rangesAround } from "./ip-address.js";
import { normalizeIndicator } from "./normalize-indicator.js";
import { refang } from "./refang.js";
import { unspecificValue } from "./unspecific-value.js";

/**
 * What a reported value belongs to, as that may be on record: the ranges around an address, the host of a link. What tells no adversary from
 * anybody else, such as an address of an own network or a host that everybody uses, leads to nothing wider than itself. Pure.
 * @param lengths the lengths of prefixes of ranges that are worth looking at; all where it is left out
 */
export function widerValuesOf(text: string, lengths?: ReadonlySet<number>): readonly string[] {
  const address = ipAddress(refang(text.trim()));
  if (address !== undefined) return unspecificValue(address) ? [] : rangesAround(address, lengths);
  const link = normalizeIndicator("URL", text);
  const host = "value" in link ? new URL(link.value).hostname : "";
  const at = ipAddress(host) ?? hostName(host, 2);
  return at === undefined || unspecificValue(at) ? [] : [at, ...rangesAround(at, lengths)];
}
