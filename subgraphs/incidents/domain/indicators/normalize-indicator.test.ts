import { processorTimeOf } from "../../../../test/support/processor-time.js";
import { type IndicatorType, indicatorTypes } from "../../../response-model/evidence/indicator-types.js";
import { normalizeIndicator } from "./normalize-indicator.js";

const same: readonly (readonly [IndicatorType, string, string])[] = [
  ["IP_ADDRESS", "203.0.113[.]7", "203.0.113.7"],
  ["IP_ADDRESS", " 2001:DB8:0:0:0:0:0:1 ", "2001:db8::1"],
  ["IP_ADDRESS", "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
  ["IP_ADDRESS", "::", "::"],
  ["IP_ADDRESS", "1::", "1::"],
  ["IP_ADDRESS", "::ffff:203.0.113.7", "203.0.113.7"],
  ["IP_ADDRESS", "::FFFF:cb00:7107", "203.0.113.7"],
  ["IP_ADDRESS", "::ffff:203.0.113.7/120", "203.0.113.0/24"],
  ["IP_ADDRESS", "::ffff:0:0:1", "::ffff:0:0:1"],
  ["IP_ADDRESS", "11.0.0.0/8", "11.0.0.0/8"],
  ["IP_ADDRESS", "2001::/16", "2001::/16"],
  ["IP_ADDRESS", "[2001:db8::1]", "2001:db8::1"],
  ["IP_ADDRESS", "203.0.113.77/24", "203.0.113.0/24"],
  ["IP_ADDRESS", "203.0.113.77/32", "203.0.113.77"],
  ["IP_ADDRESS", "2001:db8:ffff::1/33", "2001:db8:8000::/33"],
  ["DOMAIN_NAME", "Login.Example[.]COM.", "login.example.com"],
  ["DOMAIN_NAME", "bücher.example", "xn--bcher-kva.example"],
  ["DOMAIN_NAME", "xn--bcher-kva.example", "xn--bcher-kva.example"],
  ["DOMAIN_NAME", "예시.example", "xn--vv4b11d.example"],
  ["DOMAIN_NAME", "_dmarc.example(dot)com", "_dmarc.example.com"],
  ["HOSTNAME", "MAIL-7", "mail-7"],
  ["URL", "hxxps://Login.Example[.]com/Token?a=1", "https://login.example.com/Token?a=1"],
  ["URL", "hXXp[:]//example[.]com", "http://example.com/"],
  ["URL", "hxxps[://]evil[.]example", "https://evil.example/"],
  ["URL", "https[://]evil[.]example/a", "https://evil.example/a"],
  ["URL", "fxp[://]evil[.]example/a", "ftp://evil.example/a"],
  ["EMAIL_ADDRESS", "Somebody[@]Example[.]com", "somebody@example.com"],
  ["FILE_HASH_MD5", "D41D8CD98F00B204E9800998ECF8427E", "d41d8cd98f00b204e9800998ecf8427e"],
  ["FILE_HASH_SHA1", "da39a3ee5e6b4b0d3255bfef95601890afd80709", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
  ["X509_FINGERPRINT", `${"AB:".repeat(19)}AB`, "ab".repeat(20)],
  ["AUTONOMOUS_SYSTEM", "64496", "AS64496"],
  ["AUTONOMOUS_SYSTEM", "asn 64496", "AS64496"],
  ["MAC_ADDRESS", "0000.5E00.5301", "00:00:5e:00:53:01"],
  ["REGISTRY_KEY", "HKLM\\Software\\Example\\", "HKEY_LOCAL_MACHINE\\Software\\Example"],
  ["FILE_PATH", "C:\\Windows\\Temp\\a.exe", "C:\\Windows\\Temp\\a.exe"],
  ["YARA_RULE", "rule a {\r\n condition: true\r\n}", "rule a {\n condition: true\n}"],
];

test.each(same)("The %s %j is always written %j", (type, text, value) => {
  expect(normalizeIndicator(type, text)).toEqual({ value });
  // What is written as it always is stays as it is.
  expect(normalizeIndicator(type, value)).toEqual({ value });
});

const wrong: readonly (readonly [IndicatorType, string])[] = [
  ["IP_ADDRESS", "203.0.113"],
  ["IP_ADDRESS", "203.0.113.256"],
  ["IP_ADDRESS", "010.0.0.1"],
  ["IP_ADDRESS", "203.0.113.7/33"],
  ["IP_ADDRESS", "203.0.113.7/"],
  ["IP_ADDRESS", "1:2:3:4:5:6:7:8:9"],
  ["IP_ADDRESS", "1::2::3"],
  ["IP_ADDRESS", "1:2:3:4:5:6:7::8"],
  ["IP_ADDRESS", ":1"],
  ["IP_ADDRESS", "fe80::1%eth0"],
  ["IP_ADDRESS", "0.0.0.0/0"],
  ["IP_ADDRESS", "10.0.0.0/7"],
  ["IP_ADDRESS", "::/0"],
  ["IP_ADDRESS", "2000::/15"],
  ["IP_ADDRESS", "::ffff:0.0.0.0/96"],
  ["DOMAIN_NAME", "localhost"],
  ["DOMAIN_NAME", "203.0.113.7"],
  ["DOMAIN_NAME", "example.com/path"],
  ["DOMAIN_NAME", "a..example"],
  ["DOMAIN_NAME", `${"a".repeat(64)}.example`],
  ["DOMAIN_NAME", "user@example.com"],
  ["URL", "javascript:alert(1)"],
  ["URL", "example.com/path"],
  ["URL", "https://"],
  ["EMAIL_ADDRESS", "example.com"],
  ["EMAIL_ADDRESS", "a b@example.com"],
  ["FILE_HASH_MD5", "d41d8cd98f00b204e9800998ecf8427"],
  ["FILE_HASH_SHA256", "g".repeat(64)],
  ["FILE_NAME", "a/b"],
  ["FILE_NAME", "a\u202egpj.exe"],
  ["FILE_PATH", "a"],
  ["AUTONOMOUS_SYSTEM", "AS4294967296"],
  ["AUTONOMOUS_SYSTEM", "AS0"],
  ["MAC_ADDRESS", "00:00:5e:00:53"],
  ["REGISTRY_KEY", "Software\\Example"],
  ["YARA_RULE", "condition"],
  ["SIGMA_RULE", "title: no detection"],
  ["OTHER", "  "],
  ["HOSTNAME", "mail 7"],
  ["HOSTNAME", "mail_7.example.com/inbox"],
  ["HOSTNAME", "-mail"],
  ["HOSTNAME", "203.0.113.7"],
  ["EMAIL_SUBJECT", "Your invoice\nBcc: somebody@example.com"],
  ["EMAIL_SUBJECT", "x".repeat(1_001)],
  ["FILE_HASH_SHA1", "da39a3ee5e6b4b0d3255bfef95601890afd8070"],
  ["FILE_HASH_SHA1", "d41d8cd98f00b204e9800998ecf8427e"],
  ["FILE_HASH_SHA1", "z".repeat(40)],
  ["MUTEX", "Global\\once\0"],
  ["MUTEX", "x".repeat(261)],
  ["USER_AGENT", "curl/8\r\nHost: evil.example"],
  ["USER_AGENT", "x".repeat(2_001)],
  ["PROCESS_NAME", "svchost\u202eexe"],
  ["PROCESS_NAME", "x".repeat(256)],
  ["USER_ACCOUNT", "svc-backup\tadmin"],
  ["USER_ACCOUNT", "x".repeat(257)],
  ["X509_FINGERPRINT", "ab".repeat(19)],
  ["X509_FINGERPRINT", "ab".repeat(33)],
  ["X509_FINGERPRINT", `${"AB:".repeat(19)}XY`],
];

test("Every type of indicator has a value that is none of it", () => {
  const refused = new Set(wrong.map(([type]) => type));
  expect(Object.keys(indicatorTypes).filter((type) => !refused.has(type as IndicatorType))).toEqual([]);
});

test.each(wrong)("%s: %j is none, and it is said what it would have to be", (type, text) => {
  expect(normalizeIndicator(type, text)).toEqual({ refusal: expect.stringMatching(/^It is not .+\.$/) });
});

test("What is said of a range that is too wide says how wide one may be", () => {
  expect(normalizeIndicator("IP_ADDRESS", "0.0.0.0/0")).toEqual({
    refusal: expect.stringContaining("no wider than /8 for IPv4 and /16 for IPv6"),
  });
});

test("A long text that is nearly an indicator is refused as fast as any other", async () => {
  const taken = await processorTimeOf(() => {
    for (const type of ["IP_ADDRESS", "DOMAIN_NAME", "URL", "EMAIL_ADDRESS", "MAC_ADDRESS", "REGISTRY_KEY"] as const)
      for (const text of [
        "a".repeat(20_000),
        "1.".repeat(10_000),
        ":".repeat(20_000),
        "0-".repeat(10_000),
        "[.]".repeat(6_000),
      ])
        normalizeIndicator(type, text);
  });
  expect(taken).toBeLessThan(1_000);
});
