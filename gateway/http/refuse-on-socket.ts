import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** The refusal that is sent. */
export interface SocketRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes a refusal, in the form of every other one, to a socket without a response object, and closes it. */
export function refuseOnSocket(connection: Duplex, { status, code, message, headers = {} }: SocketRefusal): void {
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "connection: close",
    "cache-control: no-store",
    "x-content-type-options: nosniff",
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  connection.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => connection.destroy());
}
