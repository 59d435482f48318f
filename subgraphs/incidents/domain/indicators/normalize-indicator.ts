import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import { hostName } from "./host-name.js";
import { ipAddress, isTooWide } from "./ip-address.js";
import { macAddress } from "./mac-address.js";
import { refang } from "./refang.js";

/** What a value of a type is as it is always written; undefined where it is none. */
type Rule = (text: string) => string | undefined;

/** Neither controls nor marks that turn the direction of writing, by which one value looks like another. */
const plain = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+$/u;

const oneLine =
  (max: number): Rule =>
  (text) =>
    text.length <= max && plain.test(text) ? text : undefined;

const hex =
  (...lengths: readonly number[]): Rule =>
  (text) => {
    const digits = text.replace(/[:\s-]/g, "").toLowerCase();
    return lengths.includes(digits.length) && /^[\da-f]+$/.test(digits) ? digits : undefined;
  };

const scheme = /^(?:https?|ftps?|wss?|tcp|udp|ldaps?|rmi|smb|ssh|sftp|socks[45]?):/i;

function url(text: string): string | undefined {
  const written = refang(text);
  // Asked before it is read: most texts are no address, and each that the parser refuses costs as much as ten that it takes.
  if (!scheme.test(written) || written.length > 4_000 || /[\s\p{Cc}]/u.test(written)) return undefined;
  try {
    const address = new URL(written);
    // Each sign that no address has is written as up to nine that it may have.
    return address.host === "" || address.href.length > 20_000 ? undefined : address.href;
  } catch {
    return undefined;
  }
}

function emailAddress(text: string): string | undefined {
  const written = refang(text).replace(/^mailto:/i, "");
  const at = written.lastIndexOf("@");
  if (at < 1) return undefined;
  const [local, domain] = [written.slice(0, at), hostName(written.slice(at + 1), 2)];
  if (!domain || local.length > 64 || /[\s@<>,;]/.test(local) || !plain.test(local)) return undefined;
  // No mailbox that is in use tells capitals from small letters, whatever RFC 5321, 2.4, would let it do.
  return `${local.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())}@${domain}`;
}

function autonomousSystem(text: string): string | undefined {
  const [, number] = /^(?:as[n:]?\s*)?(\d{1,10})$/i.exec(text) ?? [];
  return number !== undefined && Number(number) > 0 && Number(number) < 2 ** 32 ? `AS${Number(number)}` : undefined;
}

const hives: Readonly<Record<string, string>> = {
  HKLM: "HKEY_LOCAL_MACHINE",
  HKCU: "HKEY_CURRENT_USER",
  HKCR: "HKEY_CLASSES_ROOT",
  HKU: "HKEY_USERS",
  HKCC: "HKEY_CURRENT_CONFIG",
};

function registryKey(text: string): string | undefined {
  const [hive = "", ...path] = text.replace(/\\+$/, "").split("\\");
  const whole = hives[hive.toUpperCase()] ?? hive.toUpperCase();
  if (!Object.values(hives).includes(whole) || path.some((part) => part === "")) return undefined;
  return oneLine(1_000)([whole, ...path].join("\\"));
}

function rule(text: string): string | undefined {
  const written = text.replaceAll("\r\n", "\n");
  return written.length <= 20_000 && /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u.test(written.replaceAll(/[\n\t]/g, ""))
    ? written
    : undefined;
}

/** How the value of each type is read, and in words what it must be. */
const rules: Readonly<Record<IndicatorType, readonly [rule: Rule, words: string]>> = {
  IP_ADDRESS: [
    (text) => (isTooWide(refang(text)) ? undefined : ipAddress(refang(text))),
    "an address of IPv4 or IPv6, or a range of them such as 203.0.113.0/24, no wider than /8 for IPv4 and /16 for IPv6",
  ],
  DOMAIN_NAME: [(text) => hostName(refang(text), 2), "a domain name such as example.com"],
  HOSTNAME: [(text) => hostName(refang(text), 1), "the name of a machine such as mail-7 or mail-7.example.com"],
  URL: [
    url,
    "an address such as https://example.com/path, of at most 4,000 characters as it is typed, and 20,000 as it is sent",
  ],
  EMAIL_ADDRESS: [emailAddress, "an email address such as somebody@example.com"],
  EMAIL_SUBJECT: [oneLine(1_000), "one line of at most 1,000 characters"],
  FILE_HASH_MD5: [hex(32), "32 hexadecimal digits"],
  FILE_HASH_SHA1: [hex(40), "40 hexadecimal digits"],
  FILE_HASH_SHA256: [hex(64), "64 hexadecimal digits"],
  FILE_NAME: [
    (text) => (/[/\\]/.test(text) ? undefined : oneLine(255)(text)),
    "the name of a file without its folder, of at most 255 characters",
  ],
  FILE_PATH: [
    (text) => (/[/\\]/.test(text) ? oneLine(4_000)(text) : undefined),
    "the path of a file or folder, of at most 4,000 characters",
  ],
  REGISTRY_KEY: [registryKey, "a registry key that begins with its hive, such as HKLM\\Software\\Example"],
  MUTEX: [oneLine(260), "one line of at most 260 characters"],
  USER_AGENT: [oneLine(2_000), "one line of at most 2,000 characters"],
  AUTONOMOUS_SYSTEM: [autonomousSystem, "the number of an autonomous system such as AS64496"],
  MAC_ADDRESS: [macAddress, "a hardware address such as 00:00:5e:00:53:01"],
  PROCESS_NAME: [oneLine(255), "one line of at most 255 characters"],
  USER_ACCOUNT: [oneLine(256), "one line of at most 256 characters"],
  X509_FINGERPRINT: [hex(40, 64), "the fingerprint of a certificate: 40 or 64 hexadecimal digits"],
  YARA_RULE: [
    (text) => (/\brule\s+\w/.test(text) && /\bcondition\s*:/.test(text) ? rule(text) : undefined),
    "a YARA rule with its name and its condition, of at most 20,000 characters",
  ],
  SIGMA_RULE: [
    (text) => (/^\s*logsource\s*:/m.test(text) && /^\s*detection\s*:/m.test(text) ? rule(text) : undefined),
    "a Sigma rule with logsource and detection, of at most 20,000 characters",
  ],
  OTHER: [oneLine(2_000), "one line of at most 2,000 characters"],
};

/** A value as it is always written, or in words what it would have to be. */
type Normalized = { readonly value: string } | { readonly refusal: string };

/** What a value is as its type writes it: the same thing is always written alike, however a report spells it. Pure. */
export function normalizeIndicator(type: IndicatorType, text: string): Normalized {
  const [rule, words] = rules[type];
  const trimmed = text.trim();
  const value = trimmed === "" ? undefined : rule(trimmed.normalize("NFC"));
  return value === undefined ? { refusal: `It is not ${words}.` } : { value };
}
