import { briefingWorkSources } from "./briefing-work-sources.js";
import { customerWorkSources } from "./customer-work-sources.js";
import { detectionWorkSources } from "./detection-work-sources.js";
import { evidenceWorkSources } from "./evidence-work-sources.js";
import { incidentWorkSources } from "./incident-work-sources.js";
import { precursorWorkSources } from "./precursor-work-sources.js";
import { searchWorkSources } from "./search-work-sources.js";
import { serviceWorkSources } from "./service-work-sources.js";
import { vulnerabilityWorkSources } from "./vulnerability-work-sources.js";

/** For each kind of work the rows that wait. For whom they do, the policies of its operations say. */
export const workSources = {
  ...incidentWorkSources,
  ...customerWorkSources,
  ...evidenceWorkSources,
  ...serviceWorkSources,
  ...detectionWorkSources,
  ...precursorWorkSources,
  ...searchWorkSources,
  ...briefingWorkSources,
  ...vulnerabilityWorkSources,
};

export type WorkKind = keyof typeof workSources;
