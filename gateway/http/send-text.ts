import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Compressing fewer bytes does not save a packet. */
const minCompressedBytes = 1_400;

const compressions = {
  // The fastest levels: most of the gain for a fraction of the time.
  br: (text: string) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    }),
  gzip: (text: string) => promisify(gzip)(text, { level: 2 }),
} as const;

/** Ends a response with a text, compressed when that pays off and the client accepts it. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, text }: { status: number; headers: Readonly<Record<string, string>>; text: string },
): Promise<void> {
  const encoding = text.length < minCompressedBytes ? undefined : encodingFor(request.headers["accept-encoding"]);
  const body = encoding ? await compressions[encoding](text) : Buffer.from(text);
  if (text.length >= minCompressedBytes) response.appendHeader("vary", "accept-encoding");
  response.writeHead(status, {
    ...headers,
    "content-length": body.length,
    ...(encoding && { "content-encoding": encoding }),
  });
  response.end(body);
}

/** The best compression that an Accept-Encoding header allows. Pure. */
export function encodingFor(accepted: string | string[] | undefined): keyof typeof compressions | undefined {
  if (!accepted) return undefined;
  const allowed = String(accepted)
    .toLowerCase()
    .split(",")
    .map((part) => part.split(";").map((piece) => piece.trim()))
    .filter(([, quality]) => !quality || Number(quality.replace(/^q=/, "")) > 0)
    .map(([name]) => name);
  return (["br", "gzip"] as const).find((name) => allowed.includes(name));
}
