import type { IncomingMessage } from "node:http";
import { drainable } from "../platform/http/drainable.js";
import type { Handler, Routes } from "../platform/http/exchange.js";
import { listen } from "../platform/http/listen.js";
import type { Log } from "../platform/runtime/log.js";
import subgraphs from "../subgraphs/subgraphs.json";
import { accessByToken, accessForAnybody } from "./caller/access.js";
import { developmentPersonas } from "./caller/development-personas.js";
import type { KeyCaching } from "./caller/published-keys.js";
import { operationRunner } from "./execution/run-operation.js";
import { graphqlRequest } from "./graphql/graphql-request.js";
import { graphqlPage, graphqlPageFiles } from "./graphql-page/graphql-page.js";
import { gatewayServer } from "./http/gateway-server.js";
import { RequestLog } from "./http/request-log.js";
import { liveUpdates } from "./live-updates.js";
import { operationPreparation } from "./planning/prepare-operation.js";
import { safety } from "./safety.js";
import { type GatewaySettings, subgraphUrlIn } from "./settings.js";
import { live, readiness, ready } from "./status/health.js";
import { observe } from "./status/observe.js";
import { guardedStatus } from "./status/status.js";
import { forwardRoutes } from "./subgraphs/forward.js";
import { callSigner, type SignCall, unsigned } from "./subgraphs/sign-call.js";
import { Supergraph } from "./subgraphs/supergraph.js";

export interface RunningGateway {
  /** Without a path; GraphQL is at `/graphql`. */
  readonly url: string;
  /** Refuses new requests, finishes those in progress, and releases everything. */
  stop(): Promise<void>;
}

/** Puts the parts together and listens. @throws Error with one line for the person who started it */
export async function startGateway(
  settings: GatewaySettings,
  log: Log,
  keyCaching?: Partial<KeyCaching>,
): Promise<RunningGateway> {
  const signCall = callSignerFor(settings);
  const supergraph = new Supergraph(
    {
      file: settings.SUPERGRAPH_FILE,
      subgraphTimeoutMs: settings.SUBGRAPH_TIMEOUT,
      subgraphUrl: (name) => subgraphUrlIn(settings, name),
      shareCallsForMs: settings.SHARE_CALLS_FOR,
      signCall,
    },
    log,
  );
  const access =
    settings.AUTHENTICATION === "off"
      ? accessForAnybody()
      : accessByToken(settings, (name) => supergraph.client(name), log, keyCaching);
  await supergraph.load().catch((error: unknown) => {
    throw new Error(`${settings.SUPERGRAPH_FILE} is not a supergraph that can be served: ${firstLine(error)}`);
  });
  const { identify } = access;
  const safe = safety(settings, log, access.resolveViewer);
  const { rules, checks, documents } = safe;
  const authenticate = async (request: IncomingMessage) => {
    access.checkHost(request);
    return safe.authenticate(request);
  };
  supergraph.onSchema((schema) => documents?.validateAgainst(schema));
  const subgraph = (name: string) => supergraph.subgraph(name);
  const parts = {
    ...safe,
    authenticate,
    prepare: operationPreparation({ currentPlanner: () => supergraph.inForce, rules, maxTokens: settings.TOKEN_LIMIT }),
    run: operationRunner({ checks, subgraph, log }),
    log,
  };
  const handleGraphql = graphqlRequest(parts);
  const requests = new RequestLog(log, settings.TRUSTED_PROXIES);
  const subgraphAddress = (name: string) => supergraph.client(name)?.url;
  const updates = liveUpdates({
    ...parts,
    subgraph,
    addressOf: subgraphAddress,
    signCall,
    identify,
    settings,
    origins: settings.CORS_ORIGINS,
    requests,
  });
  const personas =
    settings.DEVELOPMENT_PERSONAS === "true" && settings.OIDC_ISSUER
      ? developmentPersonas(settings.OIDC_ISSUER)
      : undefined;
  const page = graphqlPage(personas !== undefined);
  let draining = false;
  const gatewayReadiness = readiness(supergraph, access.identitySources, () => draining);
  const observed = await observe(settings, log, {
    supergraph,
    readiness: gatewayReadiness,
    isRegistered: (name) => documents?.hasNamed(name) === true,
    live: () => updates.operations.size,
  });
  const routes: Routes = {
    "GET /": page,
    "POST /graphql": updates.streamOr(handleGraphql),
    "GET /graphql": pageOr(page, handleGraphql),
    "POST /graphql/stream": updates.stream,
    "GET /health/live": live,
    "GET /health/ready": ready(gatewayReadiness),
    "GET /status": guardedStatus(observed.status, authenticate, settings.NODE_ENV !== "production"),
    ...forwardRoutes(subgraphs, (name) => supergraph.client(name), safe),
    ...graphqlPageFiles(),
    ...(personas && {
      "GET /development/personas": personas.list,
      "GET /development/token": personas.token,
    }),
  };
  const http = gatewayServer(routes, log, requests, {
    sendTimeout: settings.SEND_TIMEOUT,
    readTimeout: settings.READ_TIMEOUT,
    origins: settings.CORS_ORIGINS,
  });
  updates.attach(http);
  const drain = drainable(http);
  const release = async () => {
    await updates.stop();
    documents?.close();
    await supergraph.close();
    await observed.stop();
    requests.stop();
  };
  const url = await listen(http, { host: settings.HOST, port: settings.PORT }).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  const stop = async () => {
    draining = true;
    await Promise.all([updates.end(), drain()]);
    await release();
  };
  let stopped: Promise<void> | undefined;
  return {
    url,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function callSignerFor({ AUTHENTICATION, VIEWER_PRIVATE_KEY }: GatewaySettings): SignCall {
  if (AUTHENTICATION === "off") return unsigned;
  if (!VIEWER_PRIVATE_KEY) throw new Error("Setting VIEWER_PRIVATE_KEY is needed.");
  return callSigner(VIEWER_PRIVATE_KEY);
}

/** GET /graphql: the page for browsers, GraphQL for requests with a query. */
function pageOr(page: Handler, graphql: Handler): Handler {
  return (exchange) => {
    const { request, parameters } = exchange;
    const hasQuery = parameters.has("query") || parameters.has("documentId");
    return request.headers.accept?.includes("text/html") && !hasQuery ? page(exchange) : graphql(exchange);
  };
}

const firstLine = (error: unknown) => String((error as Error).message).split("\n")[0];
