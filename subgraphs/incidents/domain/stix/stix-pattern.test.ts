import { processorTimeOf } from "../../../../test/support/processor-time.js";
import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import { parsePattern, patternOf } from "./stix-pattern.js";

const known: readonly (readonly [IndicatorType, string, string])[] = [
  ["IP_ADDRESS", "203.0.113.0/24", "[ipv4-addr:value = '203.0.113.0/24']"],
  ["IP_ADDRESS", "2001:db8::1", "[ipv6-addr:value = '2001:db8::1']"],
  ["DOMAIN_NAME", "login.example.com", "[domain-name:value = 'login.example.com']"],
  ["HOSTNAME", "mail-7", "[domain-name:value = 'mail-7']"],
  ["URL", "https://example.com/it's", "[url:value = 'https://example.com/it\\'s']"],
  ["FILE_HASH_SHA256", "ab".repeat(32), `[file:hashes.'SHA-256' = '${"ab".repeat(32)}']`],
  ["FILE_PATH", "C:\\Temp\\a.exe", "[directory:path = 'C:\\\\Temp\\\\a.exe']"],
  ["AUTONOMOUS_SYSTEM", "AS64496", "[autonomous-system:number = 64496]"],
  ["X509_FINGERPRINT", "ab".repeat(20), `[x509-certificate:hashes.'SHA-1' = '${"ab".repeat(20)}']`],
  ["USER_AGENT", "curl/8", "[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'curl/8']"],
];

test.each(known)("%s %j is the pattern %s, and is read from it", (type, value, pattern) => {
  expect(patternOf([{ type, value }])).toEqual({ pattern, patternType: "stix" });
  const written = type === "AUTONOMOUS_SYSTEM" ? value.slice(2) : value;
  expect(parsePattern(pattern)).toEqual([{ type, value: written }]);
});

test.each([
  ["file:hashes.SHA256", "FILE_HASH_SHA256", 32],
  ["file:hashes.'SHA256'", "FILE_HASH_SHA256", 32],
  ["file:hashes.SHA-256", "FILE_HASH_SHA256", 32],
  ["file:hashes.'SHA1'", "FILE_HASH_SHA1", 20],
  ["file:hashes.'MD5'", "FILE_HASH_MD5", 16],
  ["x509-certificate:hashes.SHA256", "X509_FINGERPRINT", 32],
])("A hash is read as one where its name is written %s", (path, type, bytes) => {
  const value = "ab".repeat(bytes);
  expect(parsePattern(`[${path} = '${value}']`)).toEqual([{ type, value }]);
});

test("Values that are joined by OR, within one observation or in several, are read one by one", () => {
  const two = [
    { type: "IP_ADDRESS", value: "203.0.113.7" },
    { type: "DOMAIN_NAME", value: "example.com" },
  ] as const;
  expect(patternOf(two)?.pattern).toBe("[ipv4-addr:value = '203.0.113.7' OR domain-name:value = 'example.com']");
  expect(parsePattern("[ ipv4-addr:value='203.0.113.7' OR domain-name:value = 'example.com' ]")).toEqual(two);
  expect(parsePattern("[ipv4-addr:value = '203.0.113.7'] OR [domain-name:value = 'example.com']")).toEqual(two);
});

test.each([
  "",
  "ipv4-addr:value = '203.0.113.7'",
  "[ipv4-addr:value = '203.0.113.7' AND domain-name:value = 'example.com']",
  "[ipv4-addr:value = '203.0.113.7'] FOLLOWEDBY [domain-name:value = 'example.com']",
  "[ipv4-addr:value = '203.0.113.7'] WITHIN 5 SECONDS",
  "[(ipv4-addr:value = '203.0.113.7')]",
  "[ipv4-addr:value NOT = '203.0.113.7']",
  "[ipv4-addr:value != '203.0.113.7']",
  "[ipv4-addr:value ISSUBSET '203.0.113.0/24']",
  "[url:value LIKE '%token%']",
  "[url:value MATCHES '(a+)+$']",
  "[file:size = 1.5]",
  "[file:size = 12]",
  "[constructor:name = 'a']",
  "[__proto__:value = 'a']",
  "[ipv4-addr:value = '203.0.113.7' OR ]",
  "[ipv4-addr:value = '203.0.113.7",
  "[ipv4-addr:value = t'2026-01-01T00:00:00Z']",
])("The pattern %j says more than a list of values, or nothing, and it is said why it is left out", (pattern) => {
  expect(parsePattern(pattern)).toEqual({ refusal: expect.stringMatching(/^Its pattern has .+ can be recorded\.$/) });
});

test("What no path of STIX is about has no pattern; rules in other languages stand as they are", () => {
  expect(patternOf([{ type: "OTHER", value: "a" }])).toBeUndefined();
  expect(patternOf([{ type: "YARA_RULE", value: "rule a { condition: true }" }])).toEqual({
    pattern: "rule a { condition: true }",
    patternType: "yara",
  });
});

test("A long pattern is read as fast as it is long", async () => {
  const taken = await processorTimeOf(() => {
    parsePattern(`[${"ipv4-addr:value = '203.0.113.7' OR ".repeat(500)}ipv4-addr:value = '1.1.1.1']`);
    parsePattern(`[a-b:${"a.".repeat(9_000)}`);
    parsePattern(`[url:value = '${"\\'".repeat(9_000)}`);
  });
  expect(taken).toBeLessThan(1_000);
});
