import { problemOfReported, reportedWithin } from "./reported-within.js";

test("A small range is reported by each of its addresses, however it is written, and anything else in its spellings alone", () => {
  const addresses = ["198.51.100.8", "198.51.100.9", "198.51.100.10", "198.51.100.11"];
  expect(reportedWithin(["198.51.100[.]8/30"])).toEqual(expect.arrayContaining([...addresses, "198.51.100.8/30"]));
  expect(reportedWithin(["::ffff:198.51.100.8/126"])).toEqual(expect.arrayContaining(addresses));
  expect(reportedWithin(["10.1.2.0/24"])).toEqual(expect.arrayContaining(["10.1.2.0", "10.1.2.7", "10.1.2.255"]));
  expect(reportedWithin(["198.51.100.8"])).not.toContain("198.51.100.9");
  expect(reportedWithin(["Rivals[.]example"])).toEqual(expect.arrayContaining(["Rivals[.]example", "rivals.example"]));
});

test.each([["198.51.100.0/23"], ["10.0.0.0/8"], ["198.51.0[.]0/16"], ["2001:db8::/64"], ["2001:db8::/127"]])(
  "To look for what lies in %s is refused in words",
  (range) =>
    expect(problemOfReported(["rivals.example", range])).toMatch(/must hold no range of more than 256 addresses/),
);

test("As many ranges are looked for as an index can be asked for, and addresses and other values as they are", () => {
  const ranges = Array.from({ length: 17 }, (_, place) => `198.51.${place}.0/24`);
  expect(
    problemOfReported([...ranges.slice(1), "2001:db8::1", "https://rivals.example/24", "/etc/24"]),
  ).toBeUndefined();
  expect(problemOfReported(ranges)).toMatch(/at most 16 ranges/);
});
