import { createClient } from "graphql-sse";
import { exportJWK, generateKeyPair } from "jose";
import type { DataSource } from "typeorm";
import { until } from "../../test/support/until.js";
import type { Context } from "../actions/context.js";
import type { SubgraphSchemaDefinition } from "../graphql/federation.js";
import { type ListeningServer, serve } from "../http/serve.js";
import { type Viewer, viewerHeader } from "../identity/viewer.js";
import { type SignViewer, viewerSigner } from "../identity/viewer-signer.js";
import { viewerVerifier } from "../identity/viewer-verifier.js";
import { LiveUpdates } from "../live/live-updates.js";
import { streamRoute } from "../live/stream-route.js";
import { createLog } from "../runtime/log.js";
import { sharedSchema } from "./shared-schema.js";

/** A subgraph on a database of its own, without its HTTP server. */
interface Room {
  readonly database: DataSource;
  contextOf(viewer: Viewer, overrides?: Partial<Context>): Context;
  close(): Promise<void>;
}

/** The subgraph whose streams a test reads. */
interface Streaming<Of extends Room> {
  readonly name: string;
  readonly definition: SubgraphSchemaDefinition;
  open(): Promise<Of>;
}

interface Streamed {
  readonly data?: Record<string, Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

interface Started<Of extends Room> {
  readonly room: Of;
  readonly live: LiveUpdates;
  readonly server: ListeningServer;
  /** Of the gateway. */
  readonly privateKey: string;
  readonly sign: SignViewer;
}

async function start<Of extends Room>({ name, definition, open }: Streaming<Of>): Promise<Started<Of>> {
  const room = await open();
  const pair = await generateKeyPair("EdDSA", { extractable: true });
  const privateKey = JSON.stringify(await exportJWK(pair.privateKey));
  const log = createLog("test", "silent");
  const live = new LiveUpdates(room.database, String(Reflect.get(room.database.options, "url")), log);
  await live.start();
  const { schema } = await sharedSchema(definition);
  const route = streamRoute({
    schema,
    live,
    log,
    verifyViewer: viewerVerifier(JSON.stringify(await exportJWK(pair.publicKey)), name),
    context: (request) => room.contextOf(request.viewer, request),
  });
  const server = await serve({ "POST /graphql/stream": route }, { host: "127.0.0.1", port: 0 }, (error) => {
    throw error;
  });
  return { room, live, server, privateKey, sign: viewerSigner(privateKey) };
}

/** A subgraph with its streams, for the tests of a file, and how to subscribe to them as the gateway does. */
export function liveStreams<Of extends Room>(subgraph: Streaming<Of>) {
  let started: Started<Of>;
  /** Ends what a test has opened, so that one that fails leaves nothing to the next. */
  const disposals: (() => void)[] = [];

  beforeAll(async () => {
    started = await start(subgraph);
  });
  afterAll(async () => {
    started.live.endStreams();
    await started.server.drain();
    await started.live.stop();
    await started.room.close();
  });
  afterEach(async () => {
    for (const dispose of disposals.splice(0)) dispose();
    await until(() => started.live.size === 0);
  });

  /** The stream is open when this returns. One is opened after the other, since each is known by being one more. */
  function subscribe(...parameters: Parameters<typeof open>): ReturnType<typeof open> {
    const opening = lastOpening.then(() => open(...parameters));
    lastOpening = opening.catch(() => undefined);
    return opening;
  }
  let lastOpening: Promise<unknown> = Promise.resolve();

  async function open(viewer: Viewer, query: string, variables: Record<string, unknown> = {}, headers = {}) {
    const { live, server, sign } = started;
    const body = JSON.stringify({ query, variables });
    const client = createClient({
      url: `${server.url}/graphql/stream`,
      retryAttempts: 0,
      headers: () => ({ [viewerHeader]: sign(viewer, { subgraph: subgraph.name, body, headers }), ...headers }),
    });
    disposals.push(() => client.dispose());
    const before = live.size;
    const results = client.iterate<Record<string, Record<string, unknown>>>({ query, variables });
    const first = results.next();
    first.catch(() => undefined);
    await until(() => live.size > before);
    let pending: Promise<IteratorResult<unknown>> | undefined = first;
    return {
      next: async (): Promise<Streamed> => {
        const { value, done } = await (pending ?? results.next());
        pending = undefined;
        if (done) throw new Error("The stream was complete.");
        return value as Streamed;
      },
      end: async () => {
        const open = live.size;
        client.dispose();
        await until(() => live.size < open);
      },
    };
  }

  return { started: () => started, subscribe };
}
