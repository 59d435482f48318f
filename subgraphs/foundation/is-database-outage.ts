/** SQLSTATE of a server that cannot serve at the moment: connection, resources, shutdown, timeouts, and losers of a deadlock. */
const passingStates = /^(08...|53...|57P0.|57014|26000|25P03|55P03|40001|40P01)$/;

/** What the operating system says of a connection that is not there. */
const passingFaults =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** What pg and TypeORM say, without a code, when the connection went away under a statement or none was free in time. */
const passingWords =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed|Query runner already released|Database connection provided by a query runner was already released)/;

/** Whether a fault means that the database is away or busy, so that the same request may well succeed a little later. Pure. */
export function isDatabaseOutage(error: unknown): boolean {
  if (error === null || typeof error !== "object") return false;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === "0A000") return message === "cached plan must not change result type";
  if (typeof code === "string") return passingStates.test(code) || passingFaults.test(code);
  return typeof message === "string" && passingWords.test(message);
}
