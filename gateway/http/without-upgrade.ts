import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

/** What asks for another protocol, and what says how long the connection lasts. */
const ofConnection = ["connection", "upgrade", "http2-settings", "keep-alive"];

/**
 * Has a request answered as if it had not asked for another protocol, which any server may do (RFC 9110, 7.8). Node.js does
 * so by itself, except where somebody listens for upgrades: there it hands over the bare connection. Clients ask for HTTP/2
 * in this way without being told to, that of Java among them. The connection ends with the answer.
 * @param head what has come already behind the headers
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
