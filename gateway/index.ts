import cluster from "node:cluster";
import { readEnvironment } from "../platform/runtime/environment.js";
import { createLog } from "../platform/runtime/log.js";
import { waitUntilStopped } from "../platform/runtime/wait-until-stopped.js";
import {
  type GatewaySettings,
  gatewaySettings,
  settingsWithoutAuthentication,
  subgraphUrlSettings,
  unsafeSettings,
} from "./settings.js";
import { startGateway } from "./start-gateway.js";
import { startWorkers } from "./workers.js";

/* The gateway as a process: settings from the environment, one clear line and status 1 when it cannot start. */

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const { AUTHENTICATION } = readEnvironment({ AUTHENTICATION: gatewaySettings.AUTHENTICATION });
  const expected = AUTHENTICATION === "off" ? settingsWithoutAuthentication : gatewaySettings;
  const settings: GatewaySettings = readEnvironment({ ...subgraphUrlSettings(), ...expected });
  const unsafe = unsafeSettings(settings);
  if (unsafe) fail(unsafe);
  const log = createLog("gateway", settings.LOG_LEVEL);
  // Workers run this program with the same settings; Node.js tells them apart.
  const gateway = await (settings.WORKERS > 1 && cluster.isPrimary
    ? startWorkers(settings.WORKERS, log)
    : startGateway(settings, log));
  // Print the address last: whoever reads it may stop the process at once.
  const stopped = waitUntilStopped();
  log.info({ url: gateway.url }, "listening");
  process.send?.({ type: "listening", url: gateway.url });
  await stopped;
  log.info("draining");
  await gateway.stop();
  process.exit(0);
}

main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
