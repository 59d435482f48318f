import type { EntityManager } from "typeorm";
import { independentWrites, type Turn } from "../database/change-queue.js";
import { answerWithinSeconds } from "../events/leases/lease-terms.js";
import { copiesBehind } from "../events/leases/unconfirmed.js";
import { untilCopiesFollow } from "../events/leases/until-copies-follow.js";
import { defaultActors, type Viewer } from "../identity/viewer.js";
import { performedActions, traced } from "../runtime/channels.js";
import { CordonError, type ErrorCode } from "../runtime/errors.js";
import { newIdentifier } from "../runtime/identifier.js";
import { newSalt } from "../runtime/salt.js";
import { whyNotBy } from "./actors.js";
import type { Aggregate, Entity } from "./aggregate.js";
import { approvalGate, needsApproval } from "./approvals.js";
import type { Attempted } from "./attempted.js";
import { type AuditOutcome, appendAuditEntry } from "./audit/audit.js";
import { type CarriedOut, carryOut } from "./carry-out.js";
import { change } from "./change.js";
import type { Context } from "./context.js";
import { answeredIn, type Decision, isRefusal, type Refusal, refusalText, type Write } from "./decision.js";
import type { Entitlement } from "./entitlement.js";
import { claimIdempotencyKey, rememberResult } from "./idempotency.js";
import { approvedInput, inputHash } from "./input-hash.js";
import { notFound } from "./not-found.js";
import type { Leading } from "./paths.js";
import { type Preconditions, transitionRefusal, unmetGates } from "./preconditions.js";

/** The result of an action: the entity as it is now, or the reason why nothing happened. */
export type Result = Entity | Refusal;

/** Everything a decision may look at. It is pure: time, new ids and new salts are handed in. */
export interface DecisionInput<Input, Loaded> {
  readonly input: Input;
  readonly loaded: Loaded;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newIdentifier: () => string;
  readonly newSalt: () => string;
  /** For bulk actions: the operations in which the refusal of one entity finds a path to an allowed state. */
  readonly operations?: readonly Leading[] | undefined;
}

export interface ActionDefinition<Input extends object, Loaded extends object, Records, Policy extends Rules> {
  /** The name of the mutation. */
  readonly name: string;
  /** A description of the operation, for a newcomer. */
  readonly description: string;
  /** If deprecated: what to use instead. */
  readonly deprecationReason?: string;
  readonly policy: Policy;
  readonly input: new () => Input;
  readonly aggregate: Aggregate<Input, Loaded, Records>;
  /** The part of the input that the audit trail keeps; all of it by default. A decision may override it. */
  readonly auditedInput?: (input: Input) => object;
  /** @throws CordonError BAD_USER_INPUT when the input contradicts what is loaded. */
  readonly decide: (input: DecisionInput<Input, Loaded>) => Decision<Records>;
}

/** An action that can be called: its definition and the one way to perform it. */
export type Action<
  Input extends object = object,
  Loaded extends object = object,
  Records = unknown,
  Policy extends Rules = Entitlement & Preconditions & { readonly phase: string },
> = ActionDefinition<Input, Loaded, Records, Policy> & {
  perform(input: Input, context: Context): Promise<Result>;
};

/** The part of a policy that the runner uses; the response model declares all of it. */
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
 * event, remember the result, append the audit entry. So no action can forget any of it.
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
        const turn = await turnOf(definition.aggregate, input, context);
        const { result, narrowed } = await traced(performedActions, { action: definition.name }, () =>
          change(context, turn, (transaction) => performOnce(definition, input, context, transaction)),
        );
        settle?.(isRefusal(result));
        // What this request has read before may be out of date now.
        context.loaders.clear();
        context.committed();
        if (narrowed !== undefined) {
          const secondsLeft = answerWithinSeconds - (performance.now() - begunAt) / 1000;
          if (!(await untilCopiesFollow(context.database, narrowed, secondsLeft))) throw copiesBehind();
        }
        return isRefusal(result) ? answeredIn(context.language, result) : result;
      } catch (error) {
        const outcome = error instanceof CordonError ? refusals[error.code] : undefined;
        settle?.(outcome !== undefined);
        if (error instanceof CordonError && outcome) {
          // Also when the caller is gone by now: who hangs up at once leaves an entry, too.
          const { database, log } = context;
          await change({ database, log, requestId }, independentWrites, (transaction) =>
            audit(transaction, definition, input, context, outcome, error.message),
          );
        }
        throw error instanceof CordonError ? error.in(context.language) : error;
      }
    },
  };
}

/** The place of an attempt in the change queue: the entities it locks, and its idempotency key. */
async function turnOf<Input extends object>(
  aggregate: Pick<Aggregate<Input, object, unknown>, "about" | "locks">,
  input: Input,
  { viewer, idempotencyKey, database }: Context,
): Promise<Turn> {
  const about = aggregate.about(input);
  const locks = (await aggregate.locks?.(input, database)) ?? (about ? [about] : []);
  return {
    things: locks.map(({ type, id }) => `${type} ${id}`),
    key: idempotencyKey && `${viewer.subject}\n${idempotencyKey}`,
  };
}

/** The outcome of a transaction. */
interface Performed {
  readonly result: Result;
  /** The id of an entity that fewer people may read than before: the response waits until every copy has confirmed that. */
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
  if (remembered) return replay(definition, input, context, transaction, remembered as Refusal | Entity);
  const { result, narrowed, summary, carriedOut, audited } = await attempt(definition, input, context, transaction);
  // Of a thing no more than which one it is: what it says may be read by fewer people when the key comes again.
  if (claim) await rememberResult(transaction, claim, isRefusal(result) ? result : { id: result.id });
  await audit(transaction, definition, input, context, carriedOut ? "ACCEPTED" : "REFUSED", summary, {
    ...carriedOut,
    audited,
  });
  return { result, narrowed };
}

/**
 * The stored refusal, or the entity that the first request acted on, as it is now: only for viewers who may still see it, and
 * without what only the first request could read. The repeat waits for whatever the first request waits for.
 */
async function replay<Input extends object, Loaded extends object, Records>(
  { aggregate }: AnyDefinition<Input, Loaded, Records>,
  input: Input,
  context: Context,
  transaction: EntityManager,
  remembered: Refusal | Pick<Entity, "id">,
): Promise<Performed> {
  if (isRefusal(remembered)) return { result: remembered };
  const { id } = remembered;
  const loaded = await aggregate.load(transaction, input, context);
  if (isRefusal(loaded)) return { result: loaded };
  // The table of each kind of thing has its name.
  const entity = aggregate.findMade
    ? await aggregate.findMade(transaction, id, context)
    : await transaction.findOneBy<Entity>(aggregate.name, { id });
  if (!entity) return { result: notFound(aggregate.name, id) };
  return { result: entity, narrowed: aggregate.narrows ? (aggregate.about(input)?.id ?? id) : undefined };
}

async function attempt<Input extends object, Loaded extends object, Records>(
  definition: AnyDefinition<Input, Loaded, Records>,
  input: Input,
  context: Context,
  transaction: EntityManager,
): Promise<
  Performed & { readonly summary: string; readonly carriedOut?: CarriedOut; readonly audited?: object | undefined }
> {
  const { name, policy, aggregate } = definition;
  const { viewer, now, operations } = context;
  const loaded = await aggregate.load(transaction, input, context);
  if (isRefusal(loaded)) return { result: loaded, summary: loaded.message };
  await context.authorize(transaction, viewer, policy, {
    serviceIds: aggregate.serviceIds(loaded),
    states: Object.values(aggregate.states(loaded)),
    holders: aggregate.holders?.(loaded),
    doneBy: aggregate.doneBy?.(loaded),
  });
  const attempted = {
    operation: name,
    input,
    viewer,
    now,
    ...(policy.approval && { inputHash: inputHash(approvedInput(input)) }),
  };
  const { refusal, used } = judge(policy, aggregate, loaded, attempted, operations);
  if (refusal) return { result: refusal, summary: refusal.message };
  const decided = definition.decide({ input, loaded, viewer, now, newIdentifier, newSalt, operations });
  const decision = { ...decided, writes: [...decided.writes, ...used] };
  const by = { action: name, phase: policy.phase, viewer, now };
  const carriedOut = await carryOut(transaction, aggregate, loaded, decision, by);
  const { entity, narrowed } = carriedOut;
  return { result: entity, narrowed, summary: decision.summary, carriedOut, audited: decided.audited };
}

/** Checks version, transitions and gates of an attempt: the refusal, or the writes that use up the approval it needs. */
function judge<Input extends object, Loaded extends object, Records>(
  { transitions = [], gates = [], approval }: Rules,
  aggregate: Aggregate<Input, Loaded, Records>,
  loaded: Loaded,
  attempted: Attempted<Input>,
  operations: readonly Leading[] | undefined,
): { readonly refusal?: Refusal | undefined; readonly used: readonly Write<Records>[] } {
  const { approvals } = aggregate;
  const states = aggregate.states(loaded);
  const toApprove = needsApproval(approval, states, approvals?.flags(loaded) ?? []);
  const refusal =
    versionConflict(
      aggregate.expects ?? aggregate.name,
      (attempted.input as ExpectsVersion).expectedVersion,
      aggregate.expected(loaded),
    ) ??
    transitionRefusal(attempted.operation, transitions, states, operations) ??
    unmetGates(toApprove ? [...gates, approvalGate] : gates, aggregate, loaded, attempted);
  return { refusal, used: toApprove && !refusal ? (approvals?.use(loaded, attempted) ?? []) : [] };
}

function versionConflict(
  type: string,
  expected: number | null | undefined,
  thing: Entity | undefined,
): Refusal | undefined {
  if (expected === undefined || expected === null || !thing || expected === thing.version) return undefined;
  const { id, version: actual } = thing;
  return {
    __typename: "VersionConflict",
    ...refusalText({
      en: `The ${type} has changed: you expected version ${expected}, it is at version ${actual}. Nothing was done. Read it again, then decide anew.`,
      ko: `그사이 변경되었습니다(${type}: 예상 버전 ${expected}, 현재 버전 ${actual}). 아무 작업도 수행하지 않았습니다. 다시 조회한 후 판단하십시오.`,
    }),
    expectedVersion: expected,
    actualVersion: actual,
    current: { __typename: type, id },
  };
}

function audit<Input extends object, Loaded extends object, Records>(
  transaction: EntityManager,
  { name, aggregate, auditedInput }: AnyDefinition<Input, Loaded, Records>,
  input: Input,
  { viewer, now, requestId }: Context,
  outcome: AuditOutcome,
  summary: string,
  { entity, heads, audited }: Partial<CarriedOut> & { readonly audited?: object | undefined } = {},
): Promise<void> {
  const about = entity ? { type: aggregate.name, id: entity.id } : aggregate.about(input);
  return appendAuditEntry(transaction, {
    recordedAt: now,
    actor: viewer.subject,
    actorName: viewer.name,
    action: name,
    outcome,
    subjectType: about?.type ?? aggregate.name,
    subjectId: about?.id ?? null,
    version: entity?.version ?? null,
    requestId,
    input: audited ?? auditedInput?.(input) ?? { ...input },
    summary,
    ...(heads && { heads }),
  });
}
