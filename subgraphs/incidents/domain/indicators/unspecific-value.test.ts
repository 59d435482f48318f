import { unspecificValue } from "./unspecific-value.js";

test.each([
  ["127.0.0.1", "THIS_MACHINE"],
  ["0.0.0.0", "THIS_MACHINE"],
  ["255.255.255.255", "THIS_MACHINE"],
  ["169.254.169.254", "THIS_MACHINE"],
  ["239.255.255.250", "THIS_MACHINE"],
  ["::1", "THIS_MACHINE"],
  ["::ffff:127.0.0.1", "THIS_MACHINE"],
  ["FE80::1", "THIS_MACHINE"],
  ["ff02::fb", "THIS_MACHINE"],
  ["localhost", "THIS_MACHINE"],
  ["Printer.localhost.", "THIS_MACHINE"],
  ["http://127.0.0.1:8080/admin?a=1", "THIS_MACHINE"],
  ["10.1.2.3", "OWN_NETWORK"],
  ["10[.]1[.]2[.]3", "OWN_NETWORK"],
  ["10.1.2.3:443", "OWN_NETWORK"],
  ["172.31.255.255", "OWN_NETWORK"],
  ["192.168.0.0/24", "OWN_NETWORK"],
  ["100.127.0.1", "OWN_NETWORK"],
  ["fd12:3456::7", "OWN_NETWORK"],
  ["::ffff:10.1.2.3", "OWN_NETWORK"],
  ["https://10.1.2.3/a", "OWN_NETWORK"],
  ["8.8.8.8", "WELL_KNOWN"],
  ["Microsoft.com", "WELL_KNOWN"],
  ["https://www.google.com/", "WELL_KNOWN"],
  ["D41D8CD98F00B204E9800998ECF8427E", "WELL_KNOWN"],
])("%s is a trace of nobody: %s", (value, kind) => {
  expect(unspecificValue(value)).toMatchObject({ kind, name: expect.any(String), source: expect.any(String) });
});

test.each([
  "203.0.113.7",
  "172.32.0.1",
  "11.0.0.1",
  "10.0.0.0/7",
  "0.0.0.0/0",
  "2001:db8::1",
  "rnicrosoft.com",
  "evil.microsoft.com.example",
  "https://github.com/somebody/payload",
  "somebody@microsoft.com",
  "C:\\Windows\\127.0.0.1",
  "localhost.evil.example",
  "",
])("%j may be a trace of an adversary", (value) => expect(unspecificValue(value)).toBeUndefined());
