import { entityKey, entityKeys, entityOf } from "./entity-key.js";

test.each([
  ["HOST", "MBX-12.Corp.Example.", "mbx-12.corp.example"],
  ["HOST", "web-1:9100", "web-1"],
  ["HOST", "10.20.30.40:9100", "10.20.30.40"],
  ["HOST", "[2001:DB8::1]:443", "2001:db8::1"],
  ["HOST", "2001:DB8::1", "2001:db8::1"],
  ["HOST", "https://Shop.example:8443/health", "shop.example"],
  ["USER", "CORP\\Alice", "corp\\alice"],
  ["USER", "Alice@Example.com", "alice@example.com"],
  ["RESOURCE", "/subscriptions/A/resourceGroups/B", "/subscriptions/a/resourcegroups/b"],
  ["RESOURCE", "arn:aws:s3:::Invoices", "arn:aws:s3:::Invoices"],
  ["RESOURCE", "mail/Frontend-7d9", "mail/Frontend-7d9"],
] as const)("A %s that is reported as %s is compared as %s", (type, value, written) => {
  expect(entityKey({ type, value })).toBe(`${type} ${written}`);
  expect(entityOf(`${type} ${written}`)).toEqual({ type, value: written });
});

test("What programs write where they know nothing is no entity", () => {
  expect(["-", "N/A", "unknown", "<none>", "null", " "].map((value) => entityKey({ type: "USER", value }))).toEqual(
    Array(6).fill(undefined),
  );
});

test("What is the same however it is written is kept once, and a host and a user of one name are two", () => {
  const hosts = ["WEB-1", "web-1:9100", "web-1."].map((value) => ({ type: "HOST", value }) as const);
  expect(entityKeys([...hosts, { type: "USER", value: "web-1" }])).toEqual(["HOST web-1", "USER web-1"]);
});
