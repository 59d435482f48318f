import { CordonError } from "../../platform/runtime/errors.js";
import { type TokenRefusal, unauthenticated } from "../caller/token-refusal.js";
import { failureCount } from "../http/failure-count.js";
import { limitFailures } from "./failed-authentications.js";

let looked: boolean[];
beforeEach(() => {
  looked = [];
});
afterEach(() => jest.useRealTimers());

const reasons: Readonly<Record<string, TokenRefusal>> = {
  old: "TOKEN_EXPIRED",
  stranger: "PERSON_UNKNOWN",
  "run out": "ACCOUNT_EXPIRED",
  forged: "SIGNATURE_INVALID",
};

const recognize = async (authorization: string | undefined, doubted: boolean) => {
  looked.push(doubted);
  if (authorization === "good") return "ji-woo-park";
  if (authorization === "unlucky") throw new CordonError("SERVICE_UNAVAILABLE", "Later.");
  throw unauthenticated(reasons[authorization ?? ""] ?? "TOKEN_MISSING");
};

const tooMany = { code: "TOO_MANY_REQUESTS", status: 429, headers: { "retry-after": expect.stringMatching(/^\d+$/) } };

async function fail(guarded: ReturnType<typeof limitFailures<string>>, times: number, address = "192.0.2.7") {
  for (let attempt = 0; attempt < times; attempt += 1) {
    await expect(guarded("forged", address)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  }
}

test("after too many bad tokens from an address another bad one is told to wait", async () => {
  const guarded = limitFailures(recognize, failureCount(3));
  await fail(guarded, 3);
  await expect(guarded("forged", "192.0.2.7")).rejects.toMatchObject(tooMany);
  await fail(guarded, 3, "198.51.100.1");
});

test("a good token is let in, however many bad ones come from its address; it is doubted, and others are not", async () => {
  const guarded = limitFailures(recognize, failureCount(3));
  await fail(guarded, 3);
  for (let attempt = 0; attempt < 1_000; attempt += 1)
    await expect(guarded("forged", "192.0.2.7")).rejects.toMatchObject(tooMany);
  looked = [];
  expect(await guarded("good", "192.0.2.7")).toBe("ji-woo-park");
  expect(await guarded("good", "198.51.100.1")).toBe("ji-woo-park");
  expect(looked).toEqual([true, false]);
});

test("no token, an expired one, a stranger's and a provider that is away are not held against anybody", async () => {
  const guarded = limitFailures(recognize, failureCount(3));
  for (const authorization of [undefined, "old", "stranger", "run out", "unlucky"]) {
    for (let attempt = 0; attempt < 5; attempt += 1)
      await expect(guarded(authorization, "192.0.2.7")).rejects.toBeInstanceOf(CordonError);
  }
  expect(looked).not.toContain(true);
  await fail(guarded, 3);
  // They are told the truth from a doubted address as well.
  await expect(guarded("stranger", "192.0.2.7")).rejects.toMatchObject({ extensions: { reason: "PERSON_UNKNOWN" } });
});

test("after the time is over nobody is doubted", async () => {
  jest.useFakeTimers();
  const guarded = limitFailures(recognize, failureCount(1, 1));
  await fail(guarded, 1);
  await expect(guarded("forged", "192.0.2.7")).rejects.toMatchObject(tooMany);
  jest.advanceTimersByTime(1_050);
  await fail(guarded, 1);
});

test("zero turns it off", async () => {
  await fail(limitFailures(recognize, failureCount(0)), 20);
});
