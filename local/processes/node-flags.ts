/**
 * What Node.js is started with. In MiB: what some dozen requests need at once does not fit
 * into the 16 that V8 has for what is new, so it is copied, and collected later at greater cost. A process takes up to three
 * times as much, and with it a quarter less processor time.
 */
export const nodeFlags = ["--max-semi-space-size=64"] as const;
