import { setTimeout as pause } from "node:timers/promises";
import { CordonError } from "../../subgraphs/foundation/errors.js";
import { unauthenticated } from "../caller/token-refusal.js";
import { withFailuresLimited } from "./failed-authentications.js";

let lookedAt: number;
beforeEach(() => {
  lookedAt = 0;
});

const recognize = async (authorization: string | undefined) => {
  lookedAt += 1;
  if (authorization === "good" || authorization === "also good") return "ji-woo-park";
  if (authorization === "unlucky") throw new CordonError("SERVICE_UNAVAILABLE", "Later.");
  throw unauthenticated(
    authorization === undefined ? "TOKEN_MISSING" : authorization === "old" ? "TOKEN_EXPIRED" : "SIGNATURE_INVALID",
  );
};

const tooMany = { code: "TOO_MANY_REQUESTS", status: 429, headers: { "retry-after": expect.stringMatching(/^\d+$/) } };

async function fail(guarded: ReturnType<typeof withFailuresLimited<string>>, times: number, address = "192.0.2.7") {
  for (let attempt = 0; attempt < times; attempt += 1) {
    await expect(guarded("forged", address)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  }
}

test("after too many bad tokens from an address no other is looked at", async () => {
  const guarded = withFailuresLimited(recognize, 3);
  await fail(guarded, 3);
  await expect(guarded("forged", "192.0.2.7")).rejects.toMatchObject(tooMany);
  await expect(guarded("good", "192.0.2.7")).rejects.toMatchObject(tooMany);
  expect(lookedAt).toBe(3);
});

test("other addresses, and tokens that were good before, are not concerned", async () => {
  const guarded = withFailuresLimited(recognize, 3);
  await guarded("good", "192.0.2.7");
  await fail(guarded, 3);
  expect(await guarded("good", "192.0.2.7")).toBe("ji-woo-park");
  expect(await guarded("also good", "198.51.100.1")).toBe("ji-woo-park");
});

test("no token, an expired one and a provider that is away are not held against anybody", async () => {
  const guarded = withFailuresLimited(recognize, 3);
  for (const authorization of [undefined, "old", "unlucky"]) {
    for (let attempt = 0; attempt < 5; attempt += 1)
      await expect(guarded(authorization, "192.0.2.7")).rejects.toBeInstanceOf(CordonError);
  }
  expect(await guarded("good", "192.0.2.7")).toBe("ji-woo-park");
});

test("after the time is over tokens are looked at again", async () => {
  const guarded = withFailuresLimited(recognize, 1, 1);
  await fail(guarded, 1);
  await expect(guarded("good", "192.0.2.7")).rejects.toMatchObject(tooMany);
  await pause(1_050);
  expect(await guarded("good", "192.0.2.7")).toBe("ji-woo-park");
});

test("zero turns it off", async () => {
  await fail(withFailuresLimited(recognize, 0), 20);
});
