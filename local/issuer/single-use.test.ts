import { SingleUse } from "./single-use.js";

test("No more than a thousand are kept: the oldest are forgotten first.", () => {
  const secrets = new SingleUse<number>(60, () => 0);
  const issued = Array.from({ length: 1_001 }, (_, number) => secrets.issue(number));
  expect([issued[0], issued[1], issued[1_000]].map((secret) => secrets.redeem(secret ?? ""))).toEqual([
    undefined,
    1,
    1_000,
  ]);
});
