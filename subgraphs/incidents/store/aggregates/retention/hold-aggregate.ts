import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { visibleTo } from "../../../../access/reading/visibility.js";
import { isOfLegal } from "../../../domain/advice/is-of-legal.js";
import type { HoldFile, LiftFile, PlacingFile } from "../../../domain/evidence/evidence-files.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { archiveDisposalGates, liftGates, placingGates } from "../../../domain/gates/evidence/retention-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { loadUnseenCaseFile } from "../../case/load-case-file.js";
import { newPartOfIncident, partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A legal hold that is about to be placed: by legal affairs also on an incident that its marking hides from it. */
export const placingAggregate: Aggregate<
  { readonly incidentId: string; readonly evidenceId?: string | null },
  PlacingFile,
  Records
> = {
  ...newPartOfIncident<"LegalHold", PlacingFile>("LegalHold"),
  async load(transaction, input, context) {
    const { incidentId, evidenceId: id } = input;
    const { viewer } = context;
    const isCounsel = viewer.kind === "PERSON" && isOfLegal(viewer.memberships);
    const file = isCounsel
      ? await loadUnseenCaseFile(transaction, incidentId, viewer)
      : await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const heldEvidence = id ? await transaction.findOneBy(tables.Evidence, { id, incidentId }) : null;
    return id && !heldEvidence ? notFound("Evidence", id) : { ...file, heldEvidence };
  },
  async findMade(transaction, id, { viewer }) {
    const visible = visibleTo(viewer, "incident");
    return transaction
      .createQueryBuilder(tables.LegalHold, "hold")
      .innerJoin(tables.Incident.options.name, "incident", "incident.id = hold.incidentId")
      .where("hold.id = :id", { id })
      .andWhere(visible.sql, visible.parameters)
      .getOne();
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: () => ({}),
  gates: { ...incidentGates, ...placingGates, NO_HOLD_IN_FORCE: archiveDisposalGates.NO_HOLD_IN_FORCE },
};

/** A legal hold, as somebody answers whether it is lifted. */
export const holdAggregate: Aggregate<
  { readonly incidentId: string; readonly legalHoldId: string },
  HoldFile,
  Records
> = {
  ...partOfIncident("LegalHold", ({ hold }: HoldFile) => hold),
  async load(transaction, input, context) {
    const { incidentId, legalHoldId: id } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const hold = await transaction.findOneBy(tables.LegalHold, { incidentId, id });
    return hold ? { ...file, hold } : notFound("LegalHold", id);
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  doneBy: ({ hold }) => ({ requestHoldLift: hold.liftRequestedById ? [{ id: hold.liftRequestedById }] : [] }),
  states: ({ hold }) => ({ LegalHold: hold.state }),
  gates: incidentGates,
};

/** A legal hold that somebody asks to lift, and the person who is to agree. */
export const liftAggregate: Aggregate<
  { readonly incidentId: string; readonly legalHoldId: string; readonly approverId: string },
  LiftFile,
  Records
> = {
  ...holdAggregate,
  async load(transaction, input, context) {
    const file = await holdAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, people: await findResponders(transaction, [input.approverId]) };
  },
  gates: { ...incidentGates, ...liftGates },
};
