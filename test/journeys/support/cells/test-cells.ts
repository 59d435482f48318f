import type { Outcome } from "../../../../local/samples/player/cordon.js";
import type { Acquainted, CellStep } from "./cell-step.js";
import { refusalOf } from "./refusal-of.js";

/**
 * A test for each step: those who may not are refused, with the names of those to ask, and whoever holds the cell does it. Each goes on
 * where the one before it has led.
 */
export function testCells<Journey extends Acquainted>(
  steps: readonly CellStep<Journey>[],
  journey: () => Journey,
  /** Does what nobody refuses, and expects of it whatever is true of each step. */
  does: (the: Journey, step: CellStep<Journey>, input: object) => Promise<Outcome>,
  /** What each input names besides. */
  besides: (the: Journey) => object = () => ({}),
): void {
  let isBroken = false;
  const titled = steps.map((step, index) => ({ step, title: `${index + 1}. ${step.operation}, of ${step.cell}` }));
  test.each(titled)("$title", async ({ step }) => {
    if (isBroken) throw new Error("An earlier step has failed.");
    isBroken = true;
    const the = journey();
    const { cell, operation, refused } = step;
    const input = { ...besides(the), ...(await step.input(the)) };
    expect(await Promise.all(refused.map((one) => refusalOf(the, cell, operation, input, one)))).toEqual(
      refused.map(({ persona, ask }) => ({
        persona,
        code: "FORBIDDEN",
        needs: true,
        ask: [...ask].sort(),
        said: true,
      })),
    );
    const outcome = await does(the, step, input);
    await step.remember?.(outcome, the);
    isBroken = false;
  });
}
