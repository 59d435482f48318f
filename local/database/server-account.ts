import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { StartError } from "../runtime/start-error.js";

/** The operating-system account of the database server. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Undefined for an ordinary user; for root the owner of the files, else `postgres`,
 * else `nobody`. No account is created.
 */
export function serverAccount(databaseFolder: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(databaseFolder)) {
    const { uid, gid } = statSync(databaseFolder);
    if (uid !== 0) return { uid, gid };
  }
  const account = accountNamed("postgres") ?? accountNamed("nobody");
  if (account) return account;
  throw new StartError(
    "PostgreSQL does not run as root, and this machine has neither an account named postgres nor one named nobody. " +
      "Start Cordon as an ordinary user, or set DATABASE_URL_TEAMS, DATABASE_URL_INCIDENTS and DATABASE_URL_LESSONS.",
  );
}

function accountNamed(name: string): ServerAccount | undefined {
  const number = (flag: string) =>
    Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  try {
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    return undefined;
  }
}

/** Whether the account can enter the folder or run the file; tried, to respect ACLs. */
export function canReach(path: string, account: ServerAccount | undefined): boolean {
  return spawnSync("test", ["-x", path], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}
