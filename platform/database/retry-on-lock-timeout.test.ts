import { retryOnLockTimeout } from "./retry-on-lock-timeout.js";

const failing = (code: string, times: number) => {
  let attempts = 0;
  return async () => {
    attempts += 1;
    if (attempts <= times) throw Object.assign(new Error("It did not work."), { code });
    return attempts;
  };
};

test("What waited in vain for a lock is tried again, until another replica lets go of it", async () => {
  expect(await retryOnLockTimeout(failing("55P03", 3))).toBe(4);
});

test("What fails for another reason, or waits for ever, fails", async () => {
  await expect(retryOnLockTimeout(failing("23505", 1))).rejects.toThrow("It did not work.");
  await expect(retryOnLockTimeout(failing("55P03", 20))).rejects.toThrow("It did not work.");
});
