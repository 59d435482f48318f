import { Client } from "pg";
import { StartError } from "../runtime/start-error.js";

const oldest = 15;

/** Checks that an external database responds and is recent enough. @throws StartError naming the setting */
export async function checkDatabaseUrl(setting: string, url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  let version: string;
  try {
    await client.connect();
    version = (await client.query<{ server_version: string }>("SHOW server_version")).rows[0]?.server_version ?? "0";
    await client.end();
  } catch (error) {
    throw new StartError(
      `${setting} points to ${withoutPassword(url)}, which cannot be used (${reason(error)}). ` +
        `Start that database or correct the setting; without it, Cordon runs a database of its own.`,
    );
  }
  if (Number.parseInt(version, 10) < oldest)
    throw new StartError(
      `${setting} points to ${withoutPassword(url)}, which is PostgreSQL ${version}. Cordon needs ${oldest} or later.`,
    );
}

/** The URL without the password. */
function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** A refused connection to a name with several addresses is an AggregateError without a message. */
function reason(error: unknown): string {
  const { message, code } = error as Error & { code?: string };
  return message || code || "it does not answer";
}
