import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { reachableFolder } from "./postgres-binaries.js";
import { canReach, type ServerAccount, serverAccount } from "./server-account.js";

export interface DatabaseFolder {
  /** Where the database server keeps its files (PGDATA). */
  readonly folder: string;
  readonly account: ServerAccount | undefined;
  /** For a folder outside the data folder: the link in the data folder that says where it is. */
  readonly link?: string;
}

/**
 * `postgres` in the data folder. When root starts the system, the server runs as another account, and a data folder
 * below a closed folder (such as root's home) is out of its reach: then a folder of its own below /var/lib/cordon.
 */
export function databaseFolder(dataFolder: string, elsewhere = reachableFolder): DatabaseFolder {
  const near = join(dataFolder, "postgres");
  const account = serverAccount(near);
  if (canReach(dataFolder, account)) return { folder: near, account };
  const mark = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  const far = join(elsewhere, `data-${mark}`, "postgres");
  mkdirSync(dirname(far), { recursive: true, mode: 0o755 });
  return { folder: far, account: serverAccount(far), link: near };
}
