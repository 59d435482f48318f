import type { IncomingMessage } from "node:http";
import { wantsEventStream } from "./wants-event-stream.js";

const wanted = (accept: string | undefined) => wantsEventStream({ headers: { accept } } as IncomingMessage);

test.each([
  "text/event-stream",
  "Text/Event-Stream; charset=utf-8",
  "text/event-stream, multipart/mixed",
  "text/event-stream, application/json",
  "text/event-stream, */*",
  "application/json;q=0.5, text/event-stream",
])("%s asks for a stream", (accept) => expect(wanted(accept)).toBe(true));

test.each([
  undefined,
  "*/*",
  "application/json",
  "text/event-stream;q=0",
  "text/event-stream;q=0.5, application/json",
  // What urql sends with every query.
  "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
])("%s asks for JSON, also where it would take a stream", (accept) => expect(wanted(accept)).toBe(false));
