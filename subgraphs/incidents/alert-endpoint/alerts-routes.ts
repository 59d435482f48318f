import type { ServerResponse } from "node:http";
import type { RequestFields } from "../../../platform/actions/context.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import type { RouteParts } from "../../../platform/boot.js";
import { canonicalIdentifier, isIdentifier } from "../../../platform/graphql/canonical-identifiers.js";
import type { Exchange, Routes } from "../../../platform/http/exchange.js";
import { keyCheckHeader } from "../../../platform/http/key-check-header.js";
import { readBytes } from "../../../platform/http/read-body.js";
import { sendJson } from "../../../platform/http/send-json.js";
import { gatewayViewer } from "../../../platform/identity/viewer.js";
import { IngestAlertsInput, ingestAlerts } from "../actions/alert-sources/ingest-alerts.js";
import { alertsAmong } from "../domain/ingest/alerts-among.js";
import type { AlertBatch } from "../domain/records/alerts/alert-batch.js";
import { sourceOfKey } from "../store/alert-sources/source-of-key.js";
import { alertAllowance } from "./alert-allowance.js";
import { answering } from "./answering.js";
import { findAlerts } from "./find-alerts.js";
import { IntakeProblem } from "./intake-problem.js";
import { parseJson } from "./parse-json.js";
import { sourceViewer } from "./source-viewer.js";

/** A thousand alerts of 4 KiB. */
const maxBodyBytes = 4 * 1024 * 1024;

const printable = /^[\x21-\x7e]{1,200}$/;

/**
 * `POST /alerts/<source>`: a source hands in alerts in its own format, by its own key. Who forwards it is the gateway alone.
 * @param maxAlertsOfMinute of one source, as each process counts them: a storm is taken, and an endless one slowed down
 */
export const alertsRoutes =
  (maxAlertsOfMinute: number) =>
  (parts: RouteParts): Routes => {
    const spend = alertAllowance(maxAlertsOfMinute);
    return { "POST /alerts/*": answering(parts.log, (exchange) => take(parts, spend, exchange)) };
  };

async function take(
  { verifyViewer, context }: RouteParts,
  spend: ReturnType<typeof alertAllowance>,
  exchange: Exchange,
): Promise<void> {
  const { request, response, requestId, path } = exchange;
  // That the gateway has signed the call is known before its body is: so the key is looked at first, and a wrong one costs no memory.
  const signed = verifyViewer(request.headers);
  const requestFields: Omit<RequestFields, "viewer"> = {
    requestId,
    idempotencyKey: keyOf(request.headers["idempotency-key"]),
    language: "en",
    gone: goneSignal(response),
  };
  const id = canonicalIdentifier(path.slice(path.lastIndexOf("/") + 1));
  const [, key] = /^Bearer +(\S{1,200})$/i.exec(request.headers.authorization?.trim() ?? "") ?? [];
  const { database, now } = context({ ...requestFields, viewer: gatewayViewer });
  const source = key && isIdentifier(id) ? await sourceOfKey(database.manager, id, key, now) : undefined;
  if (!source) throw unknownKey();
  const bytes = await readBytes(request, maxBodyBytes);
  if (signed.viewerFor(bytes).kind !== "SYSTEM") throw unknownKey();
  if (request.headers[keyCheckHeader] !== undefined) return void response.writeHead(204).end();
  checkType(request.headers["content-type"], request.headers["content-encoding"]);
  const found = findAlerts(parseJson(bytes.toString("utf8")), source);
  await spend(source.id, found.count);
  const alerts = found.read();
  const input = Object.assign(new IngestAlertsInput(), { alertSourceId: source.id, alerts });
  const result = await ingestAlerts.perform(input, context({ ...requestFields, viewer: sourceViewer(source) }));
  if (isRefusal(result)) throw new IntakeProblem(409, "SOURCE_DISABLED", result.message);
  answer(response, result as unknown as AlertBatch);
}

/** 202 where all were taken, 207 where some were refused: the answer says of each what became of it. */
function answer(response: ServerResponse, { id, items }: AlertBatch): void {
  const countOf = (outcome: string) => alertsAmong(items.filter((item) => item.outcome === outcome));
  const refused = countOf("REFUSED");
  sendJson(response, refused > 0 ? 207 : 202, {
    batchId: id,
    received: countOf("RECEIVED"),
    repeated: countOf("REPEATED"),
    resolved: countOf("RESOLVED"),
    refused,
    items: items.map(({ reasonInBrief, ...item }) => item),
  });
}

function checkType(type = "", encoding = "identity"): void {
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type) || encoding !== "identity")
    throw new IntakeProblem(
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      "Only JSON is taken, and uncompressed. Send it with `Content-Type: application/json`, without `Content-Encoding`.",
    );
}

function keyOf(value: string | string[] | undefined): string | undefined {
  const key = Array.isArray(value) ? value[0] : value;
  if (key !== undefined && !printable.test(key))
    throw new IntakeProblem(
      400,
      "IDEMPOTENCY_KEY_MALFORMED",
      "The Idempotency-Key must be 1 to 200 printable characters without spaces.",
    );
  return key;
}

/** The same for a source that there is not and for a key that is not its own: whoever has none learns neither. */
const unknownKey = () =>
  new IntakeProblem(
    401,
    "KEY_UNKNOWN",
    "This is no valid key of this source. Whoever runs the source issues one with rotateAlertSourceKey.",
  );

/** Aborted when the caller disconnects before the response is finished. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort(new Error("The caller is gone."));
  });
  return gone.signal;
}
