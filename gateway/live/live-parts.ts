import type { IncomingMessage } from "node:http";
import type { GraphQLError } from "graphql";
import type { Viewer } from "../../platform/identity/viewer.js";
import type { Log } from "../../platform/runtime/log.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";
import type { OperationCheck, ReadingParts, RunOperation } from "../graphql/requested-operation.js";
import type { Subgraph } from "../graphql/subgraph.js";
import type { LiveSettings } from "../limits/live-settings.js";
import type { PreparedOperation } from "../planning/prepared-operation.js";
import type { SignCall } from "../subgraphs/sign-call.js";

/** What LiveOperations needs; most of it is shared with operations over HTTP. */
export interface LiveParts extends ReadingParts {
  readonly checks: readonly OperationCheck[];
  /** The errors of a refusal as this viewer may read them. */
  readonly readableBy: (viewer: Viewer, errors: readonly GraphQLError[]) => readonly GraphQLError[];
  /** For queries and mutations. */
  readonly timeoutMs: number;
  /** Runs queries and mutations. */
  readonly run: RunOperation;
  readonly identify: (subject: string) => Promise<Viewer>;
  /** Charges an event of a subscription to the rate limit. Resolves to 0, or to the milliseconds after which to try again. */
  readonly payForEvent: (
    subject: string,
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<number>;
  readonly signCall: SignCall;
  readonly subgraph: (name: string) => Subgraph | undefined;
  readonly addressOf: (name: string) => string | undefined;
  readonly settings: LiveSettings & { readonly SUBGRAPH_TIMEOUT: number };
  readonly log: Log;
}

/** An operation of an authenticated viewer over server-sent events or WebSocket. */
export interface LiveRequest {
  readonly viewer: Viewer;
  readonly parameters: RawParameters;
  /** The event that a subscription resumes after. */
  readonly lastEventId: string | undefined;
  /** When the token of the request expires, in milliseconds since 1970. */
  readonly expiresAt: number | undefined;
  /** Whether its stream is broken off when this process stops, or only when its connection closes. */
  readonly endsWithProcess: boolean;
  readonly requestId: string;
  readonly request: IncomingMessage;
  /** Aborted when the client is gone. */
  readonly gone: AbortSignal;
  readonly logFields: Record<string, unknown>;
}
