import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { EntityManager } from "typeorm";
import { appendAuditEntry } from "../../../../platform/actions/audit/audit.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { systemViewer } from "../../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { deactivatedBy, type ImportPlan, planImport, type Standing } from "../../domain/organization/plan-import.js";
import type { Organization } from "../../domain/records/organization.js";
import { changedEvent } from "../changed-event.js";
import { tables } from "../tables.js";
import { organizationImport } from "./organization-import.js";

const { name: operation } = organizationImport;

/**
 * Makes the records say what the organization says, within one transaction: nothing when it was imported last already.
 * Replicas that start at once do it one after the other, so that the second finds it done.
 */
export async function importOrganization(
  transaction: EntityManager,
  organization: Organization,
  now: Date,
): Promise<ImportPlan | "UNCHANGED"> {
  await transaction.query("SELECT pg_advisory_xact_lock(hashtext('cordon organization'))");
  const digest = createHash("sha256")
    .update(canonicalize(organization) ?? "")
    .digest("hex");
  const [last] = await transaction.find(tables.OrganizationImport, { order: { id: "DESC" }, take: 1 });
  if (last?.digest === digest) return "UNCHANGED";
  // Whoever changes responsibilities locks teams first, too: neither decides on what the other is about to change.
  await transaction.query("LOCK TABLE team IN EXCLUSIVE MODE");
  const standing = await readStanding(transaction);
  refuseTakenSubjects(organization, standing);
  const plan = planImport(organization, last?.content, standing, newIdentifier, now);
  const id = newIdentifier();
  await writePlan(transaction, plan, now);
  await transaction.insert(tables.OrganizationImport, { id, digest, content: organization, importedAt: now });
  await appendAuditEntry(transaction, {
    recordedAt: now,
    actor: systemViewer.subject,
    actorName: systemViewer.name,
    action: operation,
    outcome: "ACCEPTED",
    subjectType: "Organization",
    subjectId: id,
    version: null,
    requestId: newIdentifier(),
    input: {
      digest,
      changes: plan.changes.map(({ kind, isNew, row: { key } }) => ({ kind, key, isNew })),
      reactivated: plan.reactivated,
    },
    summary: `Imported the organization "${organization.name}": ${summaryOf(plan)}`,
  });
  return plan;
}

/** How much an import did, in words. */
export function summaryOf({ changes, kept, reactivated }: ImportPlan): string {
  const created = changes.filter(({ isNew }) => isNew).length;
  const gone = deactivatedBy({ changes }).length;
  return [
    `${created} new, ${changes.length - created} changed, ${kept.length} kept that the file does not have`,
    ...(gone > 0 ? [`${gone} deactivated that it no longer has`] : []),
    ...(reactivated.length > 0 ? [`active again that had been deactivated: ${reactivated.join(", ")}`] : []),
  ].join(", ");
}

async function readStanding(transaction: EntityManager): Promise<Standing> {
  return {
    Team: await transaction.find(tables.Team),
    Person: await transaction.find(tables.Person),
    Service: await transaction.find(tables.Service),
    OnCallRotation: await transaction.find(tables.OnCallRotation),
  };
}

/**
 * A subject is one account; it cannot pass to another key when its old one is no longer in the file: records name who acted by
 * that account, whether it is kept or deactivated.
 */
function refuseTakenSubjects({ people }: Organization, standing: Standing): void {
  const inFile = new Set(people.map(({ key }) => key));
  for (const { key, subject } of people) {
    const other = standing.Person.find((person) => person.subject === subject && !inFile.has(person.key));
    if (other)
      throw new Error(
        `people "${key}": the subject "${subject}" belongs to "${other.key}", who was imported before; keep that key`,
      );
  }
}

async function writePlan(transaction: EntityManager, { changes }: ImportPlan, now: Date): Promise<void> {
  for (const { kind, isNew, row } of changes) {
    if (isNew) await transaction.insert(tables[kind] as never, row as never);
    else await transaction.update(tables[kind] as never, { id: row.id } as never, row as never);
  }
  for (const { kind, row } of changes) {
    await appendEvent(transaction, { subject: row.id, time: now, ...changedEvent(kind, row as never, operation) });
  }
}
