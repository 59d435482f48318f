import { Reader } from "../../../platform/graphql/reader/reader.js";
import type { Reading } from "../../../platform/graphql/reader/reading.js";
import type { Records } from "../domain/records/records.js";
import { activityReadings } from "./readings/activity-readings.js";
import { actorProfilesReadings } from "./readings/actor-profiles-readings.js";
import { adviceReadings } from "./readings/advice-readings.js";
import { alertsReadings } from "./readings/alerts-readings.js";
import { analysisReadings } from "./readings/analysis-readings.js";
import { briefingsReadings } from "./readings/briefings-readings.js";
import { caseFileReadings } from "./readings/case-file-readings.js";
import { caseReadings } from "./readings/case-readings.js";
import { evidenceReadings } from "./readings/evidence-readings.js";
import { huntsReadings } from "./readings/hunts-readings.js";
import { indicatorsReadings } from "./readings/indicators-readings.js";
import { notificationReadings } from "./readings/notification-readings.js";
import { peopleReadings } from "./readings/people-readings.js";
import { precursorsReadings } from "./readings/precursors-readings.js";
import { requirementsReadings } from "./readings/requirements-readings.js";
import { responseReadings } from "./readings/response-readings.js";
import { serviceAnalysesReadings } from "./readings/service-analyses-readings.js";
import { sweepsReadings } from "./readings/sweeps-readings.js";
import { vulnerabilitiesReadings } from "./readings/vulnerabilities-readings.js";

/** How each kind of record is read: those of each room in a file of their own. What is only counted is not read by itself. */
export const readings: Readonly<Record<ReadKind | "Service", Reading<keyof Records>>> = {
  ...adviceReadings,
  ...alertsReadings,
  ...activityReadings,
  ...precursorsReadings,
  ...analysisReadings,
  ...actorProfilesReadings,
  ...briefingsReadings,
  ...caseFileReadings,
  ...caseReadings,
  ...evidenceReadings,
  ...indicatorsReadings,
  ...huntsReadings,
  ...notificationReadings,
  ...peopleReadings,
  ...requirementsReadings,
  ...responseReadings,
  ...serviceAnalysesReadings,
  ...sweepsReadings,
  ...vulnerabilitiesReadings,
};

type ReadKind = Exclude<keyof Records, "AffectedTenant" | "RequiredTechnique" | "StixProducer" | "TakenObject">;

export const reader = new Reader<Pick<Records, ReadKind>>(readings as never);
