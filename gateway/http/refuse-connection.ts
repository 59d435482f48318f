import type { Duplex } from "node:stream";
import { refuseOnSocket, type SocketRefusal } from "./refuse-on-socket.js";

const byCode: Readonly<Record<string, SocketRefusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: "REQUEST_TIMEOUT",
    message: "The request did not arrive whole within the time there is for it. Send it again, all at once.",
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: "HEADERS_TOO_LARGE",
    message: "The headers of the request are larger than 16 KiB in all. Send fewer or shorter ones.",
  },
};

const malformed: SocketRefusal = {
  status: 400,
  code: "BAD_REQUEST",
  message: "This is not a request as HTTP/1.1 has it. Send it with an HTTP client.",
};

/**
 * Answers malformed HTTP, which no handler sees, in the form of every other refusal, and closes the connection.
 * `answering` says that a response is already being sent to this caller.
 */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex, answering: boolean): void {
  if (!socket.writable || answering || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  refuseOnSocket(socket, byCode[error.code ?? ""] ?? malformed);
}
