import type { Exchange, Handler, Routes } from "./exchange.js";
import { RequestRefusal } from "./request-refusal.js";

/** Finds the handler of a request. */
export interface Router {
  /** The methods of a path; none for an unknown path. */
  methodsAt(path: string): readonly string[];
  /** @throws RequestRefusal NOT_FOUND or METHOD_NOT_ALLOWED */
  handlerFor(exchange: Pick<Exchange, "request" | "path">): Handler;
}

export function router(routes: Routes): Router {
  const byPath = new Map<string, Map<string, Handler>>();
  for (const [key, handler] of Object.entries(routes)) {
    const [method = "", path = ""] = key.split(" ");
    byPath.set(path, (byPath.get(path) ?? new Map()).set(method, handler));
  }
  const methodsAt = (path: string) => [...(byPath.get(path)?.keys() ?? [])];
  return {
    methodsAt,
    handlerFor({ request, path }) {
      const methods = byPath.get(path);
      if (!methods) throw new RequestRefusal("NOT_FOUND", "There is nothing here. GraphQL is at POST /graphql.");
      const handler = methods.get(request.method === "HEAD" ? "GET" : (request.method ?? ""));
      if (handler) return handler;
      const allow = methodsAt(path).join(", ");
      throw new RequestRefusal("METHOD_NOT_ALLOWED", `Here only ${allow} is possible.`, { allow });
    },
  };
}
