import { createConnection } from "node:net";
import type { Client } from "pg";

/** The codes of the protocol's special requests (version 3.0, CancelRequest). */
const [length, cancelRequest] = [16, 80_877_102];

/** The session's identification in `pg`, which has no types for it. */
interface Session {
  readonly processID: number;
  readonly secretKey: number;
}

/**
 * Cancels the running statement of a session, over another connection as the protocol requires. If the request is lost,
 * the statement ends by its own time-out.
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
