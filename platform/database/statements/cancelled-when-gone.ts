import type { Client } from "pg";
import { type DataSource, EntityManager, type QueryRunner } from "typeorm";
import type { CancelSignal } from "../../runtime/cancel-signal.js";
import { cancelStatement } from "./cancel-statement.js";

/** The sessions in which something is read for one caller. */
class SessionsOfCaller {
  private readonly reading = new Set<Client>();

  constructor(private readonly gone: CancelSignal) {}

  /** @throws what the caller's signal says, when the caller is gone */
  async take<Session extends Client>(connect: () => Promise<Session>): Promise<Session> {
    this.gone.throwIfAborted();
    const session = await connect();
    if (this.reading.size === 0) this.gone.addEventListener("abort", this.abandonAll, { once: true });
    this.reading.add(session);
    return session;
  }

  /** The caller may have gone while a connection was waited for. */
  requireCaller(): void {
    this.gone.throwIfAborted();
  }

  leave(session: Client): void {
    this.reading.delete(session);
    if (this.reading.size === 0) this.gone.removeEventListener("abort", this.abandonAll);
  }

  private readonly abandonAll = () => {
    for (const session of this.reading) abandon(session);
  };
}

/** The connection is closed as well: a late cancel could hit its next user. */
function abandon(session: Client): void {
  cancelStatement(session);
  void session.end().catch(() => undefined);
}

/** A data source for the reads of one caller. */
interface OfCaller extends DataSource {
  sessions: SessionsOfCaller;
  managerOfCaller?: EntityManager;
}

/** In whose sessions a data source reads; undefined where it is nobody's in particular. */
export const sessionsOf = (database: DataSource): SessionsOfCaller | undefined => (database as OfCaller).sessions;

/**
 * The data source for the reads of one request: when its caller is gone, running statements are cancelled, and no
 * others are started. Transactions are not interrupted.
 */
export function cancelledWhenGone(database: DataSource, gone: CancelSignal): DataSource {
  const own = Object.create(prototypeOf(database)) as OfCaller;
  own.sessions = new SessionsOfCaller(gone);
  return own;
}

const prototypes = new WeakMap<DataSource, object>();

/** What the data sources of all callers have in common, made once: each request has one, and most need little of it. */
function prototypeOf(database: DataSource): object {
  const known = prototypes.get(database);
  if (known) return known;
  const made = Object.create(database, {
    createQueryRunner: {
      value(this: OfCaller, mode: Parameters<DataSource["createQueryRunner"]>[0]) {
        return runnerIn(this.sessions, database.createQueryRunner(mode));
      },
    },
    manager: {
      get(this: OfCaller) {
        this.managerOfCaller ??= new EntityManager(this);
        return this.managerOfCaller;
      },
    },
    transaction: { value: database.transaction.bind(database) },
  });
  prototypes.set(database, made);
  return made;
}

function runnerIn(sessions: SessionsOfCaller, runner: QueryRunner): QueryRunner {
  const { connect, release } = runner;
  let taken: Client | undefined;
  runner.connect = async () => {
    taken = await sessions.take<Client>(() => connect.call(runner));
    sessions.requireCaller();
    return taken;
  };
  runner.release = () => {
    if (taken) sessions.leave(taken);
    return release.call(runner);
  };
  return runner;
}
