import type { ServerResponse } from "node:http";

/** One result for a reader. */
export interface StreamedResult {
  /** The event id after which the stream resumes. */
  readonly id?: string | undefined;
  readonly result: object;
}

/** The event id of an idle stream, so that it can be resumed although no result was sent. */
type LastEventId = () => string | undefined;

const heartbeatIntervalMs = 12_000;
/** How long a reader may read nothing while output is waiting. */
const maxStallMs = 30_000;

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/**
 * Writes results as server-sent events, in the distinct connections mode of GraphQL over SSE. Each event and heartbeat
 * has an id for `Last-Event-ID`. Results are only taken as fast as the reader reads. If they end by throwing, the
 * stream is broken off, so that the reader resumes it; the reason must have been sent before.
 */
export async function writeEventStream(
  response: ServerResponse,
  results: AsyncIterable<StreamedResult>,
  lastEventId: LastEventId,
): Promise<void> {
  response.writeHead(200, headers);
  response.write(heartbeat(lastEventId()));
  let idle = true;
  const timer = setInterval(() => idle && response.write(heartbeat(lastEventId())), heartbeatIntervalMs);
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
    // Without `complete`, clients take the stream for broken and reconnect.
    response.end();
  } finally {
    clearInterval(timer);
  }
}

/** Cached, since one result may go to many readers. */
const texts = new WeakMap<object, string>();

function serialize(result: object): string {
  const known = texts.get(result);
  if (known !== undefined) return known;
  const text = JSON.stringify(result);
  texts.set(result, text);
  return text;
}

const idLine = (id: string | undefined) => (id ? `id: ${id}\n` : "");

/** A comment, which readers skip. Its id still updates where they resume. */
const heartbeat = (id: string | undefined) => `:\n${idLine(id)}\n`;

/** Resolves when the output was read or the reader is gone; a stalled reader is disconnected. */
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
