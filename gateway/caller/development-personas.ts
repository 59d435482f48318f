import { z } from "zod";
import type { Exchange, Handler } from "../../platform/http/exchange.js";
import { isFromAnotherPage } from "../../platform/http/is-from-another-page.js";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { isLoopback } from "../../platform/runtime/is-loopback.js";

const personas = z.array(
  z.object({ persona: z.string(), name: z.string(), team: z.string().nullish(), function: z.string().nullish() }),
);
const token = z.object({ access_token: z.string(), expires_in: z.number() });

/**
 * Development only: serves the personas of the development issuer, and tokens for them, from the gateway's own origin,
 * for the GraphQL page. The settings allow this on a loopback address only.
 */
export function developmentPersonas(issuer: string): { readonly list: Handler; readonly token: Handler } {
  const answer = async ({ request, response }: Exchange, path: string, shape: z.ZodType) => {
    onlyFromThisMachine(request.headers.host);
    if (isFromAnotherPage(request.headers))
      throw new CordonError("FORBIDDEN", "A page of another origin may not ask for personas or their tokens.");
    const body = await ask(`${issuer.replace(/\/$/, "")}/${path}`, shape);
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.end(JSON.stringify(body));
  };
  return {
    list: (exchange) => answer(exchange, "personas", personas),
    token: (exchange) => {
      const persona = encodeURIComponent(exchange.parameters.get("persona") ?? "");
      return answer(exchange, `token?persona=${persona}`, token);
    },
  };
}

/** DNS rebinding: a foreign page can resolve its own host name to 127.0.0.1; the Host header still carries that name. */
function onlyFromThisMachine(host = ""): void {
  const name = host.replace(/:\d+$/, "");
  if (!isLoopback(name)) throw new RequestRefusal("NOT_FOUND", "Personas are offered on localhost only.");
}

async function ask(address: string, shape: z.ZodType): Promise<unknown> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    if (response.ok) return shape.parse(await response.json());
  } catch {
    // Answered below: for a developer the cause makes no difference.
  }
  throw new CordonError(
    "SERVICE_UNAVAILABLE",
    "The development issuer gives no answer to this. See whether it runs, and whether it has that persona.",
  );
}
