import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { reachableFolder } from "./postgres-binaries.js";
import { canReach, type ServerAccount, serverAccount } from "./server-account.js";

interface DatabaseFolder {
  /** The folder of the server's files (PGDATA). */
  readonly folder: string;
  readonly account: ServerAccount | undefined;
  /** For a folder outside the data folder: the link to it. */
  readonly link?: string;
}

/**
 * `postgres` in the data folder. Under root, the server runs as another account, which may not reach a data folder
 * below a closed one (such as root's home): then a folder below /var/lib/cordon.
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
