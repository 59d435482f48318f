import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import { hostName } from "../indicators/host-name.js";

/** How a value of each type stands in a pattern of STIX: the path of what is observed, and how the value is written there. */
const paths: Readonly<Partial<Record<IndicatorType, readonly [path: string, written?: (value: string) => string]>>> = {
  DOMAIN_NAME: ["domain-name:value"],
  HOSTNAME: ["domain-name:value"],
  URL: ["url:value"],
  EMAIL_ADDRESS: ["email-addr:value"],
  EMAIL_SUBJECT: ["email-message:subject"],
  FILE_HASH_MD5: ["file:hashes.MD5"],
  FILE_HASH_SHA1: ["file:hashes.'SHA-1'"],
  FILE_HASH_SHA256: ["file:hashes.'SHA-256'"],
  FILE_NAME: ["file:name"],
  REGISTRY_KEY: ["windows-registry-key:key"],
  MUTEX: ["mutex:name"],
  USER_AGENT: ["network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'"],
  AUTONOMOUS_SYSTEM: ["autonomous-system:number", (value) => value.slice(2)],
  MAC_ADDRESS: ["mac-addr:value"],
  PROCESS_NAME: ["process:image_ref.name"],
  USER_ACCOUNT: ["user-account:account_login"],
};

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** The path of a folder and the name of what is in it, as STIX tells them apart. */
function comparisonOf(type: IndicatorType, value: string): string | undefined {
  if (type === "IP_ADDRESS") return `${value.includes(":") ? "ipv6" : "ipv4"}-addr:value = ${quoted(value)}`;
  if (type === "X509_FINGERPRINT")
    return `x509-certificate:hashes.${value.length === 40 ? "'SHA-1'" : "'SHA-256'"} = ${quoted(value)}`;
  if (type === "FILE_PATH") return `directory:path = ${quoted(value)}`;
  const [path, written = quoted] = paths[type] ?? [];
  return path && `${path} = ${written(value)}`;
}

interface Pattern {
  readonly pattern: string;
  readonly patternType: "stix" | "yara" | "sigma";
}

interface Valued {
  readonly type: IndicatorType;
  readonly value: string;
}

/** The pattern that finds any of some values; undefined where STIX has no words for one of them. Pure. */
export function patternOf(values: readonly Valued[]): Pattern | undefined {
  const [first] = values;
  if (first?.type === "YARA_RULE")
    return values.length === 1 ? { pattern: first.value, patternType: "yara" } : undefined;
  if (first?.type === "SIGMA_RULE")
    return values.length === 1 ? { pattern: first.value, patternType: "sigma" } : undefined;
  const comparisons = values.map(({ type, value }) => comparisonOf(type, value));
  return first && comparisons.every(Boolean)
    ? { pattern: `[${comparisons.join(" OR ")}]`, patternType: "stix" }
    : undefined;
}

/** Which type of indicator a path of a pattern is about, however its parts are quoted. */
const typesByPath: Readonly<Record<string, IndicatorType>> = {
  "ipv4-addr:value": "IP_ADDRESS",
  "ipv6-addr:value": "IP_ADDRESS",
  "directory:path": "FILE_PATH",
  "x509-certificate:hashes.SHA-1": "X509_FINGERPRINT",
  "x509-certificate:hashes.SHA-256": "X509_FINGERPRINT",
  // Many write the names of hashes without the dash that STIX has in them (STIX 2.1 §10.6).
  "x509-certificate:hashes.SHA1": "X509_FINGERPRINT",
  "x509-certificate:hashes.SHA256": "X509_FINGERPRINT",
  "file:hashes.SHA1": "FILE_HASH_SHA1",
  "file:hashes.SHA256": "FILE_HASH_SHA256",
  ...Object.fromEntries(
    Object.entries(paths)
      .filter(([type]) => type !== "HOSTNAME")
      .map(([type, [path]]) => [path.replaceAll("'", ""), type as IndicatorType]),
  ),
};

const string = /^'((?:[^'\\]|\\['\\])*)'/;
const path = /^[a-z\d-]{3,250}:[\w-]+(?:\.(?:[\w-]+|'[^'\\]{1,250}'))*/;

/**
 * The values that a pattern of STIX finds, where it compares each with `=` and joins them by `OR`, in one observation or in several;
 * in words why it says more than a list of values can. Pure, and it looks at each character once.
 */
export function parsePattern(pattern: string): readonly Valued[] | { readonly refusal: string } {
  const values: Valued[] = [];
  let rest = pattern.trim();
  const take = (expected: RegExp): string | undefined => {
    const [found] = expected.exec(rest) ?? [];
    if (found === undefined) return undefined;
    rest = rest.slice(found.length).trimStart();
    return found;
  };
  const refuse = (what: string) => ({
    refusal: `Its pattern has ${what}; single comparisons with \`=\`, joined by \`OR\`, can be recorded.`,
  });
  for (;;) {
    if (!take(/^\[/)) return refuse("something else than an observation in brackets");
    for (;;) {
      const written = take(path);
      if (!written) return refuse("something else than a comparison, such as a group or NOT");
      if (!take(/^==?(?!=)/)) return refuse("another operator");
      const literal = take(string) ?? take(/^\d{1,10}(?![\w.'])/);
      if (literal === undefined) return refuse("another kind of literal");
      const type = Object.hasOwn(typesByPath, written.replaceAll("'", ""))
        ? typesByPath[written.replaceAll("'", "")]
        : undefined;
      if (!type) return refuse(`\`${written.slice(0, 100)}\`, which no type of indicator is about`);
      const value = literal.startsWith("'") ? literal.slice(1, -1).replaceAll(/\\(['\\])/g, "$1") : literal;
      const isHost = type === "DOMAIN_NAME" && hostName(value, 2) === undefined;
      values.push({ type: isHost ? "HOSTNAME" : type, value });
      if (take(/^OR\b/i)) continue;
      if (take(/^\]/)) break;
      return refuse("`AND`, or something else behind a comparison");
    }
    if (rest === "") return values;
    if (!take(/^OR\b/i)) return refuse("a qualifier, or observations that are not joined by `OR`");
  }
}
