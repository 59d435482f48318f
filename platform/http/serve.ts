import { databaseFaultOf } from "../database/database-fault.js";
import { databaseUnavailable } from "../database/database-unavailable.js";
import { drainable } from "./drainable.js";
import type { Routes } from "./exchange.js";
import { httpServer } from "./http-server.js";
import { listen } from "./listen.js";
import { refusalOf } from "./refusal-of.js";
import { router } from "./router.js";
import { sendJson } from "./send-json.js";

export interface ListeningServer {
  readonly url: string;
  /** Takes no new requests, lets those under way finish, and then closes. */
  drain(): Promise<void>;
}

/** A signed viewer travels in a header, and somebody's teams may own thousands of services. */
const maxHeaderSize = 1024 * 1024;

const fault = {
  status: 500,
  message: "Something went wrong on our side; the log has the details.",
  extensions: { code: "INTERNAL_SERVER_ERROR" },
  headers: {},
};

/** Serves routes to other processes of ours. Bodies of errors are GraphQL-shaped JSON, never HTML and never a stack trace. */
export async function serve(
  routes: Routes,
  where: { readonly host: string; readonly port: number },
  onFault: (error: unknown) => void,
): Promise<ListeningServer> {
  const server = httpServer({
    router: router(routes),
    options: { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize },
    refuse({ request, response, logFields }, thrown) {
      // What is left of the body is thrown away, so that the caller gets to read the answer.
      request.resume();
      const ofDatabase = databaseFaultOf(thrown);
      const refusal = refusalOf(ofDatabase ? databaseUnavailable(ofDatabase, "READ") : thrown);
      if (ofDatabase || !refusal) onFault(thrown);
      if (refusal) logFields.refusal = refusal.extensions.code;
      const { status, message, extensions, headers } = refusal ?? fault;
      sendJson(response, status, { errors: [{ message, extensions }] }, headers);
    },
  });
  const drain = drainable(server);
  return { url: await listen(server, where), drain };
}
