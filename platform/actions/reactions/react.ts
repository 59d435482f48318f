import type { EntityManager } from "typeorm";
import { systemViewer } from "../../identity/viewer.js";
import { performedActions, traced } from "../../runtime/channels.js";
import { newIdentifier } from "../../runtime/identifier.js";
import type { Saved } from "../aggregate.js";
import type { AuditEntry } from "../audit/audit.js";
import { carryOut } from "../carry-out.js";
import type { Decision } from "../decision.js";

/** The part of a reaction's policy that the runner uses; the response model declares all of it. */
export interface ReactionRules {
  readonly phase: string;
}

/** The properties of every reaction, on an event or a timer. */
export interface ReactionHead<Policy extends ReactionRules = ReactionRules> {
  /** Its name in the audit trail and in events: a verb, like the name of an operation. */
  readonly name: string;
  /** A description of the reaction, for a newcomer. */
  readonly description: string;
  readonly policy: Policy;
}

/** Everything the decision of a reaction may look at beside what set it off. It is pure: time and new ids are handed in. */
export interface ReactionInput<Loaded> {
  readonly loaded: Loaded;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The cause of a reaction, as its audit entry names it. */
interface Cause {
  readonly requestId: string;
  readonly input: object;
}

/**
 * Decides on what was loaded and carries out what was decided, by SYSTEM. The audit entry is handed back, to be appended when all
 * else in the transaction is done.
 * @returns undefined when there was nothing to do
 */
export async function react<Loaded, Records>(
  transaction: EntityManager,
  { name, policy }: ReactionHead,
  aggregate: Saved<Loaded, Records>,
  loaded: Loaded,
  decide: (input: ReactionInput<Loaded>) => Decision<Records> | undefined,
  { requestId, input }: Cause,
  now: Date,
): Promise<AuditEntry | undefined> {
  const decision = decide({ loaded, now, newIdentifier });
  if (!decision) return undefined;
  const by = { action: name, phase: policy.phase, viewer: systemViewer, now };
  const { entity, heads } = await traced(performedActions, { action: name }, () =>
    carryOut(transaction, aggregate, loaded, decision, by),
  );
  return {
    recordedAt: now,
    actor: systemViewer.subject,
    actorName: systemViewer.name,
    action: name,
    outcome: "ACCEPTED",
    subjectType: aggregate.name,
    subjectId: entity.id,
    version: entity.version,
    requestId,
    input,
    summary: decision.summary,
    ...(heads && { heads }),
  };
}
