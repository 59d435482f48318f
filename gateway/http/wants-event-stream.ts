import type { IncomingMessage } from "node:http";
import { rangesOf } from "./media-type.js";

const stream = "text/event-stream";
const json = ["application/graphql-response+json", "application/json"];

/** Whether the Accept header prefers server-sent events to JSON. Pure. */
export function wantsEventStream({ headers }: IncomingMessage): boolean {
  const ranges = rangesOf(headers.accept ?? "").filter(({ type, quality }) => quality > 0 && isEither(type));
  const best = Math.max(...ranges.map(({ quality }) => quality));
  return ranges.find(({ quality }) => quality === best)?.type === stream;
}

const isEither = (type: string) => type === stream || json.includes(type);
