import type { Dispatcher, Pool } from "undici";

/** The raw response. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** After how many seconds to come again, where it says so. */
  readonly retryAfter?: string;
}

/** The call was ended by the gateway. */
export class HttpCallEnded extends Error {
  constructor(readonly reason: "TIMEOUT" | "CALLER_GONE") {
    super(reason);
  }
}

/**
 * One HTTP request by undici's low-level dispatch: the stream and signal APIs take half as much time again. Rejects
 * with HttpCallEnded on time-out (in milliseconds) and when the caller is gone.
 */
export function httpCall(
  pool: Pool,
  options: Dispatcher.DispatchOptions,
  timeout: number,
  callerGone?: AbortSignal,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let ended: HttpCallEnded | undefined;
    let status = 0;
    let contentType = "";
    let retryAfter: string | undefined;
    const chunks: Buffer[] = [];

    const cleanUp = () => {
      clearTimeout(clock);
      callerGone?.removeEventListener("abort", onGone);
    };
    const end = (reason: HttpCallEnded["reason"]) => {
      ended = new HttpCallEnded(reason);
      cleanUp();
      reject(ended);
      controller?.abort(ended);
    };
    const onGone = () => end("CALLER_GONE");
    const clock = setTimeout(end, timeout, "TIMEOUT");
    if (callerGone?.aborted) return onGone();
    callerGone?.addEventListener("abort", onGone, { once: true });

    pool.dispatch(options, {
      onRequestStart: (given) => {
        controller = given;
        // It may have waited for a connection until after the time-out.
        if (ended) given.abort(ended);
      },
      onResponseStart: (_, statusCode, headers) => {
        status = statusCode;
        contentType = String(headers["content-type"] ?? "");
        retryAfter = headers["retry-after"]?.toString();
      },
      onResponseData: (_, chunk) => {
        chunks.push(chunk);
      },
      onResponseEnd: () => {
        cleanUp();
        const [only, ...more] = chunks;
        const text = only && more.length === 0 ? only.toString("utf8") : Buffer.concat(chunks).toString("utf8");
        resolve({ status, contentType, text, ...(retryAfter !== undefined && { retryAfter }) });
      },
      onResponseError: (_, error) => {
        cleanUp();
        reject(ended ?? error);
      },
    });
  });
}
