import type { ServerResponse } from "node:http";

/** One result on its way to a reader. */
export interface StreamedResult {
  /** Where a stream goes on behind it. */
  readonly id?: string | undefined;
  readonly result: object;
}

/** Where a stream stands while nothing is under way, so that it can be resumed from there although nothing was told. */
export type PlaceOf = () => string | undefined;

const heartbeatIntervalMs = 12_000;
/** How long, in milliseconds, a reader may take nothing at all while something waits for it. */
const maxStallMs = 30_000;

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/**
 * Writes results as server-sent events, in the distinct connections mode of the GraphQL over SSE protocol. Each has an id
 * to be handed back as `Last-Event-ID`, and so has every heartbeat. No more is taken from the results than the reader takes.
 * Results that end by throwing break the stream off, so that the reader resumes it; what to say must have been said.
 */
export async function writeEventStream(
  response: ServerResponse,
  results: AsyncIterable<StreamedResult>,
  place: PlaceOf,
): Promise<void> {
  response.writeHead(200, headers);
  response.write(heartbeat(place()));
  let idle = true;
  const timer = setInterval(() => idle && response.write(heartbeat(place())), heartbeatIntervalMs);
  try {
    for await (const { id, result } of results) {
      idle = false;
      if (response.destroyed) return;
      const lastWriteDone = response.write(`${idLine(id)}event: next\ndata: ${serialize(result)}\n\n`);
      if (!lastWriteDone) await waitForDrain(response);
      idle = true;
    }
    response.end("event: complete\ndata:\n\n");
  } catch {
    // Without that word a client takes the stream for broken off, and comes back.
    response.end();
  } finally {
    clearInterval(timer);
  }
}

/** The same result may go to many readers. */
const texts = new WeakMap<object, string>();

function serialize(result: object): string {
  const known = texts.get(result);
  if (known !== undefined) return known;
  const text = JSON.stringify(result);
  texts.set(result, text);
  return text;
}

const idLine = (id: string | undefined) => (id ? `id: ${id}\n` : "");

/** A comment, which readers skip; with an id it still moves the place that a reader resumes from. */
const heartbeat = (id: string | undefined) => `:\n${idLine(id)}\n`;

/** Resolves when the reader has taken what was written, or is gone; one that takes nothing is sent away. */
function waitForDrain(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const stalled = setTimeout(() => response.destroy(), maxStallMs);
    const done = () => {
      clearTimeout(stalled);
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.on("drain", done);
    response.on("close", done);
    if (response.destroyed) done();
  });
}
