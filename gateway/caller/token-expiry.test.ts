import { UnsecuredJWT } from "jose";
import { tokenExpiry } from "./token-expiry.js";

test("A token says when it runs out", () => {
  const token = new UnsecuredJWT({}).setExpirationTime(1_700_000_000).encode();
  expect(tokenExpiry(`Bearer ${token}`)).toBe(1_700_000_000_000);
});

test.each([undefined, "", "Bearer", "Bearer one", "Basic YTpi", `Bearer ${new UnsecuredJWT({}).encode()}`])(
  "%p has no end, and is no fault",
  (authorization) => {
    expect(tokenExpiry(authorization)).toBeUndefined();
  },
);
