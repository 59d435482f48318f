import { unspecificValue } from "../indicators/unspecific-value.js";
import { entityOf } from "./entity-key.js";

/** Accounts that every machine or cluster has under the same name, with the domain of Windows before them or without. */
const everywhere = new Set([
  ...["administrator", "admin", "root", "guest", "system", "local service", "network service", "localsystem"],
  ...["nobody", "daemon", "ubuntu", "ec2-user", "azureuser", "default", "anonymous", "anonymous logon", "user", "test"],
  ...["s-1-5-18", "s-1-5-19", "s-1-5-20"],
]);

/**
 * Whether an entity is the same thing wherever it is named, so that alerts which name it may belong together. An account or a machine that
 * every system has under the same name, or an address of a private network, which is another machine at another service, is not. Pure.
 */
export function isComparableEntity(key: string): boolean {
  const { type, value } = entityOf(key);
  if (type === "HOST") return unspecificValue(value) === undefined;
  if (type === "USER") return !everywhere.has(value.replace(/^[^\\]*\\/, ""));
  return true;
}
