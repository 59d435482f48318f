import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

/** Headers about the connection and its upgrade. */
const ofConnection = ["connection", "upgrade", "http2-settings", "keep-alive"];

/**
 * Answers a request as if it had not asked for an upgrade, as servers may (RFC 9110, 7.8). Node.js does so itself
 * unless there is a listener for upgrades, which then gets the bare socket. Some clients, such as Java's, ask for
 * HTTP/2 this way by default. The connection closes after the response.
 * @param head bytes that arrived after the headers
 */
export function withoutUpgrade(http: Server, request: IncomingMessage, connection: Duplex, head: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = `${rawHeaders[index]}`;
    if (!ofConnection.includes(name.toLowerCase())) lines.push(`${name}: ${rawHeaders[index + 1]}`);
  }
  lines.push("connection: close");
  connection.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
  http.emit("connection", connection);
}
