import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type ProcessName, processNames } from "../../../../local/system/process-table.js";
import { type RunningSystem, startRunningSystem } from "./running-system.js";

/** Where the processes of the shared system are, as handed to the tests. */
export interface SharedSystemInfo extends Pick<RunningSystem, "databaseUrls" | "dataFolder"> {
  readonly urls: Readonly<Record<ProcessName, string>>;
}

/**
 * Starts a system when the first test asks for it at the address, and says to all who ask where it is. Its processes are
 * children of whoever offers it, so that they end with the test run however that ends.
 */
export async function offerSharedSystem(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  let starting: Promise<RunningSystem> | undefined;
  const server = createServer(async (_request, response) => {
    try {
      // Many tests use it as the same few people: nobody is limited because of what the others ask.
      starting ??= startRunningSystem({ RATE_LIMIT: "0", REFUSAL_LIMIT: "0" });
      response.end(JSON.stringify(infoOf(await starting)));
    } catch (error) {
      response.writeHead(500).end((error as Error).message);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      const running = await starting?.catch(() => undefined);
      await running?.stop();
    },
  };
}

function infoOf({ system, databaseUrls, dataFolder }: RunningSystem): SharedSystemInfo {
  const urls = Object.fromEntries(processNames.map((name) => [name, system.url(name)])) as Record<ProcessName, string>;
  return { urls, databaseUrls, dataFolder };
}
