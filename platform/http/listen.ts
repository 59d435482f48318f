import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens, and returns the URL without a path. @throws Error with one line for the person who started it */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE"
      ? new Error(
          `Port ${port} of ${host} is in use by another program. Stop that program, or set PORT to another port.`,
        )
      : new Error(`Nothing can be opened at ${host}, port ${port}: ${String((error as Error).message).split("\n")[0]}`);
  }
  const { port: taken } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
}
