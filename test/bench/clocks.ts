import "reflect-metadata";
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { exportJWK, generateKeyPair } from "jose";
import { viewerHeader } from "../../platform/identity/viewer.js";
import { type SignViewer, viewerSigner } from "../../platform/identity/viewer-signer.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { statementsOf } from "../../platform/test-support/statements/statements-of.js";
import { incidentAt } from "../../subgraphs/incidents/test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../subgraphs/incidents/test-support/incidents-room.js";
import { people } from "../../subgraphs/incidents/test-support/organization.js";
import { actedOn, countMoved, oweNotices } from "../../subgraphs/incidents/test-support/owed-notices.js";
import { startTestServer } from "../support/test-server.js";
import { percentile } from "./measuring/statistics.js";

/*
 * npm run bench:clocks: many notices are owed, some come due within a time, two replicas act on them, and one or the other is
 * killed three times meanwhile. Everything, who asks for the list included, shares the processors of this machine.
 */

const { values: options } = parseArgs({
  options: {
    obligations: { type: "string", default: "100000" },
    due: { type: "string", default: "1000" },
    seconds: { type: "string", default: "60" },
    kills: { type: "string", default: "3" },
    help: { type: "boolean", default: false },
  },
});
const help = `npm run bench:clocks -- [options]

Lets notices come due while two replicas of the incidents subgraph act on them, and prints what that takes.

  --obligations 100000   how many notices are owed, two by an incident
  --due 1000             how many of them come due: half are at risk, half are missed
  --seconds 60           within which time; 0: all at once
  --kills 3              how often a replica is killed meanwhile
`;
const [obligations, due, seconds, kills] = [options.obligations, options.due, options.seconds, options.kills].map(
  Number,
) as [number, number, number, number];

const program = join(repositoryRoot, "dist", "subgraphs", "incidents", "index.js");
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A replica that is started anew when it was killed. */
class Replica {
  private child: ChildProcess | undefined;
  url: string | undefined;

  constructor(private readonly environment: Readonly<Record<string, string>>) {}

  async start(): Promise<void> {
    const child = spawn(process.execPath, [program], {
      env: { ...this.environment },
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const { msg, url, level } = JSON.parse(line) as { msg: string; url?: string; level: number };
      if (level >= 50) console.error(line);
      if (msg !== "listening") continue;
      this.url = url;
      break;
    }
    child.stdout.resume();
  }

  async kill(): Promise<void> {
    this.url = undefined;
    const ended = this.child && once(this.child, "exit");
    this.child?.kill("SIGKILL");
    await ended;
  }
}

const list = JSON.stringify({
  query: `{ notificationObligations(first: 50) { nodes {
    id clock state dueAt minutesLeft law jurisdiction article incident { number title } } pageInfo { endCursor } } }`,
});

/** Asks for the list, one request after the other, of whichever replica answers; says how long each took. */
async function askThroughout(replicas: readonly Replica[], sign: SignViewer, isOver: () => boolean) {
  const durations: number[] = [];
  for (let turn = 0; !isOver(); turn += 1) {
    const url = replicas[turn % replicas.length]?.url ?? replicas[(turn + 1) % replicas.length]?.url;
    const begun = performance.now();
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [viewerHeader]: sign(people.sora, { subgraph: "incidents", body: list }),
      },
      body: list,
    }).then(
      (response) => response.text(),
      () => undefined,
    );
    if (answer?.includes('"errors"')) throw new Error(answer);
    if (answer) durations.push(performance.now() - begun);
    await pause(20);
  }
  return durations;
}

/** How many statements it takes to act on one notice, of a batch of those that are due. */
async function statementsPerAction(room: IncidentsRoom): Promise<string> {
  let done = 0;
  const statements = await statementsOf(room.database, async () => {
    done = await room.perform("recordMissedNotification");
  });
  return `${(statements.length / done).toFixed(1)} statements for each, in a batch of ${done}`;
}

async function measure(room: IncidentsRoom): Promise<void> {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const sign = viewerSigner(JSON.stringify(await exportJWK(privateKey)));
  const environment = {
    PORT: "0",
    LOG_LEVEL: "info",
    DATABASE_URL_INCIDENTS: room.url,
    VIEWER_PUBLIC_KEY: JSON.stringify(await exportJWK(publicKey)),
    EVENT_SENDERS: "[]",
  };
  const like = await incidentAt(room, "RECEIVED");
  const replicas = [new Replica(environment), new Replica(environment)];
  await Promise.all(replicas.map((replica) => replica.start()));
  const from = Date.now() + 30_000;
  const until = from + seconds * 1_000;
  await oweNotices(room.database, like, {
    incidents: obligations / 2,
    obligations,
    due,
    from: new Date(from),
    until: new Date(until),
  });
  if (Date.now() > from) throw new Error("Filling took longer than the half minute that was left for it.");
  let over = false;
  const asking = askThroughout(replicas, sign, () => over);
  for (let kill = 0; kill < kills; kill += 1) {
    const enough = (due * (kill + 1)) / (kills + 2);
    while ((await countMoved(room.database)) < enough) await pause(500);
    const replica = replicas[kill % replicas.length];
    await replica?.kill();
    replica?.start();
  }
  while ((await countMoved(room.database)) < due) await pause(500);
  const finished = Date.now();
  over = true;
  const durations = await asking;
  for (const replica of replicas) await replica.kill();
  const counts = await actedOn(room.database);
  const lags = await room.database.query<{ seconds: number }[]>(
    `SELECT extract(epoch FROM audit.recorded_at - CASE one.state WHEN 'MISSED' THEN one.due_at ELSE one.at_risk_at END)::float8 AS seconds
     FROM audit_entry AS audit JOIN notification_obligation AS one ON one.id::text = audit.subject_id
     WHERE audit.action IN ('recordNotificationAtRisk', 'recordMissedNotification')`,
  );
  const broken = await room.broken();
  await room.database.query(
    `UPDATE notification_obligation SET due_at = now() - interval '1 day', delayed_until = NULL
     WHERE id IN (SELECT id FROM notification_obligation WHERE state = 'RUNNING' ORDER BY id DESC LIMIT 100)`,
  );
  room.now = new Date();
  console.log(await statementsPerAction(room));
  const lag = (share: number) =>
    percentile(
      lags.map((one) => one.seconds),
      share,
    ).toFixed(1);
  const took = (share: number) => percentile(durations, share).toFixed(0);
  console.log(`${obligations} owed, ${due} due within ${seconds} s, ${kills} SIGKILLs of two replicas`);
  console.log(`acted on: ${JSON.stringify(counts)}; broken chains: ${broken.length}`);
  console.log(`all done ${((finished - until) / 1_000).toFixed(1)} s after the last came due`);
  console.log(`how late each was acted on: p50 ${lag(0.5)} s, p99 ${lag(0.99)} s, last ${lag(1)} s`);
  console.log(`a page of 50 meanwhile: ${durations.length} times, p50 ${took(0.5)} ms, p99 ${took(0.99)} ms`);
}

async function main(): Promise<void> {
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const folder = join(repositoryRoot, ".cordon-bench", `clocks-${process.pid}`);
  const server = await startTestServer(folder);
  process.env.CORDON_TEST_DATABASE_URL = server.superuserUrl;
  process.env.CORDON_TEST_RUN = randomBytes(4).toString("hex");
  try {
    const room = await openIncidentsRoom("bench_clocks");
    await measure(room);
    await room.close();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
