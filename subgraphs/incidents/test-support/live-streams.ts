import { createClient } from "graphql-sse";
import { exportJWK, generateKeyPair } from "jose";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import { type ListeningServer, serve } from "../../../platform/http/serve.js";
import { type Viewer, viewerHeader } from "../../../platform/identity/viewer.js";
import { type SignViewer, viewerSigner } from "../../../platform/identity/viewer-signer.js";
import { viewerVerifier } from "../../../platform/identity/viewer-verifier.js";
import { LiveUpdates } from "../../../platform/live/live-updates.js";
import { streamRoute } from "../../../platform/live/stream-route.js";
import { createLog } from "../../../platform/runtime/log.js";
import { until } from "../../../test/support/until.js";
import { schema as definition } from "../graphql/schema.js";
import { type IncidentsRoom, openIncidentsRoom } from "./incidents-room.js";

export interface Streamed {
  readonly data?: Record<string, Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

interface Started {
  readonly room: IncidentsRoom;
  readonly live: LiveUpdates;
  readonly server: ListeningServer;
  /** Of the gateway. */
  readonly privateKey: string;
  readonly sign: SignViewer;
}

async function start(name: string): Promise<Started> {
  const room = await openIncidentsRoom(name);
  const pair = await generateKeyPair("EdDSA", { extractable: true });
  const privateKey = JSON.stringify(await exportJWK(pair.privateKey));
  const log = createLog("test", "silent");
  const live = new LiveUpdates(room.database, String(Reflect.get(room.database.options, "url")), log);
  await live.start();
  const { schema } = await buildSubgraph(definition);
  const route = streamRoute({
    schema,
    live,
    log,
    verifyViewer: viewerVerifier(JSON.stringify(await exportJWK(pair.publicKey)), "incidents"),
    context: (request) => room.contextOf(request.viewer, request),
  });
  const server = await serve({ "POST /graphql/stream": route }, { host: "127.0.0.1", port: 0 }, (error) => {
    throw error;
  });
  return { room, live, server, privateKey, sign: viewerSigner(privateKey) };
}

/** The incidents subgraph with its streams, for the tests of a file, and how to subscribe to them as the gateway does. */
export function liveStreams(name: string) {
  let started: Started;
  /** Ends what a test has opened, so that one that fails leaves nothing to the next. */
  const disposals: (() => void)[] = [];

  beforeAll(async () => {
    started = await start(name);
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

  /** The stream is open when this returns. */
  async function subscribe(viewer: Viewer, query: string, variables: Record<string, unknown> = {}, headers = {}) {
    const { live, server, sign } = started;
    const body = JSON.stringify({ query, variables });
    const client = createClient({
      url: `${server.url}/graphql/stream`,
      retryAttempts: 0,
      headers: () => ({ [viewerHeader]: sign(viewer, { subgraph: "incidents", body, headers }), ...headers }),
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
