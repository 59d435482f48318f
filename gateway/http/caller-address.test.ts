import type { IncomingMessage } from "node:http";
import { callerAddress } from "./caller-address.js";

const address = (remoteAddress: string, trustedProxies = 0, forwarded?: string) =>
  callerAddress(
    { headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress } as IncomingMessage["socket"] },
    trustedProxies,
  );

test.each([
  ["10.0.0.1", 0, undefined, "10.0.0.1"],
  ["10.0.0.1", 0, "6.6.6.6", "10.0.0.1"],
  ["10.0.0.1", 1, "6.6.6.6, 192.0.2.7", "192.0.2.7"],
  ["10.0.0.1", 2, "6.6.6.6, 192.0.2.7, 10.0.0.9", "192.0.2.7"],
  ["10.0.0.1", 1, undefined, "10.0.0.1"],
  ["10.0.0.1", 3, "192.0.2.7", "10.0.0.1"],
  ["::ffff:192.0.2.7", 0, undefined, "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", 0, undefined, "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", 0, undefined, "2001:db8:1:2::/64"],
  ["2001:db8::9", 0, undefined, "2001:db8:0:0::/64"],
  ["::1", 0, undefined, "0:0:0:0::/64"],
])("from %s behind %d proxies that say %p, the caller is %s", (remote, proxies, forwarded, expected) => {
  expect(address(remote, proxies, forwarded)).toBe(expected);
});
