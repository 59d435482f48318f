import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { depthOf } from "./depth-of.js";

/** Objects and lists within each other. No input that the schema has goes half as deep; what goes thousands deep would overflow the stack of whoever reads it. */
const maxDepth = 32;

/** The parameters of a GraphQL request as they arrived, not validated yet. */
export type RawParameters = Readonly<Record<string, unknown>>;

interface GraphqlParameters {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Reads them from a body. @throws RequestRefusal when it is not one JSON object */
export function parametersOfBody(body: unknown): RawParameters {
  if (Array.isArray(body)) throw bad("Batches are not offered. Send each operation as a request of its own.");
  if (!isMap(body)) throw bad('The body must be a JSON object, such as {"query": "{ me { name } }"}.');
  return body;
}

/**
 * Reads them from the query string of a GET, where objects are written as JSON. @throws RequestRefusal when one is not
 * JSON
 */
export function parametersOfQuery(given: URLSearchParams): RawParameters {
  const parameters: Record<string, unknown> = {};
  for (const name of ["query", "documentId", "operationName"]) {
    const value = given.get(name);
    if (value !== null) parameters[name] = value;
  }
  for (const name of ["variables", "extensions"]) {
    const value = given.get(name);
    if (value) parameters[name] = mapFrom(name, value);
  }
  return parameters;
}

/** @throws RequestRefusal when a parameter is missing, has the wrong type or goes too deep */
export function graphqlParameters({ query, operationName, variables, extensions }: RawParameters): GraphqlParameters {
  if (typeof query !== "string" || query.trim() === "") {
    throw bad("The request has no operation. Send it as a text in `query`.");
  }
  if (!isAbsent(operationName) && typeof operationName !== "string") throw bad("`operationName` must be a text.");
  if (!isAbsent(variables) && !isMap(variables))
    throw bad("`variables` must be a JSON object, by the variables' names.");
  if (!isAbsent(extensions) && !isMap(extensions)) throw bad("`extensions` must be a JSON object.");
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (depthOf(value, maxDepth) > maxDepth)
      throw bad(`\`${name}\` has more than ${maxDepth} objects and lists within each other. Send it flatter.`);
  }
  return {
    query,
    operationName: operationName || undefined,
    variables: variables ?? {},
    extensions: extensions ?? {},
  };
}

function mapFrom(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(`\`${name}\` in the address is not JSON. Write it as a JSON object, percent-encoded.`);
  }
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const bad = (message: string) => new RequestRefusal("BAD_REQUEST", message);
