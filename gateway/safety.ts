import type { IncomingMessage } from "node:http";
import { GraphQLError, type ValidationRule } from "graphql";
import { LRUCache } from "lru-cache";
import type { Viewer } from "../platform/identity/viewer.js";
import type { Log } from "../platform/runtime/log.js";
import { authorizationOf } from "./caller/authorization-of.js";
import type { RawParameters } from "./graphql/graphql-parameters.js";
import type { OperationCheck } from "./graphql/requested-operation.js";
import { callerAddress } from "./http/caller-address.js";
import { documentRule } from "./limits/document-rule.js";
import { withFailuresLimited } from "./limits/failed-authentications.js";
import { limitsOf } from "./limits/limit-settings.js";
import { maySeeSchema, withoutSuggestion } from "./limits/may-see-schema.js";
import { operationLimits } from "./limits/operation-limits.js";
import { preparedCost } from "./limits/prepared-cost.js";
import { rateLimit } from "./limits/rate-limit.js";
import type { PreparedOperation } from "./planning/prepared-operation.js";
import type { GatewaySettings } from "./settings.js";
import { requiredOf } from "./trusted-documents/document-settings.js";
import { requestedDocument } from "./trusted-documents/requested-document.js";
import { TrustedDocuments } from "./trusted-documents/trusted-documents.js";

/** What stands between a request and its execution, for every way in which operations arrive. */
export interface Safety {
  /** Who sends a request. Throws when that is nobody, or somebody who has asked for too much already. */
  readonly authenticate: (request: IncomingMessage) => Promise<Viewer>;
  readonly documentOf: (parameters: RawParameters, viewer: Viewer) => RawParameters;
  readonly rules: readonly ValidationRule[];
  readonly checks: readonly OperationCheck[];
  /** What somebody may read of a refusal. */
  readonly readableBy: (viewer: Viewer, errors: readonly GraphQLError[]) => readonly GraphQLError[];
  /** Pays for an event of a subscription. Resolves to 0, or to the milliseconds after which there may be enough left for it. */
  readonly payForEvent: (
    subject: string,
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<number>;
  readonly maxBodyBytes: number;
  readonly timeoutMs: number;
  readonly documents: TrustedDocuments | undefined;
}

/** What any request costs, before anything is known of what it asks for. */
const costOfRequest = 1;

/** What a text costs, for each of its characters, that has to be parsed, validated and planned: it was not seen before, or it was refused. */
const costOfNewText = 2;

/** What is longer has no more tokens in it that could be planned, but comments or values. */
const maxChargedCharacters = 20_000;

/** In characters, as many as there are plans kept for. */
const maxPlannedCharacters = 8 * 1024 * 1024;

/** @throws Error with one line when the manifest of registered documents cannot be used. */
export function safety(
  settings: GatewaySettings,
  log: Log,
  resolveViewer: (authorization: string | undefined, isSuspect: boolean) => Promise<Viewer>,
): Safety {
  const limits = limitsOf(settings);
  const costOf = preparedCost(limits);
  const allowance = rateLimit(settings.RATE_LIMIT);
  const plannedTexts = new LRUCache<string, true>({
    maxSize: maxPlannedCharacters,
    sizeCalculation: (_, text) => text.length + 1_000,
  });
  const file = settings.TRUSTED_DOCUMENTS_FILE;
  const documents = file === undefined ? undefined : new TrustedDocuments(file, log);
  const policy = { documents, requiredOf: requiredOf(settings) };
  const withLimitedFailures = withFailuresLimited(resolveViewer, settings.FAILED_AUTHENTICATION_LIMIT);
  return {
    authenticate: async (request) => {
      const viewer = await withLimitedFailures(
        authorizationOf(request),
        callerAddress(request, settings.TRUSTED_PROXIES),
      );
      await allowance.spend(viewer.subject, costOfRequest);
      return viewer;
    },
    documentOf: (parameters, { kind, subject }) => {
      const requested = requestedDocument(parameters, kind, policy);
      const { query } = requested;
      if (typeof query === "string" && !plannedTexts.has(query))
        allowance.charge(subject, Math.min(query.length, maxChargedCharacters) * costOfNewText);
      return requested;
    },
    rules: [documentRule(limits)],
    checks: [
      ({ prepared }) => void plannedTexts.set(prepared.text, true),
      operationLimits(costOf, limits.cost, allowance, settings.INTROSPECTION),
    ],
    readableBy: (viewer, errors) =>
      maySeeSchema(viewer, settings.INTROSPECTION) ? errors : errors.map(withoutSuggestions),
    payForEvent: (subject, prepared, variables) => allowance.spendSpare(subject, costOf(prepared, variables).requested),
    maxBodyBytes: settings.BODY_LIMIT,
    timeoutMs: settings.REQUEST_TIMEOUT,
    documents,
  };
}

function withoutSuggestions(error: GraphQLError): GraphQLError {
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(withoutSuggestion(error.message), { nodes, source, positions, path, extensions });
}
