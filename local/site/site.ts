import { join } from "node:path";
import { z } from "zod";
import { readEnvironment, settings } from "../../platform/runtime/environment.js";
import { createLog } from "../../platform/runtime/log.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { waitUntilStopped } from "../../platform/runtime/wait-until-stopped.js";
import { startSiteBuild } from "./site-build.js";
import { loadSite } from "./site-files.js";
import { startSiteServer } from "./site-server.js";

/**
 * The process site on this machine: listens at once, builds the site beside everything else, and serves it from then on.
 * Whoever asks before is told how far it is.
 */
async function main(): Promise<void> {
  const environment = readEnvironment({
    HOST: settings.host,
    PORT: settings.port(4020),
    LOG_LEVEL: settings.logLevel,
    SITE_FOLDER: z.string().default(join(repositoryRoot, "site")).describe("the folder of the process site"),
    SITE_BUILDER: z
      .string()
      .default(join(repositoryRoot, "dist", "site", "generator", "build.js"))
      .describe("the compiled program that builds the site unless it is built already"),
  });
  const log = createLog("site", environment.LOG_LEVEL);
  const server = await startSiteServer({ host: environment.HOST, port: environment.PORT });
  const stopped = waitUntilStopped();
  log.info({ url: server.url }, "listening");
  process.send?.({ type: "listening", url: server.url });
  const build = startSiteBuild(
    environment.SITE_BUILDER,
    (step) => {
      server.state = { status: "not ready", reason: step };
    },
    (line) => log.info(line),
  );
  build.done
    .then(() => {
      server.state = { status: "ready", files: loadSite(join(environment.SITE_FOLDER, "build")) };
      log.info("built");
    })
    .catch((error: Error) => {
      if (build.isStopped) return;
      server.state = { status: "failed", reason: error.message };
      log.error(`the process site cannot be built, everything else runs: ${error.message}`);
    });
  await stopped;
  await build.stop();
  await server.close();
  process.exit(0);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
