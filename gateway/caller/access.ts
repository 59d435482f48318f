import type { IncomingMessage } from "node:http";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { isLoopback } from "../../platform/runtime/is-loopback.js";
import type { Log } from "../../platform/runtime/log.js";
import type { SubgraphClient } from "../subgraphs/subgraph-client.js";
import { askIdentity, askIdentityRevision, identitySources } from "./ask-identity.js";
import { authentication } from "./authentication.js";
import { identity } from "./identity.js";
import type { KeyCaching } from "./published-keys.js";

/** How the gateway authenticates and identifies callers. */
interface Access {
  /**
   * The viewer that an Authorization header authenticates. `isSuspect` says that many bad tokens came from the same
   * address. Throws when there is none.
   */
  readonly resolveViewer: (authorization: string | undefined, isSuspect: boolean) => Promise<Viewer>;
  /** The viewer with this subject, as of now. */
  readonly identify: (subject: string) => Promise<Viewer>;
  /** Subgraphs that identify people. At least one of them must answer. */
  readonly identitySources: readonly string[];
  /** Throws when the request addresses the gateway by a host name that is not allowed. */
  readonly checkHost: (request: IncomingMessage) => void;
}

/** By tokens of an OpenID Connect provider; the teams subgraph identifies their subjects. @throws Error with one line */
export function accessByToken(
  { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience }: { readonly OIDC_ISSUER?: string; readonly OIDC_AUDIENCE: string },
  clientOf: (subgraph: string) => SubgraphClient | undefined,
  log: Log,
  keyCaching?: Partial<KeyCaching>,
): Access {
  if (!issuer) throw new Error("Setting OIDC_ISSUER is needed.");
  const authenticate = authentication({ issuer, audience, keyCaching, log });
  const identify = identity(askIdentity(clientOf, log), log, performance, askIdentityRevision(clientOf));
  return {
    resolveViewer: async (authorization, isSuspect) => identify(await authenticate(authorization, isSuspect)),
    identify,
    identitySources,
    checkHost: () => undefined,
  };
}

const anybody: Viewer = { subject: "anybody", kind: "PERSON", personId: "anybody", name: "Anybody", memberships: [] };

/** AUTHENTICATION=off, for this machine only: every caller is the same viewer, and calls to subgraphs are not signed. */
export function accessForAnybody(): Access {
  return {
    resolveViewer: async () => anybody,
    identify: async () => anybody,
    identitySources: [],
    checkHost: ({ headers: { host = "" } }) => {
      // DNS rebinding: a foreign page can resolve its own host name to this machine, and would count as same-origin.
      if (URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname)) return;
      throw new RequestRefusal("BAD_REQUEST", "With AUTHENTICATION=off, ask by the name localhost or 127.0.0.1 only.");
    },
  };
}
