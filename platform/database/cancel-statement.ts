import { createConnection } from "node:net";
import type { Client } from "pg";

/** What PostgreSQL is told at the start of a connection, each with what identifies it (protocol 3.0, CancelRequest). */
const [length, cancelRequest] = [16, 80_877_102];

/** What a client knows of its session; `pg` has no types for it. */
interface Session {
  readonly processID: number;
  readonly secretKey: number;
}

/**
 * Asks PostgreSQL to cancel the statement of a connection, which it takes only on another one. A request that is lost costs
 * nothing but time: the statement then ends by its own limit.
 */
export function cancelStatement(client: Client): void {
  const { processID, secretKey } = client as unknown as Session;
  const request = Buffer.alloc(length);
  for (const [place, part] of [length, cancelRequest, processID, secretKey].entries())
    request.writeInt32BE(part | 0, place * 4);
  const { host, port } = client;
  const socket = createConnection(host.startsWith("/") ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
  socket.on("error", () => undefined);
  socket.setTimeout(5_000, () => socket.destroy());
  socket.end(request);
}
