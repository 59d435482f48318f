import { hostName } from "./host-name.js";
import { ipAddress, rangeFinder } from "./ip-address.js";
import { refang } from "./refang.js";
import listed from "./unspecific-values.json";

/**
 * Whose a value is that tells no adversary from anybody else: of every machine, such as loopback; of an own network, where another one has the
 * same; or of something that everybody uses.
 */
type UnspecificKind = "THIS_MACHINE" | "OWN_NETWORK" | "WELL_KNOWN";

interface Unspecific {
  readonly kind: UnspecificKind;
  readonly name: string;
}

interface Listed extends Unspecific {
  /** Who says so. */
  readonly source: string;
}
interface Lists {
  readonly ranges: readonly (Listed & { readonly range: string })[];
  readonly hosts: readonly (Listed & { readonly host: string })[];
  readonly hashes: readonly (Listed & { readonly hash: string })[];
}

// What is reserved for documentation is left out: nothing answers there, and exercises and examples are made of it.
const { ranges, hosts, hashes } = listed as Lists;
const rangeAround = rangeFinder(ranges);
const byHost = new Map(hosts.map((one) => [one.host, one]));
const byHash = new Map(hashes.map((one) => [one.hash, one]));

/** Why a value, as it is reported or recorded, is no trace of an adversary by itself; undefined where it may be one. Pure. */
export function unspecificValue(text: string): Unspecific | undefined {
  const written = refang(text.trim());
  return hashed(written) ?? located(written) ?? located(hostOf(written));
}

const hashed = (text: string): Unspecific | undefined => byHash.get(text.toLowerCase());

function located(text: string | undefined): Unspecific | undefined {
  const address = text === undefined ? undefined : ipAddress(text);
  if (address !== undefined) return rangeAround(address);
  const host = text === undefined ? undefined : hostName(text, 1);
  if (host === undefined) return undefined;
  return byHost.get(host) ?? (host.endsWith(".localhost") ? byHost.get("localhost") : undefined);
}

/**
 * Where a link leads to, or the address before a port. What lies on a host that everybody uses may well be an adversary's: a link counts as
 * its host where it names nothing else.
 */
function hostOf(text: string): string | undefined {
  const [, port] = /^([\d.]+|\[[\da-f:.]+\]|[\w.-]+):\d{1,5}$/i.exec(text) ?? [];
  if (port !== undefined) return port;
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, pathname, search } = new URL(text);
  const isBare = (pathname === "" || pathname === "/") && search === "";
  const found = located(hostname);
  return isBare || found?.kind !== "WELL_KNOWN" ? hostname : undefined;
}
