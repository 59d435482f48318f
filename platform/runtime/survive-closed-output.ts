/**
 * Writing to a closed pipe (`npm start
 * head`) or a full disk emits an error that ends the process unless it is handled. This output is for people, and no
 * reason to end.
 */
export function surviveClosedOutput(stream: NodeJS.WriteStream): void {
  if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}
