/**
 * Holds the clock by which this process measures how long it waits, so that it waits until what it waits for has come
 * about, however slow the machine is; or until a test says that time has passed. `jest.restoreAllMocks()` lets it go on.
 */
export function holdTime(): { pass(milliseconds: number): void } {
  let now = performance.now();
  jest.spyOn(performance, "now").mockImplementation(() => now);
  return {
    pass(milliseconds) {
      now += milliseconds;
    },
  };
}
