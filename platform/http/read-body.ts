import type { IncomingMessage } from "node:http";
import { CordonError } from "../runtime/errors.js";

/** Reads a body of at most `limit` bytes. @throws CordonError BAD_USER_INPUT when it is larger. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return (await readBytes(request, limit)).toString("utf8");
}

/** The same as bytes. @throws CordonError BAD_USER_INPUT when it is larger */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The rest is not read, but the connection stays open for the refusal.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      throw new CordonError("BAD_USER_INPUT", `The body is larger than ${limit} bytes. Send less in one request.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
