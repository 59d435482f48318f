import { alertAllowance } from "./alert-allowance.js";

test("A source that sends too many alerts within a minute learns when to come again, and another one is not", async () => {
  const spend = alertAllowance(1_000);
  await spend("one", 999);
  await spend("one", 1);
  const refused: unknown = await spend("one", 1).catch((error: unknown) => error);
  expect(refused).toMatchObject({ status: 429, code: "TOO_MANY_ALERTS_OF_SOURCE" });
  expect((refused as { headers: Record<string, string> }).headers["retry-after"]).toMatch(/^[1-9]\d?$/);
  await spend("other", 1_000);
});

test("Without a limit any number is taken", async () => {
  const spend = alertAllowance(0);
  for (const _ of [1, 2, 3]) await spend("one", 1_000_000);
});
