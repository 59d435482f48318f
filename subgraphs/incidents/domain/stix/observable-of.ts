import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";

interface Valued {
  readonly type: IndicatorType;
  readonly value: string;
}

/** A cyber observable of STIX, before it has an id. */
interface Observable {
  readonly type: string;
  /** All of them make its id. */
  readonly properties: Readonly<Record<string, unknown>>;
}

const one = (type: string, name: string, value: unknown): Observable => ({ type, properties: { [name]: value } });
const hash = (name: string, value: string): Observable => one("file", "hashes", { [name]: value });

const observables: Readonly<Partial<Record<IndicatorType, (value: string) => Observable>>> = {
  IP_ADDRESS: (value) => one(value.includes(":") ? "ipv6-addr" : "ipv4-addr", "value", value),
  DOMAIN_NAME: (value) => one("domain-name", "value", value),
  URL: (value) => one("url", "value", value),
  EMAIL_ADDRESS: (value) => one("email-addr", "value", value),
  MAC_ADDRESS: (value) => one("mac-addr", "value", value),
  FILE_HASH_MD5: (value) => hash("MD5", value),
  FILE_HASH_SHA1: (value) => hash("SHA-1", value),
  FILE_HASH_SHA256: (value) => hash("SHA-256", value),
  FILE_NAME: (value) => one("file", "name", value),
  FILE_PATH: (value) => one("directory", "path", value),
  REGISTRY_KEY: (value) => one("windows-registry-key", "key", value),
  AUTONOMOUS_SYSTEM: (value) => one("autonomous-system", "number", Number(value.slice(2))),
};

/** What a value is that was observed, in the words of STIX; undefined where STIX has none for it. Pure. */
export const observableOf = ({ type, value }: Valued): Observable | undefined => observables[type]?.(value);
