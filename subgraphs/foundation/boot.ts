import type { DataSource, EntityManager } from "typeorm";
import { z } from "zod";
import type { Authorize } from "./context.js";
import { type DatabaseDefinition, openDatabase } from "./database.js";
import { Delivery, subscribersSetting } from "./delivery.js";
import { readEnvironment, settings } from "./environment.js";
import { CordonError } from "./errors.js";
import { buildSubgraph, type SubgraphSchemaDefinition } from "./federation.js";
import { graphqlRoute } from "./graphql-route.js";
import { listen, readBody, sendJson } from "./http-server.js";
import { type EventHandlers, Inbox } from "./inbox.js";
import { createLog, type Log } from "./log.js";
import { untilStopped } from "./until-stopped.js";
import { viewerVerifier } from "./viewer.js";

/** Everything that makes one subgraph different from another. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly port: number;
  readonly schema: SubgraphSchemaDefinition;
  readonly database: Omit<DatabaseDefinition, "setting">;
  readonly authorize: Authorize;
  readonly handlers: EventHandlers;
  /** What is done once, after the migrations and before the first request, for instance provisioning from a file. */
  readonly prepare?: (database: DataSource, log: Log) => Promise<void>;
}

/** Starts a subgraph as a process: settings, database, migrations, schema, server; and stops it in the reverse order. */
export async function boot(definition: SubgraphDefinition): Promise<void> {
  const databaseSetting = `DATABASE_URL_${definition.name.toUpperCase()}`;
  const environment = readEnvironment({
    HOST: settings.host,
    PORT: settings.port(definition.port),
    LOG_LEVEL: settings.logLevel,
    VIEWER_PUBLIC_KEY: settings.jsonWebKey,
    EVENT_SECRET: z
      .string()
      .startsWith("whsec_")
      .describe("the secret that events sent to this subgraph are signed with, as whsec_<base64>"),
    EVENT_SUBSCRIBERS: subscribersSetting,
  });
  const { [databaseSetting]: databaseUrl } = readEnvironment({ [databaseSetting]: settings.databaseUrl });
  const log = createLog(definition.name, environment.LOG_LEVEL);
  try {
    const database = await openDatabase({ ...definition.database, setting: databaseSetting }, String(databaseUrl));
    await definition.prepare?.(database, log);
    const delivery = new Delivery(database, `/subgraphs/${definition.name}`, environment.EVENT_SUBSCRIBERS, log);
    await delivery.start();
    const { schema } = await buildSubgraph(definition.schema);
    const graphql = await graphqlRoute({
      schema,
      log,
      verifyViewer: await viewerVerifier(environment.VIEWER_PUBLIC_KEY),
      context: (request) => ({
        ...request,
        database,
        log,
        authorize: definition.authorize,
        now: new Date(),
        committed: () => delivery.wake(),
        loaders: new Map(),
      }),
    });
    const inbox = new Inbox(database, environment.EVENT_SECRET, definition.handlers);
    const server = await listen(
      {
        "POST /graphql": graphql.route,
        "POST /events": async (request, response) => {
          await inbox.receive(await readBody(request, 1024 * 1024), request.headers as Record<string, string>);
          response.writeHead(204).end();
        },
        "GET /health/live": async (_request, response) => sendJson(response, 200, { status: "live" }),
        "GET /health/ready": async (_request, response) => {
          const state = await readiness(database.manager, delivery);
          sendJson(response, state.status === "ready" ? 200 : 503, state);
        },
      },
      { host: environment.HOST, port: environment.PORT },
      (error) => log.error({ error }, "a request failed"),
    );
    log.info({ url: server.url }, "listening");
    process.send?.({ type: "listening", url: server.url });
    await untilStopped();
    log.info("draining");
    await server.drain();
    await graphql.stop();
    await delivery.stop();
    await database.destroy();
    process.exit(0);
  } catch (error) {
    log.flush();
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

async function readiness(database: EntityManager, delivery: Delivery) {
  try {
    await database.query("SELECT 1");
    return { status: "ready", undeliveredEvents: await delivery.undelivered() };
  } catch (error) {
    if (error instanceof CordonError) throw error;
    return { status: "not ready", reason: "the database does not answer" };
  }
}
