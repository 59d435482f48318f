import type { CaseService } from "../case-file.js";
import type { VulnerabilityExposure } from "../records/vulnerabilities/vulnerability-exposure.js";
import type { VulnerabilityFile } from "./vulnerability-file.js";

/** A vulnerability, and what it is to one of its services. */
export interface ExposureFile extends VulnerabilityFile {
  readonly exposure: VulnerabilityExposure;
  readonly service: Pick<CaseService, "id" | "name">;
}
