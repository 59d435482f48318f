import type { GraphQLFormattedError } from "graphql";
import { errorCodes } from "../../platform/runtime/errors.js";

/** Codes of errors that Apollo Server finds in the request itself. */
const codesOfRequests = [
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
];

const codesOfCordon = Object.keys(errorCodes).filter((code) => code !== "INTERNAL_SERVER_ERROR");

/** Better wording for messages of libraries. */
const plainWords: Readonly<Record<string, string>> = {
  "Maximum call stack size exceeded": "The document is nested too deeply. Ask for less at once.",
  "Validation aborted.":
    "The document asks for the same fields so many times in one place that it is not looked at further. Ask for each field once.",
};

/** Extensions that libraries add for their own use. */
const notForCallers = ["serviceName", "stacktrace", "exception", "http", "response"];

export const maskedMessage =
  "Something went wrong inside Cordon. It was logged: tell its operators the x-request-id of this response.";

/**
 * The only place that decides what callers see of an error. Errors with a code of Cordon keep their message and
 * extensions, and name their subgraph; so do errors of the request itself. Everything else is masked. Pure.
 */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const subgraph = extensions.serviceName;
  const origin = subgraph ? { subgraph } : {};
  if (!isForCaller(extensions)) {
    return { message: maskedMessage, ...place, extensions: { code: "INTERNAL_SERVER_ERROR", ...origin } };
  }
  const forCaller = Object.entries(extensions).filter(([name]) => !notForCallers.includes(name));
  return {
    message: plainWords[message] ?? message,
    ...place,
    extensions: { ...Object.fromEntries(forCaller), ...origin },
  };
}

/** Whether the error was written for callers, judging by its extensions. */
export function isForCaller({ code, serviceName }: Readonly<Record<string, unknown>>): boolean {
  return codesOfCordon.includes(String(code)) || (!serviceName && codesOfRequests.includes(String(code)));
}
