import type { IncomingMessage } from "node:http";
import type { GraphQLError } from "graphql";
import type { Viewer } from "../../platform/identity/viewer.js";
import type { Log } from "../../platform/runtime/log.js";
import type { AnswerOperation } from "../graphql/formatted-result.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";
import type { OperationCheck } from "../graphql/operation-check.js";
import type { PreparedOperation } from "../graphql/prepared-operation.js";
import type { ReadingParts } from "../graphql/requested-operation.js";
import type { Subgraph } from "../graphql/subgraph.js";
import type { LiveSettings } from "../limits/live-settings.js";
import type { SignCall } from "../subgraphs/sign-call.js";

/** What live updates are made with: for the most part, what every other operation is. */
export interface LiveParts extends ReadingParts {
  readonly checks: readonly OperationCheck[];
  /** What somebody may read of a refusal. */
  readonly readableBy: (viewer: Viewer, errors: readonly GraphQLError[]) => readonly GraphQLError[];
  /** How long, in milliseconds, what is no subscription may take. */
  readonly maxTime: number;
  /** Answers what is no subscription. */
  readonly answer: AnswerOperation;
  readonly identify: (subject: string) => Promise<Viewer>;
  /** Pays for an event of a subscription. Resolves to 0, or to the milliseconds after which there may be enough left for it. */
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

/** One operation of somebody who is known. */
export interface LiveRequest {
  readonly viewer: Viewer;
  readonly parameters: RawParameters;
  /** Behind which event a subscription goes on. */
  readonly lastEventId: string | undefined;
  /** When, in milliseconds since 1970, the token runs out that it was asked with. */
  readonly expiresAt: number | undefined;
  /** Whether its stream is broken off when this process stops, or goes on until its connection is closed. */
  readonly endsWithProcess: boolean;
  readonly requestId: string;
  readonly request: IncomingMessage;
  /** Aborted when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
  readonly facts: Record<string, unknown>;
}
