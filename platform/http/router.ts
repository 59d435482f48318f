import type { Exchange, Handler, Routes } from "./exchange.js";
import { RequestRefusal } from "./request-refusal.js";

/** Finds the handler of a request. */
export interface Router {
  /** The route that a path belongs to, as it was declared; none for an unknown path. */
  routeAt(path: string): string | undefined;
  /** The methods of a path; none for an unknown path. */
  methodsAt(path: string): readonly string[];
  /** @throws RequestRefusal NOT_FOUND or METHOD_NOT_ALLOWED */
  handlerFor(exchange: Pick<Exchange, "request" | "path">): Handler;
}

/** What the last segment of a path may be where a route leaves it open: an id or a name, never another path. */
const segment = /^[\w-]{1,100}$/;

export function router(routes: Routes): Router {
  const byRoute = new Map<string, Map<string, Handler>>();
  for (const [key, handler] of Object.entries(routes)) {
    const [method = "", route = ""] = key.split(" ");
    byRoute.set(route, (byRoute.get(route) ?? new Map()).set(method, handler));
  }
  const routeAt = (path: string) => {
    if (byRoute.has(path) && !path.endsWith("/*")) return path;
    const end = path.lastIndexOf("/") + 1;
    const open = `${path.slice(0, end)}*`;
    return byRoute.has(open) && segment.test(path.slice(end)) ? open : undefined;
  };
  const methodsAt = (path: string) => [...(byRoute.get(routeAt(path) ?? "")?.keys() ?? [])];
  return {
    routeAt,
    methodsAt,
    handlerFor({ request, path }) {
      const methods = byRoute.get(routeAt(path) ?? "");
      if (!methods) throw new RequestRefusal("NOT_FOUND", "There is nothing here. GraphQL is at POST /graphql.");
      const handler = methods.get(request.method === "HEAD" ? "GET" : (request.method ?? ""));
      if (handler) return handler;
      const allow = methodsAt(path).join(", ");
      throw new RequestRefusal("METHOD_NOT_ALLOWED", `Here only ${allow} is possible.`, { allow });
    },
  };
}
