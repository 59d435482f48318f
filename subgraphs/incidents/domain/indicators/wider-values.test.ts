import { rangeFinder } from "./ip-address.js";
import { widerValuesOf } from "./wider-values.js";

test("An address is looked for by each range around it that may be recorded, and by no other", () => {
  const ranges = widerValuesOf("192.0.2[.]9");
  expect(ranges).toEqual(expect.arrayContaining(["192.0.2.8/31", "192.0.2.0/25", "192.0.2.0/24", "192.0.0.0/8"]));
  expect(ranges).toHaveLength(24);
  expect(ranges.every((range) => rangeFinder([{ range }])("192.0.2.9") !== undefined)).toBe(true);
  const wider = widerValuesOf("192.0.2.0/25");
  expect(wider).toContain("192.0.2.0/24");
  expect(wider).toHaveLength(17);
  expect(widerValuesOf("2001:db8::7")).toHaveLength(112);
  expect(widerValuesOf("2001:db8::7")).toEqual(
    expect.arrayContaining(["2001:db8::6/127", "2001:db8::/32", "2001::/16"]),
  );
});

test("An address of IPv4 that is written as one of IPv6 is looked for by the same ranges", () => {
  expect(widerValuesOf("::ffff:198.51.100.9")).toEqual(widerValuesOf("198.51.100.9"));
});

test("A link is looked for by its host, and by the ranges around that where it is an address", () => {
  expect(widerValuesOf("https://phish-host.example/login")).toEqual(["phish-host.example"]);
  expect(widerValuesOf("hxxps[://]Phish-Host[.]example:8443/login?a=1")).toEqual(["phish-host.example"]);
  const ofAddress = widerValuesOf("https://192.0.2.9/login");
  expect(ofAddress).toEqual(["192.0.2.9", ...widerValuesOf("192.0.2.9")]);
  expect(widerValuesOf("http://[2001:db8::7]:80/")).toEqual(["2001:db8::7", ...widerValuesOf("2001:db8::7")]);
});

test.each([
  "10.1.2.3",
  "127.0.0.1",
  "8.8.8.8",
  "https://10.1.2.3/a",
  "https://github.com/somebody/payload",
  "https://admin/",
  "phish-host.example",
  "somebody@phish-host.example",
  "",
])("%j is looked for as itself alone", (text) => expect(widerValuesOf(text)).toEqual([]));
