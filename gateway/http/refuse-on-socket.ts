import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** Why somebody is not answered, as the answer says it. */
export interface SocketRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers on a connection that no handler has, in the form of every other refusal, and closes it. */
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
