import type { Cordon } from "../../../../local/samples/player/cordon.js";

/** What the gateway answers a source. */
interface Taken {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A source of alerts with its key, as a program knows itself. */
export interface KeyedSource {
  readonly id: string;
  readonly secret: string;
}

const selection = "__typename ... on Problem { message } ... on AlertSourceKey { id secret source { id version } }";

/** Registers a source, or gives it a new key, and hands back what the program is told. */
export async function issueKey(
  cordon: Cordon,
  persona: string,
  operation: "registerAlertSource" | "rotateAlertSourceKey",
  input: object,
): Promise<KeyedSource> {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const { result } = await cordon.read<{
    result: { message?: string; secret: string; source: { id: string } };
  }>(persona, `mutation ($input: ${type}!) { result: ${operation}(input: $input) { ${selection} } }`, { input });
  if (!result.source) throw new Error(`${operation} was refused: ${result.message}`);
  return { id: result.source.id, secret: result.secret };
}

/** Posts to the address of a source, as its program does. */
export async function post(
  gatewayUrl: string,
  { id, secret }: KeyedSource,
  body: string | object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Taken> {
  const response = await fetch(new URL(`/alerts/${id}`, gatewayUrl), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${secret}`, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : {} };
}

/** A webhook of Prometheus Alertmanager about some things, each of which fires. */
export const webhook = (fingerprints: readonly string[], status: "firing" | "resolved" = "firing") => ({
  version: "4",
  status,
  receiver: "cordon",
  alerts: fingerprints.map((fingerprint) => ({
    status,
    labels: { alertname: "MailboxRuleStorm", severity: "critical", instance: "farm-7" },
    annotations: { summary: `Mailboxes forward to one address (${fingerprint})`, description: "Within two minutes." },
    startsAt: "2026-05-04T07:58:12.345Z",
    endsAt: "0001-01-01T00:00:00Z",
    fingerprint,
  })),
});
