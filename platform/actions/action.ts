import type { DataSource, EntityManager } from "typeorm";
import { ledgers, type Turn } from "../database/turns.js";
import { answerWithinSeconds } from "../events/leases/lease-terms.js";
import { copiesBehind } from "../events/leases/unconfirmed.js";
import { untilCopiesFollow } from "../events/leases/until-copies-follow.js";
import { appendEvent } from "../events/outbox/outbox.js";
import { defaultActors, type Viewer } from "../identity/viewer.js";
import { performedActions, traced } from "../runtime/channels.js";
import { CordonError, type ErrorCode } from "../runtime/errors.js";
import { newIdentifier } from "../runtime/identifier.js";
import { whyNotBy } from "./actors.js";
import { type AuditOutcome, appendAuditEntry } from "./audit/audit.js";
import type { ChainHead } from "./audit/chain-head.js";
import { change } from "./change.js";
import type { Context, Entitlement } from "./context.js";
import { type Decision, isRefusal, type Refusal } from "./decision.js";
import { claimIdempotencyKey, rememberAnswer } from "./idempotency.js";
import { type GateRule, type Preconditions, transitionRefusal, unmetGates } from "./preconditions.js";

/** What an acted-on thing looks like after the action; the caller gets it as the result. */
export interface Answer {
  readonly id: string;
  readonly version: number;
}

/** What an attempt is about: something that exists, or that the caller believes to exist. */
export interface About {
  /** The name of its GraphQL type. */
  readonly type: string;
  readonly id: string;
}

/** A kind of thing that actions act on (an incident, a review …): how it is loaded, judged and saved. */
export interface Subject<Input extends object, Loaded extends object, Records> {
  /** The name of its GraphQL type. */
  readonly name: string;
  /** Loads it with a lock that lasts until the end of the transaction; a refusal when there is none that the viewer may see. */
  load(transaction: EntityManager, input: Input, context: Context): Promise<Loaded | Refusal>;
  /** What an attempt is about, as its input names it: there when it is refused as well. Undefined when it names nothing. */
  about(input: Input): About | undefined;
  /** What it locks, where that is not what an attempt is about alone: changes of these take turns. Looked up without a lock. */
  locks?(input: Input, database: DataSource): Promise<readonly About[]> | readonly About[];
  /** Undefined when the action creates the thing. */
  version(loaded: Loaded): number | undefined;
  /** The services for whose sake a responsibility is needed. */
  serviceIds(loaded: Loaded): readonly string[];
  /** The current state of each state machine that concerns it. */
  states(loaded: Loaded): Readonly<Record<string, string>>;
  readonly gates: Readonly<Partial<Record<string, GateRule<Loaded>>>>;
  save(transaction: EntityManager, loaded: Loaded, decision: Decision<Records>, by: Performance): Promise<Answer>;
  /** Whether the action has taken the thing from somebody who could read it; left out where nobody keeps a copy of it. */
  narrows?(loaded: Loaded, answer: Answer): boolean;
  /** The chains that saving it has gone on with, with their last entries; left out where it writes to none. */
  heads?(answer: Answer, decision: Decision<Records>): readonly ChainHead[];
  /** What subscribers are told of the thing after each action. */
  event(answer: Answer, by: Performance): { readonly type: string; readonly data: object };
}

/** Who performs which action, when. */
export interface Performance {
  readonly action: string;
  readonly phase: string;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Everything a decision may look at. It is pure: time and new ids are handed in. */
export interface Facts<Input, Loaded> {
  readonly input: Input;
  readonly loaded: Loaded;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

export interface ActionDefinition<Input extends object, Loaded extends object, Records, Policy extends Rules> {
  /** The name of the mutation. */
  readonly name: string;
  /** What it does, for a newcomer. */
  readonly description: string;
  readonly policy: Policy;
  readonly input: new () => Input;
  readonly subject: Subject<Input, Loaded, Records>;
  /** @throws CordonError BAD_USER_INPUT when the input contradicts what is loaded. */
  readonly decide: (facts: Facts<Input, Loaded>) => Decision<Records>;
}

/** An action that can be called: its definition and the one way to perform it. */
export type Action<
  Input extends object = object,
  Loaded extends object = object,
  Records = unknown,
  Policy extends Rules = Entitlement & Preconditions & { readonly phase: string },
> = ActionDefinition<Input, Loaded, Records, Policy> & {
  perform(input: Input, context: Context): Promise<Answer | Refusal>;
};

/** What the runner needs of a policy; the response model declares the whole of it. */
export type Rules = Entitlement & Preconditions & { readonly phase: string };

interface ExpectsVersion {
  readonly expectedVersion?: number | null;
}

/**
 * The errors that refuse an attempt, and what the audit says of it. Each took its turn and a transaction, so each counts for
 * the bound on refusals; any other error is no fault of the caller.
 */
const refusals: Readonly<Partial<Record<ErrorCode, AuditOutcome>>> = {
  FORBIDDEN: "FORBIDDEN",
  BAD_USER_INPUT: "REFUSED",
  IDEMPOTENCY_KEY_REUSED: "REFUSED",
};

/**
 * Makes an action of its definition. Performing it is the same for all, in one database transaction: honour the idempotency
 * key, load with lock, check the viewer, the expected version, the transitions and the gates, decide, save, append the
 * event, remember the answer, append the audit entry. So no action can forget any of it.
 */
export function action<Input extends object, Loaded extends object, Records, Policy extends Rules>(
  definition: ActionDefinition<Input, Loaded, Records, Policy>,
): Action<Input, Loaded, Records, Policy> {
  return {
    ...definition,
    async perform(input, context) {
      const begunAt = performance.now();
      const { viewer, requestId, attempts } = context;
      const settle = await attempts?.admit({ viewer, requestId, action: definition.name });
      try {
        const turn = await turnOf(definition.subject, input, context);
        const { answer, narrowed } = await traced(performedActions, { action: definition.name }, () =>
          change(context, turn, (transaction) => performOnce(definition, input, context, transaction)),
        );
        settle?.(isRefusal(answer));
        // What this request has read before may be out of date now.
        context.loaders.clear();
        context.committed();
        if (narrowed !== undefined) {
          const patience = answerWithinSeconds - (performance.now() - begunAt) / 1000;
          if (!(await untilCopiesFollow(context.database, narrowed, patience))) throw copiesBehind();
        }
        return answer;
      } catch (error) {
        const outcome = error instanceof CordonError ? refusals[error.code] : undefined;
        settle?.(outcome !== undefined);
        if (error instanceof CordonError && outcome) {
          // Also when the caller is gone by now: who hangs up at once leaves an entry, too.
          const { database, log } = context;
          await change({ database, log, requestId }, ledgers, (transaction) =>
            audit(transaction, definition, input, context, outcome, error.message),
          );
        }
        throw error;
      }
    },
  };
}

/** What an attempt takes its turn by: what it locks, and its key. */
async function turnOf<Input extends object>(
  subject: Pick<Subject<Input, object, unknown>, "about" | "locks">,
  input: Input,
  { viewer, idempotencyKey, database }: Context,
): Promise<Turn> {
  const about = subject.about(input);
  const locks = (await subject.locks?.(input, database)) ?? (about ? [about] : []);
  return {
    things: locks.map(({ type, id }) => `${type} ${id}`),
    key: idempotencyKey && `${viewer.subject}\n${idempotencyKey}`,
  };
}

/** What a transaction came to. */
interface Performed {
  readonly answer: Answer | Refusal;
  /** The id of a thing that copies may not show any longer to everybody they did: nothing is answered before that is so. */
  readonly narrowed?: string | undefined;
}

type AnyDefinition<Input extends object, Loaded extends object, Records> = ActionDefinition<
  Input,
  Loaded,
  Records,
  Rules
>;

async function performOnce<Input extends object, Loaded extends object, Records>(
  definition: AnyDefinition<Input, Loaded, Records>,
  input: Input,
  context: Context,
  transaction: EntityManager,
): Promise<Performed> {
  const { idempotencyKey: key, viewer, now } = context;
  // Before the key: what was answered before leads nobody past what the account may today.
  const why = whyNotBy(viewer, definition.policy, definition.name);
  if (why !== undefined) throw new CordonError("FORBIDDEN", why, { actors: definition.policy.actors ?? defaultActors });
  const claim = key ? { subject: viewer.subject, key, action: definition.name, input, now } : undefined;
  const remembered = claim && (await claimIdempotencyKey(transaction, claim));
  if (remembered) return replay(definition, input, context, transaction, remembered as Answer | Refusal);
  const { answer, narrowed, summary, heads } = await attempt(definition, input, context, transaction);
  if (claim) await rememberAnswer(transaction, claim, answer);
  const outcome = isRefusal(answer) ? "REFUSED" : "ACCEPTED";
  await audit(transaction, definition, input, context, outcome, summary, isRefusal(answer) ? undefined : answer, heads);
  return { answer, narrowed };
}

/**
 * The first answer again; but it leads to what stands now, so nobody gets it who may no longer see the thing. What the first
 * waits for, the repeat waits for as well.
 */
async function replay<Input extends object, Loaded extends object, Records>(
  { subject }: AnyDefinition<Input, Loaded, Records>,
  input: Input,
  context: Context,
  transaction: EntityManager,
  remembered: Answer | Refusal,
): Promise<Performed> {
  if (isRefusal(remembered)) return { answer: remembered };
  const loaded = await subject.load(transaction, input, context);
  const narrowed = subject.narrows ? remembered.id : undefined;
  return { answer: isRefusal(loaded) ? loaded : remembered, narrowed };
}

async function attempt<Input extends object, Loaded extends object, Records>(
  definition: AnyDefinition<Input, Loaded, Records>,
  input: Input,
  context: Context,
  transaction: EntityManager,
): Promise<Performed & { readonly summary: string; readonly heads?: readonly ChainHead[] | undefined }> {
  const { name, policy, subject } = definition;
  const { viewer, now } = context;
  const loaded = await subject.load(transaction, input, context);
  if (isRefusal(loaded)) return { answer: loaded, summary: loaded.message };
  await context.authorize(transaction, viewer, policy, subject.serviceIds(loaded));
  const refusal =
    versionConflict(subject.name, (input as ExpectsVersion).expectedVersion, subject.version(loaded)) ??
    transitionRefusal(policy.transitions ?? [], subject.states(loaded)) ??
    unmetGates(policy.gates ?? [], subject.gates, loaded, now);
  if (refusal) return { answer: refusal, summary: refusal.message };
  const decision = definition.decide({
    input,
    loaded,
    viewer,
    now,
    newIdentifier,
  });
  const by: Performance = { action: name, phase: policy.phase, viewer, now };
  const answer = await subject.save(transaction, loaded, decision, by);
  const narrows = subject.narrows?.(loaded, answer) ?? false;
  await appendEvent(transaction, {
    subject: answer.id,
    time: now,
    narrows,
    ...subject.event(answer, by),
  });
  const heads = subject.heads?.(answer, decision);
  return { answer, narrowed: narrows ? answer.id : undefined, summary: decision.summary, heads };
}

function versionConflict(
  name: string,
  expected: number | null | undefined,
  actual: number | undefined,
): Refusal | undefined {
  if (expected === undefined || expected === null || actual === undefined || expected === actual) return undefined;
  return {
    __typename: "VersionConflict",
    message: `The ${name} has changed: you expected version ${expected}, it is at version ${actual}. Nothing was done. Read it again, then decide anew.`,
    expectedVersion: expected,
    actualVersion: actual,
  };
}

function audit<Input extends object, Loaded extends object, Records>(
  transaction: EntityManager,
  { name, subject }: AnyDefinition<Input, Loaded, Records>,
  input: Input,
  { viewer, now, requestId }: Context,
  outcome: AuditOutcome,
  summary: string,
  answer?: Answer,
  heads?: readonly ChainHead[],
): Promise<void> {
  const about = answer ? { type: subject.name, id: answer.id } : subject.about(input);
  return appendAuditEntry(transaction, {
    recordedAt: now,
    actor: viewer.subject,
    actorName: viewer.name,
    action: name,
    outcome,
    subjectType: about?.type ?? subject.name,
    subjectId: about?.id ?? null,
    version: answer?.version ?? null,
    requestId,
    input: { ...input },
    summary,
    ...(heads && { heads }),
  });
}
