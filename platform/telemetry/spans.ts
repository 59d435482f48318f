import type { Attributes } from "@opentelemetry/api";
import {
  ATTR_DB_NAMESPACE,
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_QUERY_SUMMARY,
  ATTR_DB_QUERY_TEXT,
  ATTR_DB_RESPONSE_STATUS_CODE,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_URL_PATH,
  ATTR_URL_SCHEME,
} from "@opentelemetry/semantic-conventions";
import type {
  AnsweredRequest,
  AppendedEvent,
  LiveOperation,
  LiveUpdate,
  PerformedAction,
  Statement,
  SubgraphCall,
  TakenEvent,
  Work,
} from "../runtime/channels.js";
import { statementSummary, verbOf, withoutValues } from "./statement-summary.js";

/* What a span says, by OpenTelemetry's conventions. Never who asks, never a document, a variable or a value. */

export interface SpanDescription<Operation> {
  atStart(work: Operation): { readonly name: string; readonly attributes: Attributes };
  /**
   * `failure` is a fixed short word, never an error message, which may quote data. `name` replaces the one at the
   * start.
   */
  atEnd(work: Operation): {
    readonly attributes: Attributes;
    readonly failure?: string | undefined;
    readonly name?: string | undefined;
  };
}

export const requestSpan: SpanDescription<AnsweredRequest> = {
  atStart: ({ request: { method }, route }) => ({
    name: `${method} ${route}`,
    attributes: {
      [ATTR_HTTP_REQUEST_METHOD]: method,
      [ATTR_HTTP_ROUTE]: route,
      [ATTR_URL_PATH]: route,
      [ATTR_URL_SCHEME]: "http",
    },
  }),
  atEnd: ({ response: { statusCode }, logFields }) => ({
    attributes: {
      [ATTR_HTTP_RESPONSE_STATUS_CODE]: statusCode,
      ...operationAttributes(logFields),
      "cordon.refusal": text(logFields.refusal),
      [ATTR_ERROR_TYPE]: statusCode >= 500 ? String(statusCode) : undefined,
    },
    failure: statusCode >= 500 ? "answered with a fault" : undefined,
  }),
};

export const subgraphCallSpan: SpanDescription<SubgraphCall> = {
  atStart: ({ subgraph }) => ({
    name: `POST ${subgraph}`,
    attributes: { [ATTR_HTTP_REQUEST_METHOD]: "POST", "subgraph.name": subgraph },
  }),
  atEnd: ({ status, error }) => ({
    attributes: {
      [ATTR_HTTP_RESPONSE_STATUS_CODE]: status,
      [ATTR_ERROR_TYPE]: error === undefined ? undefined : kindOf(error),
    },
    failure: error === undefined ? undefined : kindOf(error),
  }),
};

export const actionSpan: SpanDescription<PerformedAction> = {
  atStart: ({ action }) => ({ name: `action ${action}`, attributes: { "cordon.action": action } }),
  atEnd: failureOf,
};

/** Attribute names by the conventions for CloudEvents, span names by those for messaging. */
export const appendedEventSpan: SpanDescription<AppendedEvent> = {
  atStart: ({ id, type }) => ({
    name: `create ${type}`,
    attributes: {
      "messaging.operation.type": "create",
      "cloudevents.event_id": id,
      "cloudevents.event_type": type,
    },
  }),
  atEnd: failureOf,
};

export const takenEventSpan: SpanDescription<TakenEvent> = {
  atStart: ({ id, type, source }) => ({
    name: `process ${type}`,
    attributes: {
      "messaging.operation.type": "process",
      "cloudevents.event_id": id,
      "cloudevents.event_type": type,
      "cloudevents.event_source": source,
    },
  }),
  atEnd: failureOf,
};

/** Named by the operation type, by the conventions for GraphQL: the name that callers give it is an attribute. */
export const liveOperationSpan: SpanDescription<LiveOperation> = {
  atStart: () => ({ name: "GraphQL Operation", attributes: {} }),
  atEnd: (work) => {
    const { attributes, failure } = failureOf(work);
    return {
      name: text(work.logFields.operationType),
      attributes: { ...attributes, ...operationAttributes(work.logFields) },
      failure,
    };
  },
};

export const liveUpdateSpan: SpanDescription<LiveUpdate> = {
  atStart: ({ logFields }) => ({ name: "live update", attributes: operationAttributes(logFields) }),
  atEnd: failureOf,
};

export const statementSpan: SpanDescription<Statement> = {
  atStart: (statement) => {
    const summary = statementSummary(statement.text);
    return {
      name: summary,
      attributes: {
        [ATTR_DB_SYSTEM_NAME]: "postgresql",
        [ATTR_DB_NAMESPACE]: statement.database,
        [ATTR_DB_OPERATION_NAME]: verbOf(statement.text),
        [ATTR_DB_QUERY_SUMMARY]: summary,
        [ATTR_DB_QUERY_TEXT]: withoutValues(statement.text),
      },
    };
  },
  atEnd: ({ error }) => ({
    attributes: { [ATTR_DB_RESPONSE_STATUS_CODE]: error === undefined ? undefined : kindOf(error) },
    failure: error === undefined ? undefined : kindOf(error),
  }),
};

const operationAttributes = (logFields: Readonly<Record<string, unknown>>): Attributes => ({
  "graphql.operation.name": text(logFields.operation),
  "graphql.operation.type": text(logFields.operationType),
  "graphql.document.hash": text(logFields.documentHash),
  "cordon.request.id": text(logFields.requestId),
});

function failureOf({ error }: Work) {
  const failure = error === undefined ? undefined : kindOf(error);
  return { attributes: { [ATTR_ERROR_TYPE]: failure }, failure };
}

const text = (value: unknown) => (typeof value === "string" ? value.slice(0, 200) : undefined);

/** An error by its code (FORBIDDEN, a SQLSTATE, TIMEOUT), or else by its class. */
function kindOf(error: unknown): string {
  const { kind, code, name } = (error ?? {}) as Readonly<Record<string, unknown>>;
  return (
    [kind, code, name].find((word): word is string => typeof word === "string" && /^\w{1,60}$/.test(word)) ?? "Error"
  );
}
