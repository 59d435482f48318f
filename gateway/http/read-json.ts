import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { RequestRefusal } from "../../platform/http/request-refusal.js";

/** Reads the body of a request as JSON. Beyond the limit it is neither kept nor parsed. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? "")) {
    throw new RequestRefusal(
      "UNSUPPORTED_MEDIA_TYPE",
      "Send the request as JSON, with `Content-Type: application/json`.",
    );
  }
  if (!isUtf8Named(request.headers["content-type"] ?? "")) {
    throw new RequestRefusal("UNSUPPORTED_MEDIA_TYPE", "Send the JSON in UTF-8, as JSON always is (RFC 8259).");
  }
  if ((request.headers["content-encoding"] ?? "identity") !== "identity") {
    throw new RequestRefusal("UNSUPPORTED_MEDIA_TYPE", "Send the request without compression.");
  }
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new RequestRefusal(
      "BAD_REQUEST",
      `The body of the request is not JSON (${why}). Correct it and send it again.`,
    );
  }
}

async function readText(request: IncomingMessage, maxBytes: number): Promise<string> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) return reject(tooLarge(maxBytes));
      chunks.push(chunk);
    });
    request.on("end", () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      if (isUtf8(body)) resolve(body.toString("utf8"));
      else reject(new RequestRefusal("BAD_REQUEST", "The body of the request is not UTF-8. Send the JSON in UTF-8."));
    });
    request.on("close", () => {
      if (request.readableEnded) return;
      reject(new RequestRefusal("BAD_REQUEST", "The request ended before its body was complete."));
    });
    request.on("error", reject);
  });
}

/** JSON without a charset is UTF-8. ASCII is a subset of it. Pure. */
function isUtf8Named(contentType: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset);
}

const tooLarge = (maxBytes: number) =>
  new RequestRefusal(
    "PAYLOAD_TOO_LARGE",
    `The request is larger than ${maxBytes / 1024} KiB. Send less at once, such as fewer entries in a list of its variables, and the rest in further requests.`,
  );
