/**
 * Writing to an output that nobody reads any more (`npm start | head`), or whose disk is full, fails by an event that
 * ends the process unless somebody listens. What is written there is for people, and no reason to end.
 */
export function surviveClosedOutput(stream: NodeJS.WriteStream): void {
  if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}
