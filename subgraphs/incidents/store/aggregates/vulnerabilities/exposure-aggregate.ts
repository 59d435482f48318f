import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { exposureGates, vulnerabilityGates } from "../../../domain/gates/vulnerabilities/vulnerability-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { Vulnerability } from "../../../domain/records/vulnerabilities/vulnerability.js";
import type { VulnerabilityExposure } from "../../../domain/records/vulnerabilities/vulnerability-exposure.js";
import type { ExposureFile } from "../../../domain/vulnerabilities/exposure-file.js";
import { tables } from "../../tables.js";
import { loadVulnerability } from "../../vulnerabilities/load-vulnerability.js";
import { vulnerabilityEvent } from "../../vulnerabilities/vulnerability-event.js";

/** What was saved, with the vulnerability that it is of: that one is announced. */
interface Saved extends VulnerabilityExposure {
  readonly vulnerability: Vulnerability;
}

/** What a vulnerability is to a service, as the operations of its team act on it. The vulnerability is locked with it. */
export const exposureAggregate: Aggregate<
  { readonly vulnerabilityId: string; readonly serviceId: string },
  ExposureFile,
  Records
> = {
  name: "VulnerabilityExposure",
  async load(transaction, { vulnerabilityId, serviceId }, context) {
    const file = await loadVulnerability(transaction, { vulnerabilityId }, context);
    if (isRefusal(file)) return file;
    const exposure = file.exposures.find((one) => one.serviceId === serviceId);
    if (!exposure) return notFound("Service", serviceId);
    const service = file.services.find(({ id }) => id === serviceId) ?? { id: serviceId, name: serviceId };
    return { ...file, exposure, service };
  },
  about: ({ vulnerabilityId }) => ({ type: "Vulnerability", id: vulnerabilityId }),
  expected: ({ exposure }) => exposure,
  serviceIds: ({ exposure }) => [exposure.serviceId],
  states: ({ exposure }) => ({ VulnerabilityExposure: exposure.state }),
  gates: { ...vulnerabilityGates, ...exposureGates },
  async save(transaction, { vulnerability, exposure: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "VulnerabilityExposure", id });
    const saved = await transaction.findOneByOrFail(tables.VulnerabilityExposure, { id });
    return {
      ...saved,
      vulnerability: await transaction.findOneByOrFail(tables.Vulnerability, { id: vulnerability.id }),
    };
  },
  event(entity: Entity, by) {
    const { id, vulnerability, serviceId } = entity as Saved;
    return vulnerabilityEvent(vulnerability, by, { exposureIds: [id], serviceId });
  },
};
