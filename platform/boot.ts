import type { Registry } from "prom-client";
import type { DataSource } from "typeorm";
import type { Authorize, Context, RequestFields } from "./actions/context.js";
import type { Leading } from "./actions/paths.js";
import { reactToEvents } from "./actions/reactions/react-to-events.js";
import { reactToTime } from "./actions/reactions/react-to-time.js";
import type { Reaction } from "./actions/reactions/reaction.js";
import { boundsOf, RefusedAttempts } from "./actions/refused-attempts.js";
import { type DatabaseDefinition, openDatabase } from "./database/database.js";
import { openProbe } from "./database/open-probe.js";
import { cancelledWhenGone } from "./database/statements/cancelled-when-gone.js";
import { type Passing, startSweeper } from "./database/sweeper.js";
import { WaitBudget } from "./database/wait-budget.js";
import { type EventContract, sourceOf } from "./events/event-contract.js";
import { type EventHandlers, Inbox } from "./events/inbox/inbox.js";
import { missingEvents } from "./events/inbox/take-report.js";
import { sourcesWithoutLease } from "./events/leases/hold-lease.js";
import { LeaseRenewal } from "./events/leases/lease-renewal.js";
import { Delivery } from "./events/outbox/delivery.js";
import { DeliveryQueue } from "./events/outbox/delivery-queue.js";
import { aheadSubscribers, DeliveryReports } from "./events/outbox/delivery-reports.js";
import { buildSubgraph, type SubgraphSchemaDefinition } from "./graphql/federation.js";
import { type GraphQLRouteDefinition, graphqlRoute } from "./graphql/graphql-route.js";
import type { Routes } from "./http/exchange.js";
import { readBody } from "./http/read-body.js";
import { readiness } from "./http/readiness.js";
import { sendJson } from "./http/send-json.js";
import { serve } from "./http/serve.js";
import { viewerVerifier } from "./identity/viewer-verifier.js";
import { LiveUpdates } from "./live/live-updates.js";
import { streamRoute } from "./live/stream-route.js";
import type { Background } from "./runtime/background.js";
import { readEnvironment } from "./runtime/environment.js";
import { createLog, type Log } from "./runtime/log.js";
import { waitUntilStopped } from "./runtime/wait-until-stopped.js";
import { databaseSettingOf, subgraphSettings } from "./subgraph-settings.js";
import { databaseMetrics } from "./telemetry/database-metrics.js";
import { inboxMetrics } from "./telemetry/inbox-metrics.js";
import { liveMetrics } from "./telemetry/live-metrics.js";
import { outboxMetrics } from "./telemetry/outbox-metrics.js";
import { readyMetric } from "./telemetry/ready-metric.js";
import { requestLog } from "./telemetry/request-log.js";
import { startTelemetry } from "./telemetry/start-telemetry.js";

/** What routes of a subgraph's own are made with: who calls is the gateway, and says for which request. */
export type RouteParts = Pick<GraphQLRouteDefinition, "verifyViewer" | "context" | "log">;

/** Everything that makes one subgraph different from another. */
interface SubgraphDefinition {
  readonly name: string;
  readonly port: number;
  readonly schema: SubgraphSchemaDefinition;
  readonly database: Omit<DatabaseDefinition, "setting">;
  readonly authorize: Authorize;
  /** Its operations: by their transitions a refusal names the way out. */
  readonly operations?: readonly Leading[];
  /** The event handlers that update its copies of other subgraphs' data. */
  readonly handlers: EventHandlers;
  /** Its reactions to events and timers. */
  readonly reactions?: readonly Reaction[];
  /** Which events it sends, and what outside systems get of them. */
  readonly events: EventContract;
  /**
   * The events that change who may read its data. Copies in other subgraphs must confirm them while they hold a lease.
   */
  readonly guards?: string;
  /** The subgraphs whose data it copies under a lease. */
  readonly copiesOf?: readonly string[];
  /** Runs once after the migrations and before the first request, for instance to load a file. */
  readonly prepare?: (database: DataSource, log: Log) => Promise<void>;
  /** What operators are shown of its data. */
  readonly metrics?: (registry: Registry, database: DataSource) => void;
  /** What it answers besides GraphQL, for callers that the gateway forwards to it by the paths in `subgraphs.json`. */
  readonly routes?: (parts: RouteParts) => Routes;
  /** Which of its rows are needed for some days only. */
  readonly passing?: readonly Passing[];
  /** Runs in the background from then on. */
  readonly background?: readonly Background[];
}

/** Starts a subgraph as a process: settings, database, migrations, schema, server; and stops it in the reverse order. */
export async function boot(definition: SubgraphDefinition): Promise<void> {
  const environment = readEnvironment(subgraphSettings(definition.name, definition.port, definition.events));
  const setting = databaseSettingOf(definition.name);
  const log = createLog(definition.name, environment.LOG_LEVEL);
  const telemetry = await startTelemetry(definition.name, environment, log);
  requestLog(log, telemetry.until);
  let draining = false;
  try {
    const database = await openDatabase({ ...definition.database, setting }, String(environment[setting]), log);
    await definition.prepare?.(database, log);
    const source = sourceOf(definition.name);
    const subscribers = environment.EVENT_SUBSCRIBERS;
    const delivery = new Delivery(database, source, subscribers, definition.events, log);
    await delivery.start();
    const { guards, copiesOf } = definition;
    // Outside systems hold no copies under our markings.
    const copies = subscribers.filter(({ types, markings }) => guards && types.includes(guards) && !markings);
    const renewal = new LeaseRenewal(database, source, copies, log);
    await renewal.start();
    const probe = await openProbe(String(environment[setting]), definition.name);
    const reports = new DeliveryReports(database, source, subscribers, log, (name) => delivery.retry(name));
    reports.start();
    const names = subscribers.map(({ name }) => name);
    const parts = {
      undelivered: () => new DeliveryQueue(probe, 0).waiting(names),
      ...(copiesOf && { unconfirmedCopies: () => sourcesWithoutLease(probe, copiesOf) }),
      missingEvents: () => missingEvents(probe),
      aheadSubscribers: () => aheadSubscribers(probe, names),
    };
    const state = () => readiness(parts, draining);
    if (telemetry.registry) {
      databaseMetrics(telemetry.registry, database, telemetry.until);
      inboxMetrics(telemetry.registry, telemetry.until);
      outboxMetrics(telemetry.registry, database, names);
      definition.metrics?.(telemetry.registry, database);
      readyMetric(telemetry.registry, async () => (await state()).status === "ready");
    }
    await telemetry.serve();
    const sweeper = startSweeper(database, log, definition.passing);
    const committed = () => delivery.wake();
    const { reactions = [], events } = definition;
    const work = [...(definition.background ?? []), ...reactToTime(reactions)];
    const background = work.map((start) => start({ database, log, committed }));
    const { REFUSAL_LIMIT } = environment;
    const attempts = REFUSAL_LIMIT > 0 ? new RefusedAttempts(database, log, boundsOf(REFUSAL_LIMIT)) : undefined;
    const subgraph = await buildSubgraph(definition.schema);
    const { schema } = subgraph;
    const attributes = {
      schema,
      log,
      verifyViewer: viewerVerifier(environment.VIEWER_PUBLIC_KEY, definition.name),
      context: (request: RequestFields): Context => ({
        ...request,
        database: request.gone ? cancelledWhenGone(database, request.gone) : database,
        ...(attempts && { attempts }),
        waitBudget: new WaitBudget(),
        log,
        authorize: definition.authorize,
        ...(definition.operations && { operations: definition.operations }),
        now: new Date(),
        committed,
        loaders: new Map(),
      }),
    };
    const graphql = await graphqlRoute(attributes);
    // Only a subgraph with live updates needs a listening connection.
    const live = schema.getSubscriptionType() && new LiveUpdates(database, String(environment[setting]), log);
    await live?.start();
    if (telemetry.registry && live) liveMetrics(telemetry.registry, () => live.size);
    const handlers = reactToEvents(definition.handlers, reactions);
    const inbox = new Inbox({ database, senders: environment.EVENT_SENDERS, contract: events, handlers, log });
    const server = await serve(
      {
        "POST /graphql": graphql.route,
        ...(live && { "POST /graphql/stream": streamRoute({ ...attributes, live }) }),
        ...definition.routes?.(attributes),
        "POST /events": async ({ request, response }) => {
          const headers = request.headers as Record<string, string>;
          const answer = await inbox.receive(await readBody(request, 1024 * 1024), headers);
          delivery.wake();
          sendJson(response, 200, answer);
        },
        "GET /health/live": async ({ response }) => sendJson(response, 200, { status: "live" }),
        "GET /health/ready": async ({ response }) => {
          const now = await state();
          sendJson(response, now.status === "ready" ? 200 : 503, now);
        },
      },
      { host: environment.HOST, port: environment.PORT },
      (error) => log.error({ error }, "a request failed"),
    );
    // Print the address last: whoever reads it may stop the process at once.
    const stopped = waitUntilStopped();
    log.info({ url: server.url }, "listening");
    // Printing it takes a fifth of a second.
    const printed = environment.SEND_SCHEMA === "on" && { sdl: subgraph.sdl };
    process.send?.({ type: "listening", url: server.url, ...printed });
    await stopped;
    draining = true;
    log.info("draining");
    live?.endStreams();
    await server.drain();
    await live?.stop();
    await graphql.stop();
    await Promise.all(background.map((work) => work.stop()));
    await attempts?.stop();
    await renewal.stop();
    await reports.stop();
    await delivery.stop();
    await sweeper.stop();
    await telemetry.stop();
    await Promise.all([database.destroy(), probe.destroy()]);
    process.exit(0);
  } catch (error) {
    log.flush();
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
