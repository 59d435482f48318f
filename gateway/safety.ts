import type { IncomingMessage } from "node:http";
import { GraphQLError, type ValidationRule } from "graphql";
import { LRUCache } from "lru-cache";
import type { Viewer } from "../platform/identity/viewer.js";
import type { Log } from "../platform/runtime/log.js";
import { authorizationOf } from "./caller/authorization-of.js";
import type { RawParameters } from "./graphql/graphql-parameters.js";
import type { OperationCheck } from "./graphql/requested-operation.js";
import { callerAddress } from "./http/caller-address.js";
import { type FailureCount, failureCount } from "./http/failure-count.js";
import { documentRule } from "./limits/document-rule.js";
import { limitFailures } from "./limits/failed-authentications.js";
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

/** Authentication, limits and registered documents for every request, whichever way it arrives. */
interface Safety {
  /** Throws when the request cannot be authenticated, or its subject has used up the rate limit. */
  readonly authenticate: (request: IncomingMessage) => Promise<Viewer>;
  readonly documentOf: (parameters: RawParameters, viewer: Viewer) => RawParameters;
  readonly rules: readonly ValidationRule[];
  readonly checks: readonly OperationCheck[];
  /** The errors of a refusal as this viewer may read them. */
  readonly readableBy: (viewer: Viewer, errors: readonly GraphQLError[]) => readonly GraphQLError[];
  /**
   * Charges an event of a subscription to the rate limit. Resolves to 0, or to the milliseconds after which to try
   * again.
   */
  readonly payForEvent: (
    subject: string,
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<number>;
  /** Of tokens and keys that are not good. */
  readonly failures: FailureCount;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly maxBodyBytes: number;
  readonly timeoutMs: number;
  readonly documents: TrustedDocuments | undefined;
}

/** Charged for each request, before its operation is known. */
const costOfRequest = 1;

/** Charged for each character of a text that is not cached as planned: it has to be parsed, validated and planned. */
const costOfNewText = 2;

/** Longer texts consist of comments or values beyond this: the token limit bounds what is planned. */
const maxChargedCharacters = 20_000;

/** As many characters as plans are cached for. */
const maxCachedCharacters = 8 * 1024 * 1024;

/** Puts the parts together. @throws Error with one line when the manifest of registered documents is invalid */
export function safety(
  settings: GatewaySettings,
  log: Log,
  resolveViewer: (authorization: string | undefined, isSuspect: boolean) => Promise<Viewer>,
): Safety {
  const limits = limitsOf(settings);
  const costOf = preparedCost(limits);
  const allowance = rateLimit(settings.RATE_LIMIT);
  const cachedTexts = new LRUCache<string, true>({
    maxSize: maxCachedCharacters,
    sizeCalculation: (_, text) => text.length + 1_000,
  });
  const file = settings.TRUSTED_DOCUMENTS_FILE;
  const documents = file === undefined ? undefined : new TrustedDocuments(file, log);
  const policy = { documents, requiredOf: requiredOf(settings) };
  const failures = failureCount(settings.FAILED_AUTHENTICATION_LIMIT);
  const withLimitedFailures = limitFailures(resolveViewer, failures);
  const addressOf = (request: IncomingMessage) => callerAddress(request, settings.TRUSTED_PROXIES);
  return {
    authenticate: async (request) => {
      const viewer = await withLimitedFailures(authorizationOf(request), addressOf(request));
      await allowance.spend(viewer.subject, costOfRequest);
      return viewer;
    },
    documentOf: (parameters, { kind, subject }) => {
      const requested = requestedDocument(parameters, kind, policy);
      const { query } = requested;
      if (typeof query === "string" && !cachedTexts.has(query))
        allowance.charge(subject, Math.min(query.length, maxChargedCharacters) * costOfNewText);
      return requested;
    },
    rules: [documentRule(limits)],
    checks: [
      ({ prepared }) => void cachedTexts.set(prepared.text, true),
      operationLimits(costOf, limits.cost, allowance, settings.INTROSPECTION),
    ],
    readableBy: (viewer, errors) =>
      maySeeSchema(viewer, settings.INTROSPECTION) ? errors : errors.map(withoutSuggestions),
    payForEvent: (subject, prepared, variables) => allowance.spendSpare(subject, costOf(prepared, variables).requested),
    failures,
    addressOf,
    maxBodyBytes: settings.BODY_LIMIT,
    timeoutMs: settings.REQUEST_TIMEOUT,
    documents,
  };
}

function withoutSuggestions(error: GraphQLError): GraphQLError {
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(withoutSuggestion(error.message), { nodes, source, positions, path, extensions });
}
