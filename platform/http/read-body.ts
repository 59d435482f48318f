import type { IncomingMessage } from "node:http";
import { CordonError } from "../runtime/errors.js";

/** Reads a body of at most `limit` bytes. @throws CordonError BAD_USER_INPUT when it is larger. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return (await readBytes(request, limit)).toString("utf8");
}

/** The same as bytes. By events, as a stream's iterator takes longer than all the rest of a small request. @throws CordonError BAD_USER_INPUT when it is larger */
export function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      leave();
      // The rest is not read, but the connection stays open for the refusal.
      request.pause();
      reject(new CordonError("BAD_USER_INPUT", `The body is larger than ${limit} bytes. Send less in one request.`));
    };
    const finish = () => {
      leave();
      const [first] = chunks;
      resolve(first && chunks.length === 1 ? first : Buffer.concat(chunks));
    };
    const fail = (error?: Error) => {
      leave();
      reject(error ?? request.errored ?? new Error("The connection was closed before the body had arrived."));
    };
    const close = () => fail();
    const leave = () => {
      request.off("data", take).off("end", finish).off("error", fail).off("close", close);
    };
    if (request.readableEnded) return finish();
    if (request.destroyed) return fail();
    request.on("data", take).on("end", finish).on("error", fail).on("close", close);
  });
}
