import { reportedAs } from "./reported-as.js";

test("An indicator is reported in its spellings, and a small range as any of its addresses", () => {
  expect(reportedAs({ type: "DOMAIN_NAME", value: "c2.example" })).toContain("c2.example");
  const range = reportedAs({ type: "IP_ADDRESS", value: "203.0.113.248/29" });
  expect(range).toEqual(expect.arrayContaining(["203.0.113.248/29", "203.0.113.248", "203.0.113.255"]));
  expect(range).not.toContain("203.0.113.247");
  expect(reportedAs({ type: "IP_ADDRESS", value: "203.0.113.0/24" }).length).toBeGreaterThan(256);
  expect(reportedAs({ type: "IP_ADDRESS", value: "203.0.112.0/23" })).not.toContain("203.0.113.1");
});

test("Nothing is looked for by what every machine has", () => {
  expect(reportedAs({ type: "IP_ADDRESS", value: "127.0.0.1" })).toEqual([]);
});
