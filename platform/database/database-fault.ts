/** A fault of the database, in words for the caller. */
export interface DatabaseFault {
  /** `extensions.reason` beside SERVICE_UNAVAILABLE. */
  readonly reason: string;
  readonly happened: string;
  readonly whatNext: string;
  /** The connection was lost, so a commit in progress may or may not have happened. */
  readonly outcomeUnknown?: true;
}

/** Temporary faults: a retry may succeed. */
export const databaseFaults = {
  LOCKED: {
    happened: "Somebody else is changing the same thing at this moment.",
    whatNext: "Try again in a few seconds.",
  },
  CONFLICT: {
    happened: "Another change met this one at the same moment.",
    whatNext: "Try again.",
  },
  READ_ONLY: {
    happened: "The database takes no changes at the moment: it is read-only, as a standby is.",
    whatNext: "Try again in a few minutes; if it lasts, tell the operators of Cordon.",
  },
  BUSY: {
    happened: "Too much is asked of the database at this moment.",
    whatNext: "Try again in a few seconds.",
  },
  NO_ROOM: {
    happened: "The database has no room left on its disk or in its memory.",
    whatNext: "Try again in a few minutes; if it lasts, tell the operators of Cordon.",
  },
  TOO_SLOW: {
    happened: "The database took too long.",
    whatNext: "Try again shortly, and ask for less at once.",
  },
  RENEWED: {
    happened: "The database was brought up to date at this moment.",
    whatNext: "Try again.",
  },
  /** Who may read is decided by another subgraph, and copied under a lease (`events/leases/`). */
  READERS_UNCONFIRMED: {
    happened:
      "This cannot be shown or changed at the moment, as nothing has confirmed lately who may read it: the subgraph that decides it is down, or a change of it is still on its way.",
    whatNext: "Try again in a few seconds.",
  },
  AWAY: {
    happened: "The database does not answer.",
    whatNext: "Try again shortly.",
    outcomeUnknown: true,
  },
} as const satisfies Readonly<Record<string, Omit<DatabaseFault, "reason">>>;

type Reason = keyof typeof databaseFaults;

/** By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html), and by what the operating system says of a connection. */
const byCode: readonly (readonly [RegExp, Reason])[] = [
  [/^55P03$/, "LOCKED"],
  [/^(40001|40P01)$/, "CONFLICT"],
  [/^25006$/, "READ_ONLY"],
  [/^(53300|53400)$/, "BUSY"],
  [/^(53...|58030)$/, "NO_ROOM"],
  [/^(57014|25P03|25P04)$/, "TOO_SLOW"],
  [/^26000$/, "RENEWED"],
  [/^LE001$/, "READERS_UNCONFIRMED"],
  [/^(08...|57P0.|40003|28...|3D000)$/, "AWAY"],
  [/^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/, "AWAY"],
];

/** Messages of pg and TypeORM that have no code. */
const byWords: readonly (readonly [RegExp, Reason])[] = [
  [/^timeout exceeded when trying to connect/, "BUSY"],
  [/^(Connection terminated|timeout expired|Client has encountered a connection error|Client was closed)/, "AWAY"],
  [/^(Query runner already released|Database connection provided by a query runner was already released)/, "AWAY"],
];

/** The temporary fault behind an error; undefined when it is a fault of ours. Pure. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  if (error === null || typeof error !== "object") return undefined;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === "0A000") return message === "cached plan must not change result type" ? newFault("RENEWED") : undefined;
  const [table, text] = typeof code === "string" ? [byCode, code] : [byWords, message];
  const reason = typeof text === "string" ? table.find(([pattern]) => pattern.test(text))?.[1] : undefined;
  return reason && newFault(reason);
}

const newFault = (reason: Reason): DatabaseFault => ({ reason, ...databaseFaults[reason] });
